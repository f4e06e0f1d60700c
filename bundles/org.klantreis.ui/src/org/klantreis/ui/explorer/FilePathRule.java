/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.OpenLandscape;

/** Says which paths a document's file can have. */
final class FilePathRule implements IInputValidator {
    private final OpenLandscape landscape;
    private final String extension;
    private final String now;

    FilePathRule(OpenLandscape landscape, Document document, String now) {
        this.landscape = landscape;
        this.extension = "." + FileKind.of(document.eClass()).orElseThrow().extension();
        this.now = now;
    }

    @Override
    public String isValid(String typed) {
        String path = typed.strip();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!path.endsWith(extension) || name.equals(extension)) {
            return NLS.bind(Messages.FilePathRule_extension, extension);
        }
        if (path.startsWith("/") || path.contains("\\") || IPath.fromPortableString(path).segmentCount() == 0
                || !IPath.fromPortableString(path).toPortableString().equals(path) || path.startsWith("..")) {
            return Messages.FilePathRule_outside;
        }
        IStatus valid = landscape.container().getWorkspace().validatePath(landscape.file(path).getFullPath().toString(),
                org.eclipse.core.resources.IResource.FILE);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        boolean taken = !path.equals(now)
                && (landscape.model().documentsByPath().containsKey(path) || landscape.file(path).exists());
        return taken ? NLS.bind(Messages.FilePathRule_taken, path) : null;
    }
}
