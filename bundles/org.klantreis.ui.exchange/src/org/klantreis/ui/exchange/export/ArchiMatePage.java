/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.klantreis.exchange.Remark;
import org.klantreis.exchange.archimate.ArchiMateFormat;
import org.klantreis.exchange.archimate.ExportArchiMate;
import org.klantreis.model.Journey;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks how the ArchiMate model is written. */
final class ArchiMatePage extends ExportPage {
    private static final String FORMAT = "format";
    private static final String CATALOGUE = "catalogueOnly";

    private Combo format;
    private Button journeys;

    ArchiMatePage(LandscapeChoice landscapes) {
        super(landscapes, "archimate", Messages.ArchiMatePage_title, Messages.ArchiMatePage_description);
    }

    @Override
    void createOptions(Fields fields, IDialogSettings last) {
        format = fields.combo(Messages.Format_label, SWT.READ_ONLY);
        format.setItems(Messages.ArchiMatePage_openExchange, Messages.ArchiMatePage_archi);
        format.select(ArchiMateFormat.ARCHI.name().equals(last.get(FORMAT)) ? 1 : 0);
        journeys = fields.button(Messages.ArchiMatePage_journeys, SWT.CHECK);
        journeys.setSelection(!last.getBoolean(CATALOGUE));
    }

    private ArchiMateFormat format() {
        return format.getSelectionIndex() == 1 ? ArchiMateFormat.ARCHI : ArchiMateFormat.OPEN_EXCHANGE;
    }

    @Override
    String ending() {
        return format().extension();
    }

    @Override
    ExportWork work() {
        ArchiMateFormat how = format();
        boolean withJourneys = journeys.getSelection();
        return (project, target) -> {
            List<Journey> wanted = withJourneys ? project.journeys() : List.of();
            return new ExportArchiMate(project.landscape().orElseThrow(() -> new IOException(Messages.ArchiMatePage_noCatalogue)),
                    wanted)
                    .write(target, how).losses().stream().map(Remark::toString).toList();
        };
    }

    @Override
    void save(IDialogSettings settings) {
        settings.put(FORMAT, format().name());
        settings.put(CATALOGUE, !journeys.getSelection());
    }
}
