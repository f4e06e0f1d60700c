/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Files changed on the disk while there are unsaved changes: neither side may win silently. */
final class DiskConflict {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private DiskConflict() {
    }

    static void ask(OpenLandscape landscape, Set<String> changed) throws CoreException {
        MessageDialog dialog = new MessageDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                Messages.DiskConflict_title, null,
                NLS.bind(Messages.DiskConflict_question, landscape.name(), String.join(", ", changed)), MessageDialog.QUESTION,
                0, Messages.DiskConflict_keepMine, Messages.DiskConflict_takeTheirs);
        int answer = dialog.open();
        if (answer == 1) {
            landscape.reload(changed);
        } else if (answer == 0) {
            keepMine(landscape, changed);
        }
    }

    /** Sets what is on the disk aside, in a folder that is not part of the project, before the next save overwrites it. */
    static void keepMine(OpenLandscape landscape, Set<String> changed) throws CoreException {
        Path aside = landscape.folder().resolve(".klantreis").resolve("set-aside").resolve(LocalDateTime.now().format(STAMP));
        try {
            for (String path : changed) {
                Path theirs = landscape.folder().resolve(path);
                if (Files.exists(theirs)) {
                    Path copy = aside.resolve(path);
                    Files.createDirectories(copy.getParent());
                    Files.copy(theirs, copy);
                }
            }
            landscape.model().overrule(changed);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, DiskConflict.class,
                    "The changed files of " + landscape.name() + " could not be set aside in " + aside + ": " + e.getMessage(), e));
        }
    }
}
