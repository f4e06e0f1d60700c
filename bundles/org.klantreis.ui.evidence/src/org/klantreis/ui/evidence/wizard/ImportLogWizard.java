/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.klantreis.model.EventLog;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.AddDocumentCommand;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Banner;
import org.klantreis.ui.wizards.FinishFailure;
import org.klantreis.ui.wizards.LandscapeChoice;

/**
 * Imports an event log: copies its file into the project, and adds a descriptor of what its columns mean, which can be undone.
 * Its events
 * are loaded in the background.
 */
public final class ImportLogWizard extends Wizard implements IImportWizard {
    private IWorkbench workbench;
    private LogFilePage file;
    private final LogColumnsPage columns = new LogColumnsPage();
    private final LogValuesPage values = new LogValuesPage();

    /** Made by the workbench. */
    public ImportLogWizard() {
        setWindowTitle(Messages.ImportLogWizard_title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        file = new LogFilePage(new LandscapeChoice(bench, selection));
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(columns);
        addPage(values);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(this::changing);
        }
    }

    /** What the next page shows is read before it comes; where that fails, the page says why and stays. */
    private void changing(PageChangingEvent event) {
        if (event.getCurrentPage() == file && event.getTargetPage() == columns) {
            boolean other = !columns.isOf(file.file());
            event.doit = columns.look(file.file());
            if (event.doit && other) {
                values.show(columns.preview().missingUnits(), columns.preview().queueActivities());
            }
        }
    }

    @Override
    public boolean canFinish() {
        // A look at another file than the one that is named now does not count.
        return super.canFinish() && columns.isOf(file.file());
    }

    @Override
    public boolean performFinish() {
        WizardPage page = (WizardPage) getContainer().getCurrentPage();
        OpenLandscape landscape = file.landscape();
        Path logs = landscape.folder().resolve(FileKind.EVENT_LOG.folder());
        Path chosen = file.file();
        String copied = PageCheck.run(page, getContainer(), NLS.bind(Messages.ImportLogWizard_copying, chosen.getFileName()),
                monitor -> LogCopy.into(chosen, logs, monitor));
        if (copied == null) {
            return false;
        }
        EventLog log = columns.log();
        log.setName(file.logName());
        log.setFile(copied);
        log.setJourney(file.journey());
        values.writeTo(log);
        try {
            new AddSource(landscape, new AddDocumentCommand(landscape, DocumentPaths.propose(landscape.model(),
                    FileKind.EVENT_LOG, log.getName()),
                    log, NLS.bind(Messages.ImportLogWizard_undo, log.getName()))).execute();
            landscape.container().refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            FinishFailure.tell(page, e);
            return false;
        }
        Views.showEvidence(workbench, landscape.container(), file.loads() ? log : null);
        return true;
    }
}
