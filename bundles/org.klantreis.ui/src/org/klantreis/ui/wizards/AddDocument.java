/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.klantreis.model.Document;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.AddDocumentCommand;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Adds a new document to a landscape, and opens its editor. That can be undone. It is saved at once, except where the user has
 * other unsaved changes: what to save of these is theirs to say.
 *
 * @param landscape the landscape
 * @param document the document, in no file yet
 * @param label what Undo calls it
 */
record AddDocument(OpenLandscape landscape, Document document, String label) {
    /**
     * Does it, on the user interface's thread.
     *
     * @param page where the editor opens
     * @throws CoreException when it cannot be saved; then nothing was added
     */
    void execute(IWorkbenchPage page) throws CoreException {
        boolean clean = !landscape.isDirty();
        FileKind kind = FileKind.of(document.eClass()).orElseThrow();
        String path = DocumentPaths.propose(landscape.model(), kind, document.getName());
        landscape.execute(new AddDocumentCommand(landscape, path, document, label));
        if (clean) {
            save();
        }
        IFile file = landscape.file(path);
        IDE.openEditor(page, file);
    }

    private void save() throws CoreException {
        try {
            landscape.save(null);
        } catch (CoreException e) {
            landscape.commandStack().undo();
            throw e;
        }
    }
}
