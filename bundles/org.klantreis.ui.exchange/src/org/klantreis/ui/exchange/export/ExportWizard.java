/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.io.IOException;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.wizards.Banner;
import org.klantreis.ui.wizards.FinishFailure;
import org.klantreis.ui.wizards.LandscapeChoice;
import org.osgi.framework.FrameworkUtil;

/** Exports a landscape by way of one page, in a job. What was chosen is proposed the next time. */
abstract class ExportWizard extends Wizard implements IExportWizard {
    private IStructuredSelection selection;
    private LandscapeChoice landscapes;
    private ExportPage page;

    ExportWizard(String title, String section) {
        setWindowTitle(title);
        setDefaultPageImageDescriptor(Banner.image());
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
                .getDialogSettings();
        IDialogSettings mine = all.getSection(section);
        setDialogSettings(mine == null ? all.addNewSection(section) : mine);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selected) {
        selection = selected;
        landscapes = new LandscapeChoice(workbench, selected);
    }

    /** Makes the page. */
    abstract ExportPage page(LandscapeChoice choice, IStructuredSelection selected);

    @Override
    public void addPages() {
        page = page(landscapes, selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (!page.mayWrite()) {
            return false;
        }
        Map<String, byte[]> files;
        try {
            // A copy: the open model belongs to the thread of the user interface.
            files = page.landscape().orElseThrow().model().contents();
        } catch (IOException e) {
            FinishFailure.tell(page, e);
            return false;
        }
        page.remember();
        new ExportJob(files, page.target(), page.work(), page.opens()).schedule();
        return true;
    }
}
