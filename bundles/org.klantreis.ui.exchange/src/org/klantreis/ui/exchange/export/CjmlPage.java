/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.klantreis.exchange.Remark;
import org.klantreis.exchange.cjml.ExportCjml;
import org.klantreis.model.Journey;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks which journeys are written in CJML. */
final class CjmlPage extends ExportPage {
    private Combo journey;
    private OpenLandscape shown;
    private List<Journey> journeys = List.of();

    CjmlPage(LandscapeChoice landscapes) {
        super(landscapes, "cjml", Messages.CjmlPage_title, Messages.CjmlPage_description);
    }

    @Override
    void createOptions(Fields fields, IDialogSettings last) {
        journey = fields.combo(Messages.PicturePage_journey, SWT.READ_ONLY);
    }

    @Override
    void refresh() {
        OpenLandscape landscape = landscape().orElse(null);
        if (landscape != null && landscape != shown) {
            shown = landscape;
            journeys = landscape.model().journeys();
            List<String> names = new ArrayList<>(List.of(Messages.CjmlPage_all));
            journeys.forEach(each -> names.add(each.getName() == null ? "" : each.getName()));
            journey.setItems(names.toArray(String[]::new));
            journey.select(0);
        }
    }

    @Override
    Optional<String> optionError() {
        return journeys.isEmpty() ? Optional.of(Messages.CjmlPage_none) : Optional.empty();
    }

    @Override
    String ending() {
        return "xml";
    }

    @Override
    String fileName() {
        return super.fileName() + "-cjml";
    }

    @Override
    ExportWork work() {
        int index = journey.getSelectionIndex();
        String id = index <= 0 ? "" : journeys.get(index - 1).getId();
        return (project, target) -> new ExportCjml(project.journeys().stream()
                .filter(each -> id.isEmpty() || id.equals(each.getId())).toList()).write(target).losses().stream()
                        .map(Remark::toString)
                .toList();
    }

    @Override
    void save(IDialogSettings settings) {
        // which journey is chosen anew each time
    }
}
