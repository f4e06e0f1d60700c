/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Finds the element that an editor shows, and the editor that shows an element. */
public final class LandscapeLinkHelper implements ILinkHelper {
    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        IFile file = ResourceUtil.getFile(input);
        Optional<OpenLandscape> landscape = file == null ? Optional.empty() : Landscapes.get().find(file);
        Document document = landscape.flatMap(open -> open.pathOf(file).map(open.model().documentsByPath()::get)).orElse(null);
        if (document == null) {
            return StructuredSelection.EMPTY;
        }
        Object shown = selectedInEditor().filter(element -> element.eResource() == document.eResource())
                .map(ExplorerTree::shown).orElse(document);
        return shown == null ? StructuredSelection.EMPTY : new StructuredSelection(shown);
    }

    private static Optional<Identified> selectedInEditor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        ISelectionProvider provider = editor == null ? null : editor.getSite().getSelectionProvider();
        return provider != null && provider.getSelection() instanceof IStructuredSelection selection && selection.size() == 1
                ? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), Identified.class)) : Optional.empty();
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Identified element) {
            Landscapes.get().of(element).flatMap(landscape -> landscape.fileOf(element)).map(FileEditorInput::new)
                    .map(page::findEditor).ifPresent(page::bringToTop);
        }
    }
}
