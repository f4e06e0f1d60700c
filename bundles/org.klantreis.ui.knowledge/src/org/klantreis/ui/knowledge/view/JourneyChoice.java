/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** A choice of one journey, or of all. */
public final class JourneyChoice {
    private static final String JOURNEYS = "MATCH (j:Journey {snapshot: $snapshot}) RETURN j ORDER BY j.name, j.id";

    private final Combo combo;
    private List<ElementRef> journeys = List.of();

    /**
     * Makes the choice; all are chosen.
     *
     * @param parent where
     */
    public JourneyChoice(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(25);
        combo.setToolTipText(Messages.JourneyChoice_hint);
        setJourneys(List.of());
    }

    /** Returns the list to choose from. */
    public Combo combo() {
        return combo;
    }

    /**
     * Finds the journeys. Call it in the background.
     *
     * @param index where
     * @return the journeys, by name
     */
    public static List<ElementRef> find(LandscapeIndex index) {
        return index.ask((knowledge, snapshot) -> knowledge.query(snapshot, JOURNEYS, Map.of())).rows().stream()
                .map(row -> (ElementRef) row.get(0)).toList();
    }

    /**
     * Offers journeys. The one that is chosen stays so where it is among them.
     *
     * @param offered the journeys
     */
    public void setJourneys(List<ElementRef> offered) {
        if (combo.getItemCount() > 0 && offered.equals(journeys)) {
            return;
        }
        String chosen = value();
        journeys = offered;
        combo.removeAll();
        combo.add(Messages.JourneyChoice_all);
        offered.forEach(journey -> combo.add(journey.name()));
        combo.select(0);
        for (int i = 0; i < journeys.size(); i++) {
            if (journeys.get(i).id().equals(chosen)) {
                combo.select(i + 1);
            }
        }
    }

    /** Returns the id of the journey that is chosen; empty for all. */
    public String value() {
        int at = combo.getSelectionIndex();
        return at <= 0 ? "" : journeys.get(at - 1).id();
    }
}
