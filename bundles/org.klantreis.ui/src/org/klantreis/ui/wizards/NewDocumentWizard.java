/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;

/** Makes a document that begins with nothing but its name. */
abstract class NewDocumentWizard extends Wizard implements INewWizard {
    private final FileKind kind;
    private final String title;
    private final String description;
    private final String hint;
    private IWorkbench workbench;
    private LandscapeChoice landscapes;
    private NewDocumentPage page;

    NewDocumentWizard(FileKind kind, String title, String description, String hint) {
        this.kind = kind;
        this.title = title;
        this.description = description;
        this.hint = hint;
        setWindowTitle(title);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public final void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        landscapes = new LandscapeChoice(bench, selection);
    }

    @Override
    public final void addPages() {
        page = new NewDocumentPage(landscapes, kind, title, description, hint);
        addPage(page);
    }

    @Override
    public final boolean performFinish() {
        Document document = (Document) EcoreUtil.create(kind.root());
        document.setName(page.documentName());
        try {
            new AddDocument(landscapes.get().orElseThrow(), document, title)
                    .execute(workbench.getActiveWorkbenchWindow().getActivePage());
            return true;
        } catch (CoreException e) {
            FinishFailure.tell(page, e);
            return false;
        }
    }
}
