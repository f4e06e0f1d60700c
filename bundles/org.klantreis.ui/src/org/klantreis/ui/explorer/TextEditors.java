/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

/** Opens a file as text, since what should show it cannot read it. */
final class TextEditors {
    private static final String TEXT = "org.eclipse.ui.DefaultTextEditor";

    private TextEditors() {
    }

    static void open(IWorkbenchPage page, IFile file) {
        try {
            if (page.getWorkbenchWindow().getWorkbench().getEditorRegistry().findEditor(TEXT) != null) {
                page.openEditor(new FileEditorInput(file), TEXT);
            } else {
                IDE.openEditor(page, file);
            }
        } catch (PartInitException e) {
            Platform.getLog(TextEditors.class).log(e.getStatus());
        }
    }
}
