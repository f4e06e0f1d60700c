/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.Journey;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks which file is imported as an event log, what it is called, and which journey it shows. */
final class LogFilePage extends WizardPage {
    private final LandscapeChoice landscapes;
    private FileField file;
    private Text name;
    private Combo journey;
    private Button load;
    private List<Journey> journeys = List.of();
    private String proposed = "";

    LogFilePage(LandscapeChoice landscapes) {
        super("file", Messages.LogFilePage_title, null);
        this.landscapes = landscapes;
        setDescription(Messages.LogFilePage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        file = new FileField(fields, Messages.LogFilePage_title,
                "*.xes;*.xes.gz;*.csv;*.csv.gz;*.txt;*.tsv;*.xlsx;*.json;*.jsonocel;*.xml;*.xmlocel;*.sqlite;*.db",
                "*.*");
        landscapes.createControl(fields);
        name = fields.text(Messages.LogFilePage_name, "");
        journey = fields.combo(Messages.LogFilePage_journey, SWT.READ_ONLY);
        load = fields.button(Messages.LogFilePage_load, SWT.CHECK);
        load.setSelection(true);
        fields.heading("");
        fields.note(Messages.LogFilePage_note);
        setControl(fields.area());
        changed();
        setErrorMessage(null);
        file.text().setFocus();
    }

    private void changed() {
        if (journey == null) {
            return;
        }
        List<Journey> found = landscapes.get().map(landscape -> landscape.model().journeys()).orElse(List.of());
        if (!found.equals(journeys) || journey.getItemCount() == 0) {
            journeys = List.copyOf(found);
            journey.removeAll();
            journey.add(Messages.LogFilePage_noJourney);
            journeys.forEach(each -> journey.add(ElementLabels.text(each)));
            journey.select(0);
        }
        Optional<String> fileError = file.error();
        if (fileError.isEmpty() && (name.getText().isBlank() || name.getText().equals(proposed))) {
            String after = FileField.nameOf(file.file());
            if (!after.equals(name.getText())) {
                proposed = after;
                name.setText(after);
            }
        }
        Optional<String> error = fileError.or(landscapes::error)
                .or(() -> name.getText().isBlank() ? Optional.of(Messages.LogFilePage_noName) : Optional.empty());
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty());
    }

    Path file() {
        return file.file();
    }

    OpenLandscape landscape() {
        return landscapes.get().orElseThrow();
    }

    /** Returns what the log is called. Not getName: that is the page's own name. */
    String logName() {
        return name.getText().strip();
    }

    /** Returns the journey that the log shows; null for none. */
    Journey journey() {
        int index = journey.getSelectionIndex();
        return index <= 0 ? null : journeys.get(index - 1);
    }

    boolean loads() {
        return load.getSelection();
    }
}
