/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** The wizards by their ids, and how to open one from elsewhere than the menus. */
public final class Wizards {
    /** Makes a project. */
    public static final String NEW_PROJECT = "org.klantreis.ui.wizards.project";
    /** Makes a journey. */
    public static final String NEW_JOURNEY = "org.klantreis.ui.wizards.journey";
    /** Makes a complaint book. */
    public static final String NEW_COMPLAINTS = "org.klantreis.ui.wizards.complaints";
    /** Makes a research file. */
    public static final String NEW_RESEARCH = "org.klantreis.ui.wizards.research";
    /** Opens project folders of the disk. */
    public static final String OPEN_FOLDER = "org.klantreis.ui.wizards.folder";
    /** Clones a repository and opens its projects. */
    public static final String CLONE = "org.klantreis.ui.wizards.clone";
    /** Imports published journeys. */
    public static final String IMPORT_GOVUK = "org.klantreis.ui.wizards.govuk";

    private Wizards() {
    }

    /**
     * Opens a wizard and waits for its end.
     *
     * @param window the window that it belongs to
     * @param id one of the ids here
     * @return whether the user finished it
     */
    public static boolean open(IWorkbenchWindow window, String id) {
        IWorkbench workbench = window.getWorkbench();
        IWizardDescriptor descriptor = Stream.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry())
                .map(registry -> registry.findWizard(id)).filter(java.util.Objects::nonNull).findFirst().orElseThrow();
        try {
            IWorkbenchWizard wizard = descriptor.createWizard();
            wizard.init(workbench, StructuredSelection.EMPTY);
            return new WizardDialog(window.getShell(), wizard).open() == WizardDialog.OK;
        } catch (CoreException e) {
            Platform.getLog(Wizards.class).log(e.getStatus());
            return false;
        }
    }
}
