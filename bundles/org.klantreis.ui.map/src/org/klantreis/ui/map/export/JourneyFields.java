/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.model.Journey;
import org.klantreis.ui.labels.ElementLabels;

/** Which journey is drawn, and which one is laid over it. */
final class JourneyFields {
    private static final int VISIBLE = 20;

    private final List<JourneyChoice> journeys;
    private final Combo journey;
    private final Combo overlay;
    /** What stands in the second list; the first entry is for none. */
    private final List<Journey> overlays = new ArrayList<>();

    JourneyFields(Composite parent, List<JourneyChoice> journeys, Journey selected, Journey over, Runnable changed) {
        this.journeys = journeys;
        journey = combo(parent, Messages.ExportMapPage_journey);
        overlay = combo(parent, Messages.ExportMapPage_overlay);
        journeys.forEach(choice -> journey.add(choice.label()));
        for (int i = journeys.size() - 1; i >= 0; i--) {
            if (i == 0 || journeys.get(i).journey() == selected) {
                journey.select(i);
                break;
            }
        }
        listOverlays(over);
        journey.addListener(SWT.Selection, event -> {
            listOverlays(null);
            changed.run();
        });
        overlay.addListener(SWT.Selection, event -> changed.run());
    }

    private static Combo combo(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setVisibleItemCount(VISIBLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private void listOverlays(Journey over) {
        overlays.clear();
        overlay.removeAll();
        overlay.add(Messages.ExportMapPage_noOverlay);
        if (!journeys.isEmpty()) {
            overlays.addAll(journey().overlays());
        }
        for (Journey other : overlays) {
            String name = ElementLabels.text(other);
            boolean related = other.getAsIs() == journey().journey() || journey().journey().getAsIs() == other;
            overlay.add(related ? NLS.bind(other.getAsIs() == journey().journey() ? Messages.ExportMapPage_toBe
                    : Messages.ExportMapPage_asIs, name) : name);
        }
        overlay.select(1 + overlays.indexOf(over));
    }

    /** Returns the journey to draw. */
    JourneyChoice journey() {
        return journeys.get(journey.getSelectionIndex());
    }

    /** Returns the journey to lay over it; null for none. */
    Journey overlay() {
        int index = overlay.getSelectionIndex();
        return index <= 0 ? null : overlays.get(index - 1);
    }
}
