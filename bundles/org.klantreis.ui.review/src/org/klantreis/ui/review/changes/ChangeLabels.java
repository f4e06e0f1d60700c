/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabels;

/** Names and icons of the nodes of a tree of changes. */
public final class ChangeLabels extends LabelProvider implements IStyledLabelProvider {
    private static final Map<ElementDiff.Kind, String> OVERLAYS = Map.of(ElementDiff.Kind.ADDED, "new", ElementDiff.Kind.DELETED, "deleted",
            ElementDiff.Kind.CHANGED, "changed");

    private final ResourceManager images;

    /**
     * Makes it.
     *
     * @param images keeps the icons; disposed of with the tree
     */
    public ChangeLabels(ResourceManager images) {
        this.images = images;
    }

    @Override
    public StyledString getStyledText(Object element) {
        ChangeNode node = (ChangeNode) element;
        StyledString text = new StyledString(oneLine(node.label()));
        if (node.isGroup()) {
            return text.append(" (" + node.children().size() + ")", StyledString.COUNTER_STYLER);
        }
        text.append("  " + kind(node.diff()), StyledString.DECORATIONS_STYLER);
        String in = place(node.diff());
        return in.isEmpty() ? text : text.append("  " + NLS.bind(Messages.ChangeTree_in, in), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The way from the group to what contains it; both are at other nodes. */
    private static String place(ElementDiff diff) {
        EObject container = diff.element().eContainer();
        boolean shown = container != null && !diff.nested() && !(container instanceof Landscape) && container.eContainer() != null;
        String path = shown ? ElementLabel.path(container) : "";
        int first = path.indexOf(" › ");
        return shown && !(topmost(container).eContainer() instanceof Landscape) && first >= 0 ? path.substring(first + 3) : path;
    }

    private static EObject topmost(EObject element) {
        EObject at = element;
        while (at.eContainer() != null && !(at.eContainer() instanceof Landscape)) {
            at = at.eContainer();
        }
        return at;
    }

    /**
     * Says in a word how an element differs.
     *
     * @param diff the element
     * @return for example "new"
     */
    public static String kind(ElementDiff diff) {
        return switch (diff.kind()) {
            case ADDED -> Messages.ChangeDetail_new;
            case DELETED -> Messages.ChangeDetail_deleted;
            case CHANGED -> isMove(diff) ? Messages.ChangeDetail_moved : Messages.ChangeDetail_changed;
        };
    }

    private static boolean isMove(ElementDiff diff) {
        return diff.changes().stream().allMatch(change -> change instanceof Change.Moved || change instanceof Change.Reordered);
    }

    @Override
    public Image getImage(Object element) {
        ChangeNode node = (ChangeNode) element;
        ImageDescriptor icon = ElementLabels.icon(node.icon());
        if (node.isGroup()) {
            return images.create(icon);
        }
        String overlay = isMove(node.diff()) && node.diff().kind() == ElementDiff.Kind.CHANGED ? "moved" : OVERLAYS.get(node.diff().kind());
        ImageDescriptor mark = ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui.review", "icons/ovr/" + overlay + ".svg")
                .orElseThrow();
        return images.create(new DecorationOverlayIcon(images.create(icon), mark, IDecoration.BOTTOM_RIGHT));
    }
}
