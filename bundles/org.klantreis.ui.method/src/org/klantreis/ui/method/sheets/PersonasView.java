/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.klantreis.model.Journey;
import org.klantreis.report.render.Drawing;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.labels.ElementLabelProvider;

/**
 * Personas side by side: what each meets on the journey, in which channel, and which mark each gives. Beside the journey stand others
 * that the user chose, or else those for the same task, or else the personas whose marks are known.
 */
public final class PersonasView extends SheetView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.personas";

    private Button compare;
    private Label beside;
    private String about = "";
    private List<String> others = List.of();

    @Override
    protected void addChoices(Composite bar) {
        compare = new Button(bar, SWT.PUSH);
        compare.setText(Messages.PersonasView_compare);
        compare.addListener(SWT.Selection, event -> ask());
        beside = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(beside);
    }

    private void ask() {
        subject().ifPresent(subject -> {
            List<Journey> offered = subject.journeys().stream().filter(journey -> !journey.getId().equals(about))
                    .sorted(Comparator.comparing(ElementLabels::text, String.CASE_INSENSITIVE_ORDER)).toList();
            ListSelectionDialog dialog = ListSelectionDialog.of(offered).title(Messages.PersonasView_title)
                    .message(Messages.PersonasView_message).contentProvider(ArrayContentProvider.getInstance())
                    .labelProvider(new ElementLabelProvider())
                    .preselect(offered.stream().filter(journey -> others.contains(journey.getId())).toArray())
                    .create(getSite().getShell());
            if (dialog.open() == Window.OK) {
                compareWith(java.util.Arrays.stream(dialog.getResult()).map(each -> ((Journey) each).getId()).toList());
            }
        });
    }

    /** Shows journeys beside the one that is shown; for none those that are usual. */
    void compareWith(List<String> journeys) {
        others = List.copyOf(journeys);
        refreshSoon();
    }

    @Override
    protected Drawing drawing(ViewSource source) {
        String id = source.about().getId();
        if (!id.equals(about)) {
            about = id;
            others = List.of();
        }
        List<Journey> chosen = source.journeys().stream().filter(journey -> others.contains(journey.getId())).toList();
        beside.setText(chosen.isEmpty() ? "" : NLS.bind(Messages.PersonasView_beside,
                chosen.stream().map(ElementLabels::text).collect(Collectors.joining(", "))).replace("&", "&&"));
        return View.PERSONAS.drawing(source.with(chosen));
    }

    /** Returns the button that asks for journeys to compare with. */
    Button compare() {
        return compare;
    }
}
