/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.ui.labels.ElementLabels;

/** Names the elements of the tree and says in a few words what happened to each. */
final class ChangeLabels extends LabelProvider implements IStyledLabelProvider {
    private static final String BUNDLE = "org.klantreis.ui.review";
    private static final int FEW = 3;

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public Image getImage(Object element) {
        ChangeNode node = (ChangeNode) element;
        Image icon = images.get(ElementLabels.icon((EObject) node.element()));
        // The same signs as in the explorer; the framework's own look for changes depends on which side is left.
        return sign(node).flatMap(sign -> ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/ovr/" + sign + ".svg"))
                .map(overlay -> images.get(new DecorationOverlayIcon(icon, overlay, IDecoration.BOTTOM_RIGHT))).orElse(icon);
    }

    private static Optional<String> sign(ChangeNode node) {
        return node.diff().map(diff -> switch (diff.kind()) {
            case ADDED -> "new";
            case DELETED -> "deleted";
            case CHANGED -> node.isOnlyMoved() ? "moved" : "changed";
        });
    }

    @Override
    public StyledString getStyledText(Object element) {
        ChangeNode node = (ChangeNode) element;
        StyledString text = new StyledString(node.getName().replaceAll("\\s+", " "));
        String what = what(node);
        if (!what.isEmpty()) {
            text.append("  " + what, StyledString.DECORATIONS_STYLER);
        }
        int below = node.children().stream().mapToInt(ChangeNode::count).sum();
        if (below > 0) {
            text.append("  (" + below + ")", StyledString.COUNTER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private static String what(ChangeNode node) {
        if (node.diff().isEmpty()) {
            return "";
        }
        ElementDiff diff = node.diff().get();
        if (diff.kind() != ElementDiff.Kind.CHANGED) {
            return diff.nested() ? "" : diff.kind() == ElementDiff.Kind.ADDED ? Messages.ChangeLabels_new
                    : Messages.ChangeLabels_gone;
        }
        List<String> words = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.Moved) {
                words.add(Messages.ChangeLabels_moved);
            } else if (change instanceof Change.Reordered) {
                words.add(Messages.ChangeLabels_reordered);
            } else if (change instanceof Change.AttributeChanged attribute) {
                words.add(ElementLabels.feature(attribute.attribute()));
            } else if (change instanceof Change.ReferenceChanged reference) {
                words.add(ElementLabels.feature(reference.reference()));
            }
        }
        String first = String.join(", ", words.subList(0, Math.min(FEW, words.size())));
        return words.size() > FEW ? NLS.bind(Messages.ChangeLabels_more, first, words.size() - FEW) : first;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
