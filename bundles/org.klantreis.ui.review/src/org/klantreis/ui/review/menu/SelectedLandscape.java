/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.klantreis.ui.navigation.LandscapePart;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Finds which landscape a command is about: that of the selection, else that of the editor, else the only one that is open. */
public final class SelectedLandscape {
    private SelectedLandscape() {
    }

    /**
     * Finds it.
     *
     * @param context where the command runs
     * @return the landscape's folder; empty where it cannot be told
     */
    public static Optional<IContainer> of(Object context) {
        if (!(context instanceof IEvaluationContext evaluation)) {
            return only();
        }
        return selected(evaluation.getVariable(ISources.ACTIVE_MENU_SELECTION_NAME))
                .or(() -> selected(evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME)))
                .or(() -> edited(evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME))).or(SelectedLandscape::only);
    }

    private static Optional<IContainer> selected(Object selection) {
        return selection instanceof IStructuredSelection nodes && !nodes.isEmpty() ? around(nodes.getFirstElement()) : Optional.empty();
    }

    private static Optional<IContainer> around(Object node) {
        if (node instanceof LandscapePart part) {
            return Optional.of(part.container());
        } else if (node instanceof EObject element) {
            return Landscapes.get().of(element).map(OpenLandscape::container);
        }
        IResource resource = Adapters.adapt(node, IResource.class);
        return resource == null ? Optional.empty() : Landscapes.containerOf(resource);
    }

    private static Optional<IContainer> edited(Object editor) {
        if (editor instanceof IEditorPart part) {
            IResource file = Adapters.adapt(part.getEditorInput(), IResource.class);
            return file == null ? Optional.empty() : Landscapes.containerOf(file);
        }
        return Optional.empty();
    }

    private static Optional<IContainer> only() {
        Set<IContainer> open = new LinkedHashSet<>();
        Landscapes.get().all().forEach(landscape -> open.add(landscape.container()));
        return open.size() == 1 ? Optional.of(open.iterator().next()) : Optional.empty();
    }
}
