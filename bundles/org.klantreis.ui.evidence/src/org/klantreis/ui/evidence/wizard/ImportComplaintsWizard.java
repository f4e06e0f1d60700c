/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.klantreis.evidence.complaints.ComplaintImportReport;
import org.klantreis.evidence.complaints.ImportComplaints;
import org.klantreis.evidence.complaints.PreparedImport;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.AddDocumentCommand;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Banner;
import org.klantreis.ui.wizards.FinishFailure;
import org.klantreis.ui.wizards.LandscapeChoice;

/**
 * Imports complaints from a table into a book of complaints: what the columns mean and what is done with personal data, what
 * would be
 * rejected, and what values stand for. The import is one command, which can be undone.
 */
public final class ImportComplaintsWizard extends Wizard implements IImportWizard {
    private IWorkbench workbench;
    private ComplaintFilePage file;
    private final ComplaintCheckPage check = new ComplaintCheckPage();
    private final ComplaintColumnsPage columns = new ComplaintColumnsPage(() -> check.show(null));
    private final ComplaintLinksPage links = new ComplaintLinksPage();

    /** Made by the workbench. */
    public ImportComplaintsWizard() {
        setWindowTitle(Messages.ImportComplaintsWizard_title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        ComplaintSource again = selection.getFirstElement() instanceof ComplaintSource source ? source : null;
        file = new ComplaintFilePage(new LandscapeChoice(bench, selection), again);
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(columns);
        addPage(check);
        addPage(links);
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
            event.doit = columns.look(file.file(), file.source());
        } else if (event.getCurrentPage() == columns && event.getTargetPage() == check) {
            event.doit = prepare();
        }
    }

    private boolean prepare() {
        OpenLandscape landscape = file.landscape();
        ImportComplaints action = new ImportComplaints(landscape.model(), file.file(), columns.source());
        PreparedImport prepared = PageCheck.run(columns, getContainer(), NLS.bind(Messages.PageCheck_reading,
                file.file().getFileName()),
                action::prepare);
        if (prepared != null) {
            check.show(prepared);
            links.show(prepared, landscape);
        }
        return prepared != null;
    }

    @Override
    public boolean performFinish() {
        PreparedImport prepared = check.prepared();
        links.decide(prepared);
        ComplaintImportReport[] report = new ComplaintImportReport[1];
        OpenLandscape landscape = file.landscape();
        try {
            new AddSource(landscape, command(landscape, prepared, report)).execute();
        } catch (CoreException e) {
            FinishFailure.tell((org.eclipse.jface.wizard.WizardPage) currentPage(), e);
            return false;
        }
        Shell window = workbench.getActiveWorkbenchWindow().getShell();
        Views.showEvidence(workbench, landscape.container(), null);
        // The wizard's own window is about to close.
        getShell().getDisplay().asyncExec(() -> new ComplaintReportDialog(window, report[0]).open());
        return true;
    }

    private IWizardPage currentPage() {
        return getContainer().getCurrentPage();
    }

    private Command command(OpenLandscape landscape, PreparedImport prepared, ComplaintImportReport[] report) {
        String label = NLS.bind(Messages.ImportComplaintsWizard_undo, file.file().getFileName());
        Optional<ComplaintBook> book = landscape.model().documents().stream().filter(ComplaintBook.class::isInstance)
                .map(ComplaintBook.class::cast).filter(each -> file.book().equalsIgnoreCase(each.getName())).findFirst();
        if (book.isPresent()) {
            ChangeCommand command = new ChangeCommand(book.get()) {
                @Override
                protected void doExecute() {
                    report[0] = prepared.apply(book.get());
                }
            };
            command.setLabel(label);
            return command;
        }
        ComplaintBook made = KlantreisFactory.eINSTANCE.createComplaintBook();
        made.setName(file.book());
        report[0] = prepared.apply(made);
        return new AddDocumentCommand(landscape, DocumentPaths.propose(landscape.model(), FileKind.COMPLAINTS, file.book()),
                made, label);
    }
}
