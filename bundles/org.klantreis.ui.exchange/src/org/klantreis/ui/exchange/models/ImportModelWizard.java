/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.models;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.klantreis.exchange.ImportReport;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Banner;
import org.klantreis.ui.wizards.FinishFailure;
import org.klantreis.ui.wizards.LandscapeChoice;

/**
 * Imports the file of another modelling tool: which file, then what that would do and what is lost, then it is done. The files of
 * the landscape are read and written; the open one follows them.
 */
abstract class ImportModelWizard extends Wizard implements IImportWizard {
    private final ModelImport what;
    private ModelFilePage file;
    private final ModelReportPage report = new ModelReportPage();

    ImportModelWizard(ModelImport what) {
        this.what = what;
        setWindowTitle(what.title());
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        file = new ModelFilePage(what, new LandscapeChoice(bench, selection));
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(report);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(this::changing);
        }
    }

    private void changing(PageChangingEvent event) {
        if (event.getCurrentPage() == file && event.getTargetPage() == report) {
            ImportReport[] found = new ImportReport[1];
            List<String> extra = file.extra();
            event.doit = run((path, project) -> found[0] = what.apply(path, project, extra), Messages.ImportModelWizard_looking);
            if (event.doit) {
                report.show(found[0]);
            }
        }
    }

    private interface Work {
        void run(Path file, LandscapeProject project) throws IOException;
    }

    /** A project of its own: the open one belongs to the thread of the user interface, and follows the files. */
    private boolean run(Work work, String task) {
        OpenLandscape landscape = file.landscape();
        Path path = file.file();
        return FinishFailure.run(getContainer(), file, monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(task, path.getFileName()), 2);
            try {
                work.run(path, LandscapeProject.open(landscape.folder()));
                progress.worked(1);
                landscape.container().refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
            } catch (IOException | CoreException e) {
                throw new InvocationTargetException(e);
            }
        });
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == report && report.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        List<String> extra = file.extra();
        boolean done = run((path, project) -> what.execute(path, project, extra), Messages.ImportModelWizard_importing);
        if (!done) {
            report.setErrorMessage(file.getErrorMessage());
        }
        return done;
    }
}
