/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart;
import org.klantreis.ui.project.OpenLandscape;

/** Saves the landscape that a view is about, so that what was changed in the view needs no editor to be saved. */
final class SavePart implements ISaveablePart {
    private final Supplier<Optional<OpenLandscape>> landscape;
    private final Supplier<Shell> shell;

    SavePart(Supplier<Optional<OpenLandscape>> landscape, Supplier<Shell> shell) {
        this.landscape = landscape;
        this.shell = shell;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (landscape.get().isPresent()) {
            try {
                landscape.get().get().save(monitor);
            } catch (CoreException e) {
                monitor.setCanceled(true);
                ErrorDialog.openError(shell.get(), Messages.SavePart_notSaved, null,
                        new Status(IStatus.ERROR, SavePart.class, e.getStatus().getMessage()));
            }
        }
    }

    @Override
    public void doSaveAs() {
        // A landscape is one folder.
    }

    @Override
    public boolean isDirty() {
        return landscape.get().map(OpenLandscape::isDirty).orElse(false);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** The landscape stays open without the view, and the explorer asks about it when the workbench closes. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }
}
