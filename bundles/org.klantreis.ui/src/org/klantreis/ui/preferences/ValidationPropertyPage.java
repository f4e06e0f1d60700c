/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PropertyPage;
import org.klantreis.ui.validation.BackgroundValidation;
import org.klantreis.ui.validation.RuleSettings;

/** The property page "Klantreis Validation" of a project: severities of its own, kept in the project and shared by its team. */
public final class ValidationPropertyPage extends PropertyPage {
    private Button own;
    private RuleTree tree;

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        own = new Button(body, SWT.CHECK);
        own.setText(Messages.ValidationPropertyPage_own);
        tree = new RuleTree(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        own.setSelection(settings().isInUse());
        own.addListener(SWT.Selection, event -> showOwn());
        showOwn();
        Dialog.applyDialogFont(body);
        return body;
    }

    private IProject project() {
        return Adapters.adapt(getElement(), IResource.class).getProject();
    }

    private RuleSettings settings() {
        return RuleSettings.ofProject(project());
    }

    private void showOwn() {
        tree.show(own.getSelection() ? settings() : RuleSettings.ofWorkbench());
        tree.setEnabled(own.getSelection());
    }

    @Override
    protected void performDefaults() {
        own.setSelection(false);
        showOwn();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        RuleSettings settings = settings();
        if (own.getSelection()) {
            tree.apply(settings);
        }
        settings.setInUse(own.getSelection());
        settings.save();
        BackgroundValidation.get().validateAll();
        return true;
    }
}
