/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.evidence.rows.AccessibleName;

/** A choice of one journey. */
final class JourneyCombo {
    private final Combo combo;
    private List<ElementRef> journeys = List.of();
    private String wanted = "";

    JourneyCombo(Composite parent, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(25);
        combo.setToolTipText(Messages.JourneyCombo_hint);
        AccessibleName.give(combo, Messages.JourneyCombo_hint);
        combo.addListener(SWT.Selection, event -> {
            wanted = journeys.get(combo.getSelectionIndex()).id();
            changed.run();
        });
    }

    Combo combo() {
        return combo;
    }

    /** Offers journeys, of which one is looked at. */
    void show(List<ElementRef> offered, String id) {
        if (!offered.equals(journeys) || combo.getItemCount() == 0) {
            journeys = offered;
            combo.setItems(offered.stream().map(ElementRef::name).toArray(String[]::new));
        }
        select(id);
    }

    /** Looks at a journey. */
    void select(String id) {
        wanted = id;
        combo.deselectAll();
        for (int i = 0; i < journeys.size(); i++) {
            if (journeys.get(i).id().equals(id)) {
                combo.select(i);
            }
        }
    }

    /** Returns the id of the journey; empty for none yet. */
    String value() {
        return wanted;
    }
}
