/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Runs wizards as the workbench does. */
public final class WizardRun {
    private WizardRun() {
    }

    /** Does something that may fail. */
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** Opens a wizard on a selection, without waiting for its end. */
    public static WizardDialog open(IWorkbenchWizard wizard, Object selected) {
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
        WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), (IWizard) wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.flush();
        return dialog;
    }

    /** Presses a button of the dialog. */
    public static void press(WizardDialog dialog, String button) {
        Dialogs.press(dialog.getShell(), button);
        EventLoop.flush();
    }

    /** Takes a picture of the dialog. */
    public static void picture(WizardDialog dialog, String name) {
        EventLoop.flush();
        Screenshots.take(dialog.getShell(), name);
    }

    /** Runs in a theme; a failure is thrown on. */
    public static void in(boolean dark, Work work) throws Exception {
        // The pictures of a dialog that was open while the theme changed would be of neither.
        Exception[] failure = new Exception[1];
        Themes.in(dark, () -> {
            try {
                work.run();
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }
}
