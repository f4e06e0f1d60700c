/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.navigation;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Opens the editor of an element and selects the element in it: what a double-click anywhere does. */
public final class ShowElement {
    private ShowElement() {
    }

    /**
     * Shows an element.
     *
     * @param page where to open its editor
     * @param element the element, of an open landscape
     * @return whether there is an editor that shows it
     */
    public static boolean in(IWorkbenchPage page, Identified element) {
        return in(page, element, null);
    }

    /**
     * Shows an element by its id.
     *
     * @param page where to open its editor
     * @param landscape the landscape
     * @param id the element's id
     * @return whether the element exists and there is an editor that shows it
     */
    public static boolean in(IWorkbenchPage page, OpenLandscape landscape, String id) {
        return landscape.find(id).filter(element -> in(page, element, null)).isPresent();
    }

    /**
     * Shows a feature of an element.
     *
     * @param page where to open its editor
     * @param element the element, of an open landscape
     * @param feature the feature to look at; null for the element as a whole
     * @return whether there is an editor that shows it
     */
    public static boolean in(IWorkbenchPage page, Identified element, EStructuralFeature feature) {
        Optional<IFile> file = Landscapes.get().of((EObject) element).flatMap(landscape -> landscape.fileOf(element));
        if (file.isEmpty()) {
            return false;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, file.get());
            ElementView view = Adapters.adapt(editor, ElementView.class);
            return view != null && view.reveal(element, feature);
        } catch (PartInitException e) {
            Platform.getLog(ShowElement.class).log(e.getStatus());
            return false;
        }
    }
}
