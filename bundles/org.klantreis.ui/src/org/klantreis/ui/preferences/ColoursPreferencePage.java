/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preference page "Klantreis, Colours and Fonts": colours of silos, and the letters of maps. */
public final class ColoursPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
    /** The page's id. */
    public static final String ID = "org.klantreis.ui.preferences.colours";

    private SiloTable silos;
    private FontChoice font;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.ColoursPreferencePage_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 12).applyTo(body);
        silos = new SiloTable(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(silos);
        font = new FontChoice(body, this::validate);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(font);
        font.show(MapFont.current());
        Dialog.applyDialogFont(body);
        return body;
    }

    private void validate() {
        Optional<String> problem = font == null ? Optional.empty() : font.problem();
        setErrorMessage(problem.orElse(null));
        setValid(problem.isEmpty());
    }

    @Override
    protected void performDefaults() {
        silos.showDefaults();
        font.show(MapFont.STANDARD);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        silos.apply();
        font.font().use();
        return true;
    }
}
