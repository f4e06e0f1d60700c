/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.work;

import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Sees to it that nothing is unsaved before an action on files: asks the user. */
public final class SaveFirst {
    private SaveFirst() {
    }

    /**
     * Asks to save all landscapes of a repository, and the editors on its other files.
     *
     * @param shell over which to ask
     * @param landscape a landscape in the repository
     * @return whether nothing is unsaved now; false where the user does not want to go on
     */
    public static boolean ask(Shell shell, IContainer landscape) {
        List<IProject> projects = Neighbours.of(landscape);
        List<OpenLandscape> dirty = Landscapes.get().all().stream()
                .filter(open -> open.isDirty() && projects.contains(open.container().getProject())).toList();
        if (dirty.isEmpty()) {
            return true;
        }
        String names = String.join(", ", dirty.stream().map(OpenLandscape::name).toList());
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.SaveFirst_title, NLS.bind(Messages.SaveFirst_question, names),
                SWT.NONE, Messages.SaveFirst_save, Messages.SaveFirst_cancel);
        return answer == 0 && save(shell, dirty);
    }

    private static boolean save(Shell shell, List<OpenLandscape> dirty) {
        for (OpenLandscape landscape : dirty) {
            try {
                landscape.save(null);
            } catch (CoreException e) {
                MessageDialog.openError(shell, Messages.SaveFirst_title, e.getMessage());
                return false;
            }
        }
        return true;
    }

    /** Returns a window to ask over. */
    public static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }
}
