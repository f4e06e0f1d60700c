/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.govuk.ImportGovUkJourneys;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.project.OpenLandscape;

/** Imports published user journeys of government services; what it wrote and found is shown at the end. */
public final class ImportGovUkWizard extends Wizard implements IImportWizard {
    private IWorkbench workbench;
    private LandscapeChoice landscapes;
    private ImportGovUkPage page;

    /** Made by the workbench. */
    public ImportGovUkWizard() {
        setWindowTitle(Messages.ImportGovUkWizard_title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        landscapes = new LandscapeChoice(bench, selection);
    }

    @Override
    public void addPages() {
        page = new ImportGovUkPage(landscapes);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        OpenLandscape landscape = landscapes.get().orElseThrow();
        Path file = page.file();
        ImportReport[] report = new ImportReport[1];
        boolean done = FinishFailure.run(getContainer(), page, monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.ImportGovUkWizard_task, file.getFileName()), 2);
            try {
                // A project of its own: the open one belongs to the user interface's thread, and follows the files.
                report[0] = new ImportGovUkJourneys(file, LandscapeProject.open(landscape.folder())).execute();
                progress.worked(1);
                landscape.container().refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
            } catch (IOException | CoreException e) {
                throw new InvocationTargetException(e);
            }
        });
        if (done) {
            Shell window = workbench.getActiveWorkbenchWindow().getShell();
            // The wizard's own window is about to close.
            getShell().getDisplay().asyncExec(() -> new ImportReportDialog(window, report[0]).open());
        }
        return done;
    }
}
