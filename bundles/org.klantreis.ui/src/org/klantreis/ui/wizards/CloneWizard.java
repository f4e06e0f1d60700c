/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Clones a Git repository and opens the landscape projects in it. */
public final class CloneWizard extends Wizard implements IImportWizard {
    private final ClonePage page = new ClonePage();
    private IWorkbench workbench;

    /** Made by the workbench. */
    public CloneWizard() {
        setWindowTitle(Messages.CloneWizard_title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        CloneProjects clone = new CloneProjects(page.command(), page.folder());
        List<IProject> projects = new ArrayList<>();
        boolean done = FinishFailure.run(getContainer(), page, monitor -> {
            try {
                projects.addAll(clone.execute(monitor));
            } catch (CoreException e) {
                throw new InvocationTargetException(e);
            }
        });
        if (done) {
            BasicNewResourceWizard.selectAndReveal(projects.get(0), workbench.getActiveWorkbenchWindow());
        }
        return done;
    }
}
