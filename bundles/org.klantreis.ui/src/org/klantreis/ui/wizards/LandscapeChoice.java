/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** The field in which a landscape of the workspace is chosen. It begins with the one that the user works on. */
public final class LandscapeChoice {
    private final List<IContainer> containers;
    private final IContainer first;
    private Combo combo;
    private String failure;

    /**
     * Finds the landscapes.
     *
     * @param workbench its active editor says what the user works on, where the selection does not
     * @param selection what is selected
     */
    public LandscapeChoice(IWorkbench workbench, IStructuredSelection selection) {
        containers = LandscapeFolders.in(ResourcesPlugin.getWorkspace().getRoot());
        Optional<IContainer> selected = selection.stream().flatMap(object -> containerOf(object).stream()).findFirst();
        first = selected.or(() -> edited(workbench)).filter(containers::contains)
                .orElse(containers.isEmpty() ? null : containers.get(0));
    }

    private static Optional<IContainer> edited(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return editor == null ? Optional.empty() : containerOf(editor.getEditorInput());
    }

    private static Optional<IContainer> containerOf(Object object) {
        if (object instanceof OpenLandscape landscape) {
            return Optional.of(landscape.container());
        }
        if (object instanceof EObject element) {
            return Landscapes.get().of(element).map(OpenLandscape::container);
        }
        IResource resource = Adapters.adapt(object, IResource.class);
        return resource == null ? Optional.empty() : Landscapes.containerOf(resource);
    }

    /**
     * Makes the field.
     *
     * @param fields where
     */
    public void createControl(Fields fields) {
        combo = fields.combo(Messages.LandscapeChoice_label, SWT.READ_ONLY);
        containers.forEach(container -> combo.add(container.getFullPath().makeRelative().toString()));
        if (first != null) {
            combo.select(containers.indexOf(first));
        }
    }

    /** Returns the landscapes of the workspace. */
    public List<IContainer> containers() {
        return containers;
    }

    /** Returns the landscape that is chosen; empty where there is none, or it cannot be read: {@link #error} says why. */
    public Optional<OpenLandscape> get() {
        failure = null;
        int index = combo == null ? containers.indexOf(first) : combo.getSelectionIndex();
        if (index < 0) {
            return Optional.empty();
        }
        try {
            OpenLandscape landscape = Landscapes.get().open(containers.get(index));
            if (landscape.model().landscape().isEmpty()) {
                failure = Messages.LandscapeChoice_noCatalogue;
                return Optional.empty();
            }
            return Optional.of(landscape);
        } catch (CoreException e) {
            failure = e.getStatus().getMessage();
            return Optional.empty();
        }
    }

    /** Says why there is no landscape to choose. */
    public Optional<String> error() {
        if (containers.isEmpty()) {
            return Optional.of(Messages.LandscapeChoice_none);
        }
        return get().isPresent() ? Optional.empty() : Optional.ofNullable(failure);
    }
}
