/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The preference page "Klantreis": what is general, and the way to the others. */
public final class KlantreisPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
    /** The page's id. */
    public static final String ID = "org.klantreis.ui.preferences";

    private Combo term;
    private Button fitted;
    private Button full;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.KlantreisPreferencePage_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(body);
        new Label(body, SWT.NONE).setText(Messages.KlantreisPreferencePage_term);
        term = new Combo(body, SWT.DROP_DOWN);
        term.setItems(Messages.KlantreisPreferencePage_terms.split(",\\s*"));
        term.setToolTipText(Messages.KlantreisPreferencePage_termTip);
        GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(term);
        Group maps = new Group(body, SWT.NONE);
        maps.setText(Messages.KlantreisPreferencePage_maps);
        GridLayoutFactory.swtDefaults().applyTo(maps);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(maps);
        fitted = new Button(maps, SWT.RADIO);
        fitted.setText(Messages.KlantreisPreferencePage_fitted);
        full = new Button(maps, SWT.RADIO);
        full.setText(Messages.KlantreisPreferencePage_full);
        Link links = new Link(body, SWT.WRAP);
        links.setText(Messages.KlantreisPreferencePage_links);
        links.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), event.text, null, null));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(links);
        show(GeneralPreferences.customerTerm(), GeneralPreferences.opensMapsFitted());
        Dialog.applyDialogFont(body);
        return body;
    }

    private void show(String customer, boolean fit) {
        term.setText(customer);
        fitted.setSelection(fit);
        full.setSelection(!fit);
    }

    @Override
    protected void performDefaults() {
        show(GeneralPreferences.CUSTOMER, GeneralPreferences.FITTED);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        GeneralPreferences.setCustomerTerm(term.getText());
        GeneralPreferences.setOpensMapsFitted(fitted.getSelection());
        return true;
    }
}
