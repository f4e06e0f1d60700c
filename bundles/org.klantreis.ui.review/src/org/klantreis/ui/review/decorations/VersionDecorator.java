/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.decorations;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.klantreis.model.Identified;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.navigation.LandscapePart;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.review.status.ElementState;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.status.StatusSnapshot;

/**
 * Shows what differs from the last commit: at an element itself by an overlay, at what contains it by a mark before the name; and at a
 * project its branch, with how many commits go out and come in.
 */
public final class VersionDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {
    /** The decorator's id. */
    public static final String ID = "org.klantreis.ui.review.decorator";

    private static final String BUNDLE = "org.klantreis.ui.review";
    private static final String DIRTY = "> ";

    private final Runnable update = () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this));
    private final Map<ElementState, ImageDescriptor> overlays = new EnumMap<>(ElementState.class);
    private final ImageDescriptor versioned = overlay("versioned");

    /** Makes the decorator; the workbench does. */
    public VersionDecorator() {
        overlays.put(ElementState.NEW, overlay("new"));
        overlays.put(ElementState.CHANGED, overlay("changed"));
        overlays.put(ElementState.MOVED, overlay("moved"));
        overlays.put(ElementState.DELETED, overlay("deleted"));
        overlays.put(ElementState.CONFLICTING, overlay("conflicting"));
        ProjectStatus.addGlobalListener(update);
    }

    private static ImageDescriptor overlay(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/ovr/" + name + ".svg").orElseThrow();
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof Identified part && part.getId() != null) {
            ProjectStatus.around(part).map(ProjectStatus::snapshot)
                    .ifPresent(status -> mark(decoration, status.of(part.getId()), status.within(part.getId())));
        } else if (element instanceof LandscapePart part) {
            mark(decoration, ElementState.NONE, within(ProjectStatus.of(part.container()).snapshot(), part));
        } else if (element instanceof IResource resource) {
            decorate(resource, decoration);
        }
    }

    private void decorate(IResource resource, IDecoration decoration) {
        Optional<IContainer> landscape = Landscapes.containerOf(resource);
        if (landscape.isEmpty()) {
            return;
        }
        StatusSnapshot status = ProjectStatus.of(landscape.get()).snapshot();
        if (!status.isVersioned()) {
            return;
        }
        String path = resource.getFullPath().makeRelativeTo(landscape.get().getFullPath()).toPortableString();
        if (path.isEmpty()) {
            decoration.addOverlay(versioned, IDecoration.BOTTOM_RIGHT);
            mark(decoration, ElementState.NONE, status.isDirty() ? ElementState.CHANGED : ElementState.NONE);
            decoration.addSuffix(" " + BranchText.of(status.head().orElseThrow()));
        } else if (resource instanceof IContainer) {
            mark(decoration, ElementState.NONE, beneath(status, path + "/"));
        } else {
            ElementState own = status.files().getOrDefault(path, status.otherFiles().getOrDefault(path, ElementState.NONE));
            mark(decoration, own, own);
        }
    }

    private static ElementState beneath(StatusSnapshot status, String folder) {
        boolean any = status.files().keySet().stream().anyMatch(path -> path.startsWith(folder))
                || status.otherFiles().keySet().stream().anyMatch(path -> path.startsWith(folder));
        return any ? ElementState.CHANGED : ElementState.NONE;
    }

    private static ElementState within(StatusSnapshot status, LandscapePart part) {
        ElementState worst = ElementState.NONE;
        for (EReference list : part.lists()) {
            worst = worst.or(status.lists().getOrDefault(list, ElementState.NONE));
        }
        for (Map.Entry<String, ElementState> file : status.files().entrySet()) {
            if (FileKind.of(file.getKey()).filter(part.fileKinds()::contains).isPresent()) {
                worst = worst.or(file.getValue());
            }
        }
        return worst;
    }

    /** What is in conflict is marked all the way up: nobody should have to look for it. */
    private void mark(IDecoration decoration, ElementState own, ElementState within) {
        ElementState shown = within == ElementState.CONFLICTING ? within : own;
        ImageDescriptor overlay = overlays.get(shown);
        if (overlay != null) {
            decoration.addOverlay(overlay, IDecoration.BOTTOM_RIGHT);
        }
        if (own.or(within) != ElementState.NONE) {
            decoration.addPrefix(DIRTY);
        }
    }

    @Override
    public void dispose() {
        ProjectStatus.removeGlobalListener(update);
        super.dispose();
    }
}
