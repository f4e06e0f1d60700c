/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.klantreis.model.Journey;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.usage.ElementPath;

/** Names and icons in the explorer: groups with how many are in them, journeys with their form, files with what is wrong. */
public final class LandscapeLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public void init(ICommonContentExtensionSite site) {
        // nothing of the site is needed
    }

    @Override
    public String getText(Object node) {
        return isOurs(node) ? getStyledText(node).getString() : null;
    }

    private static boolean isOurs(Object node) {
        return node instanceof Group || node instanceof EObject || node instanceof Unreadable || node instanceof Notice;
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (node instanceof Group group) {
            return new StyledString(group.kind().label()).append(" (" + ExplorerTree.count(group) + ")", StyledString.COUNTER_STYLER);
        } else if (node instanceof Unreadable unreadable) {
            return new StyledString(unreadable.file().getName()).append(" – " + unreadable.message(), StyledString.QUALIFIER_STYLER);
        } else if (node instanceof Notice notice) {
            return new StyledString(notice.text(), StyledString.QUALIFIER_STYLER);
        } else if (node instanceof EObject element) {
            StyledString text = new StyledString(ElementLabels.text(element));
            if (node instanceof Journey journey) {
                text.append(" [" + form(journey) + "]",
                        StyledString.DECORATIONS_STYLER);
            }
            return text;
        }
        return null;
    }

    private static String form(Journey journey) {
        return switch (journey.getForm()) {
            case AS_IS -> Messages.LandscapeLabels_asIs;
            case TO_BE -> Messages.LandscapeLabels_toBe;
            case OBSERVED -> Messages.LandscapeLabels_observed;
        };
    }

    @Override
    public Image getImage(Object node) {
        ImageDescriptor icon = icon(node);
        return icon == null ? null : images.get(icon);
    }

    private static ImageDescriptor icon(Object node) {
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        if (node instanceof Group group) {
            return groupIcon(group.kind());
        } else if (node instanceof Unreadable unreadable) {
            return new DecorationOverlayIcon(groupIcon(unreadable.group().kind()),
                    shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_LEFT);
        } else if (node instanceof Notice notice) {
            return notice.error() ? shared.getImageDescriptor(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
        }
        return node instanceof EObject element ? ElementLabels.icon(element) : null;
    }

    private static ImageDescriptor groupIcon(GroupKind kind) {
        return ResourceLocator.imageDescriptorFromBundle(LandscapeLabels.class, kind.icon())
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    @Override
    public String getDescription(Object node) {
        if (node instanceof Unreadable unreadable) {
            return unreadable.file().getFullPath().makeRelative() + ": " + unreadable.message();
        }
        return node instanceof EObject element ? ElementLabels.type(element) + " " + ElementPath.of(element) : getText(node);
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing is kept
    }

    @Override
    public void saveState(IMemento memento) {
        // nothing is kept
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
