/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Banner;
import org.klantreis.ui.wizards.FinishFailure;
import org.klantreis.ui.wizards.LandscapeChoice;
import org.osgi.framework.FrameworkUtil;

/**
 * Imports tables: what their columns mean, then each change and each refused row before anything is done. The import is one
 * command, which can be undone.
 */
public final class ImportTableWizard extends Wizard implements IImportWizard {
    private static final String SECTION = "ImportTable";

    private TableFilePage file;
    private final TableColumnsPage columns = new TableColumnsPage();
    private final TableChangesPage changes = new TableChangesPage();

    /** Made by the workbench. */
    public ImportTableWizard() {
        setWindowTitle(Messages.ImportTableWizard_title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.image());
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportTableWizard.class))
                .getDialogSettings();
        IDialogSettings mine = all.getSection(SECTION);
        setDialogSettings(mine == null ? all.addNewSection(SECTION) : mine);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        file = new TableFilePage(new LandscapeChoice(bench, selection));
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(columns);
        addPage(changes);
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
            event.doit = columns.look(file.file(), file);
        } else if (event.getCurrentPage() == columns && event.getTargetPage() == changes) {
            event.doit = changes.look(columns, file.landscape());
        }
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == changes && changes.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        OpenLandscape landscape = file.landscape();
        ImportPlan plan = changes.plan();
        boolean wasSaved = !landscape.isDirty();
        String label = NLS.bind(Messages.ImportTableWizard_undo, file.file().getFileName());
        if (!landscape.execute(new ApplyPlanCommand(landscape, plan, label))) {
            changes.setErrorMessage(Messages.ImportTableWizard_notDone);
            return false;
        }
        file.remember(getDialogSettings());
        columns.remember(getDialogSettings());
        try {
            if (wasSaved) {
                landscape.save(new NullProgressMonitor());
            }
        } catch (CoreException e) {
            FinishFailure.tell(changes, e); // what was imported is in the editors, and can be saved there
        }
        return true;
    }
}
