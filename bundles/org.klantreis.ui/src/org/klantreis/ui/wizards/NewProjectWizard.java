/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a landscape project from a template, under Git if one likes. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {
    private final NewProjectPage page = new NewProjectPage();
    private IWorkbench workbench;
    private IConfigurationElement configuration;

    /** Made by the workbench. */
    public NewProjectWizard() {
        setWindowTitle(Messages.NewProjectWizard_title);
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        configuration = element;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        CreateProject create = page.project();
        IProject[] made = new IProject[1];
        boolean done = FinishFailure.run(getContainer(), page, monitor -> {
            try {
                made[0] = create.execute(monitor);
            } catch (CoreException e) {
                throw new InvocationTargetException(e);
            }
        });
        if (done) {
            BasicNewProjectResourceWizard.updatePerspective(configuration);
            BasicNewResourceWizard.selectAndReveal(made[0], workbench.getActiveWorkbenchWindow());
        }
        return done;
    }
}
