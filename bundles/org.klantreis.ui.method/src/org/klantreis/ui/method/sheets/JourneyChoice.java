/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.Journey;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.method.view.AccessibleName;

/** A choice of one of the journeys of a landscape, by name. */
public final class JourneyChoice {
    private final Combo combo;
    private List<Entry> entries = List.of();

    private record Entry(String id, String name) {
    }

    /**
     * Makes it.
     *
     * @param parent where
     * @param chosen takes the id of the journey that the user chose
     */
    public JourneyChoice(Composite parent, Consumer<String> chosen) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(25);
        combo.setToolTipText(Messages.JourneyChoice_hint);
        AccessibleName.give(combo, Messages.JourneyChoice_hint);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                chosen.accept(entries.get(combo.getSelectionIndex()).id);
            }
        });
    }

    /**
     * Offers journeys and shows which one is meant.
     *
     * @param journeys the journeys
     * @param shown the one that is meant; null for none
     */
    public void show(List<Journey> journeys, Journey shown) {
        List<Entry> offered = journeys.stream().map(journey -> new Entry(journey.getId(), ElementLabels.text(journey)))
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER)).toList();
        if (!offered.equals(entries)) {
            entries = offered;
            combo.setItems(offered.stream().map(Entry::name).toArray(String[]::new));
            combo.getParent().layout(true);
        }
        for (int i = 0; i < offered.size(); i++) {
            if (shown != null && offered.get(i).id.equals(shown.getId())) {
                combo.select(i);
            }
        }
    }

    /** Returns the widget. */
    public Combo combo() {
        return combo;
    }
}
