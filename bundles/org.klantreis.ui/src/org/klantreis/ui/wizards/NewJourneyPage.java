/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.OpenLandscape;

/** Asks for a journey's landscape, name and kind, and for what it begins as. */
final class NewJourneyPage extends WizardPage {
    private static final List<JourneyKind> KINDS = List.of(JourneyKind.CUSTOMER, JourneyKind.BUYER, JourneyKind.END_TO_END);

    private final LandscapeChoice landscapes;
    private final Map<JourneyStart, Button> starts = new EnumMap<>(JourneyStart.class);
    private Text name;
    private Combo kind;

    NewJourneyPage(LandscapeChoice landscapes) {
        super("journey", Messages.NewJourneyPage_title, null);
        this.landscapes = landscapes;
        setDescription(Messages.NewJourneyPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2, this::changed);
        landscapes.createControl(fields);
        name = fields.text(Messages.NewJourneyPage_name, Messages.NewJourneyPage_nameHint);
        kind = fields.combo(Messages.NewJourneyPage_kind, SWT.READ_ONLY);
        kind.setItems(Messages.NewJourneyPage_customer, Messages.NewJourneyPage_buyer, Messages.NewJourneyPage_endToEnd);
        kind.select(0);
        fields.heading(Messages.NewJourneyPage_beginsAs);
        starts.put(JourneyStart.STAGES, fields.button(Messages.NewJourneyPage_stages, SWT.RADIO));
        starts.put(JourneyStart.TO_BE, fields.button(Messages.NewJourneyPage_toBe, SWT.RADIO));
        starts.put(JourneyStart.COPY, fields.button(Messages.NewJourneyPage_copy, SWT.RADIO));
        starts.get(JourneyStart.STAGES).setSelection(true);
        setControl(fields.area());
        changed();
        if (landscapes.error().isEmpty()) {
            setErrorMessage(null);
        }
        name.setFocus();
    }

    /** Returns the journey's name. */
    String journeyName() {
        return name.getText().strip();
    }

    /** Names the journey where the user has not. */
    void proposeName(String proposal) {
        if (journeyName().isEmpty()) {
            name.setText(proposal);
        }
    }

    /** Returns the journey's kind. */
    JourneyKind kind() {
        return KINDS.get(kind.getSelectionIndex());
    }

    /** Returns what it begins as. */
    JourneyStart start() {
        return starts.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(JourneyStart.STAGES);
    }

    private void changed() {
        if (starts.isEmpty()) {
            return;
        }
        kind.setEnabled(start() == JourneyStart.STAGES);
        Optional<String> error = landscapes.error();
        if (error.isEmpty() && journeyName().isEmpty()) {
            error = Optional.of(Messages.NewJourneyPage_noName);
        }
        setErrorMessage(error.orElse(null));
        setMessage(error.isEmpty() ? landscapes.get().map(this::message).orElse(null) : null);
        setPageComplete(error.isEmpty());
    }

    private String message(OpenLandscape landscape) {
        String path = DocumentPaths.propose(landscape.model(), FileKind.JOURNEY, journeyName());
        boolean taken = landscape.model().journeys().stream().anyMatch(journey -> journeyName().equals(journey.getName()));
        return NLS.bind(taken ? Messages.NewJourneyPage_sameName : Messages.NewJourneyPage_file, path);
    }
}
