/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.selection;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.ui.navigation.LandscapePart;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Finds the landscape that a command is meant for. */
public final class SelectedLandscape {
    private SelectedLandscape() {
    }

    /**
     * Finds it: that of the selection, else that of the active editor, else the only one that is open.
     *
     * @param event the command
     * @return the landscape's folder in the workspace
     */
    public static Optional<IContainer> of(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement() : null;
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return of(selected).or(() -> editor == null ? Optional.empty() : of(editor.getEditorInput())).or(SelectedLandscape::only);
    }

    private static Optional<IContainer> of(Object selected) {
        if (selected instanceof EObject element) {
            return Landscapes.get().of(element).map(OpenLandscape::container);
        } else if (selected instanceof LandscapePart part) {
            return Optional.of(part.container());
        }
        IResource resource = selected == null ? null : Adapters.adapt(selected, IResource.class);
        return resource == null ? Optional.empty() : Landscapes.containerOf(resource);
    }

    private static Optional<IContainer> only() {
        var open = Landscapes.get().all();
        return open.size() == 1 ? Optional.of(open.iterator().next().container()) : Optional.empty();
    }
}
