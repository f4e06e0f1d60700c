/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.share;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.review.commit.OpenCommit;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.versioning.InitRepository;

/** Puts a landscape project under version control, and opens the commit dialog for the first commit. */
public final class ShareWizard extends Wizard {
    private static final int WIDTH = 440;

    private final IContainer landscape;
    private final SharePage page = new SharePage();

    /**
     * Prepares it.
     *
     * @param landscape the landscape's folder
     */
    public ShareWizard(IContainer landscape) {
        this.landscape = landscape;
        setWindowTitle(Messages.ShareWizard_title);
        setNeedsProgressMonitor(false);
    }

    private Path folder() {
        return landscape.getLocation().toFile().toPath();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            new InitRepository(folder()).execute();
            landscape.refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (IOException | CoreException e) {
            page.setErrorMessage(e.getMessage());
            return false;
        }
        ProjectStatus.of(landscape).refresh();
        if (page.commit.getSelection()) {
            Shell parent = getShell().getParent() instanceof Shell shell ? shell : getShell();
            getShell().getDisplay().asyncExec(() -> new OpenCommit(parent, landscape).execute());
        }
        return true;
    }

    /** Says what will happen. */
    private final class SharePage extends WizardPage {
        private Button commit;

        SharePage() {
            super("share", Messages.ShareWizard_heading, null);
        }

        @Override
        public void createControl(Composite parent) {
            setDescription(NLS.bind(Messages.ShareWizard_description, landscape.getName()));
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 10).applyTo(area);
            Label text = new Label(area, SWT.WRAP);
            text.setText(NLS.bind(InitRepository.isInRepository(folder()) ? Messages.ShareWizard_existing : Messages.ShareWizard_init, folder()));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
            commit = new Button(area, SWT.CHECK);
            commit.setText(Messages.ShareWizard_commit);
            commit.setSelection(true);
            setControl(area);
        }
    }
}
