/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

/** A wizard as the workbench opens it, driven by its widgets. */
final class OpenWizard {
    private final WizardDialog dialog;

    /**
     * Opens it.
     *
     * @param id the wizard's id
     * @param selection what is selected meanwhile
     */
    OpenWizard(String id, Object... selection) throws CoreException {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchWizard wizard = Stream.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry())
                .map(registry -> registry.findWizard(id)).filter(Objects::nonNull).findFirst().orElseThrow().createWizard();
        wizard.init(workbench, new StructuredSelection(selection));
        dialog = new WizardDialog(workbench.getWorkbenchWindows()[0].getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.flush();
    }

    Shell shell() {
        return dialog.getShell();
    }

    boolean isOpen() {
        return dialog.getShell() != null && !dialog.getShell().isDisposed();
    }

    /** Returns what the header says: an error, a warning, or what the page is about. */
    String header() {
        String error = dialog.getCurrentPage().getErrorMessage();
        return error != null ? error : dialog.getCurrentPage().getMessage();
    }

    void write(String label, String text) {
        Control field = Widgets.field(shell(), Control.class, label);
        if (field instanceof Combo combo) {
            combo.setText(text);
        } else {
            ((Text) field).setText(text);
        }
        EventLoop.flush();
    }

    String read(String label) {
        Control field = Widgets.field(shell(), Control.class, label);
        return field instanceof Combo combo ? combo.getText() : ((Text) field).getText();
    }

    void choose(String button) {
        Widgets.click(Widgets.button(shell(), button));
        EventLoop.flush();
    }

    void next() {
        choose("Next >");
    }

    boolean canFinish() {
        return Widgets.button(shell(), "Finish").isEnabled();
    }

    /** Presses Finish, and waits until the wizard is done or says why not. */
    void finish() {
        Button finish = Widgets.button(shell(), "Finish");
        Widgets.click(finish);
        EventLoop.flush();
    }

    void close() {
        if (isOpen()) {
            dialog.close();
            EventLoop.flush();
        }
    }

    /** Takes a picture in both themes; in the light one a window is as it should only before it was dark. */
    void picture(String name) {
        light(name);
        dark(name);
    }

    void light(String name) {
        Screenshots.take(shell(), name);
    }

    void dark(String name) {
        Themes.in(true, () -> Screenshots.take(shell(), name));
    }
}
