/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.klantreis.ui.wizards.Fields;

/** The field in which the language of what is written is chosen; begins with that of the workbench. */
final class Languages {
    private static final String KEY = "language";
    private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private final Combo combo;

    Languages(Fields fields, IDialogSettings last) {
        combo = fields.combo(Messages.Languages_label, SWT.READ_ONLY);
        combo.setItems(Messages.Languages_english, Messages.Languages_dutch);
        String tag = last.get(KEY) == null ? Locale.getDefault().getLanguage() : last.get(KEY);
        combo.select(tag.equals("nl") ? 1 : 0);
    }

    Locale chosen() {
        return ALL.get(combo.getSelectionIndex());
    }

    void save(IDialogSettings settings) {
        settings.put(KEY, chosen().toLanguageTag());
    }
}
