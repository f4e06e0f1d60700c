/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.klantreis.ui.validation.RuleSettings;

/** The preference page "Klantreis, Validation": the severity of each rule. Applying it validates again. */
public final class ValidationPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
    /** The page's id. */
    public static final String ID = "org.klantreis.ui.preferences.validation";

    private RuleTree tree;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.ValidationPreferencePage_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        tree = new RuleTree(parent);
        tree.show(RuleSettings.ofWorkbench());
        Dialog.applyDialogFont(tree);
        return tree;
    }

    @Override
    protected void performDefaults() {
        tree.showDefaults();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        RuleSettings settings = RuleSettings.ofWorkbench();
        tree.apply(settings);
        settings.save();
        return true;
    }
}
