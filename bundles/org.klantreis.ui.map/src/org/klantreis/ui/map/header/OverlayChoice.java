/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Journey;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.session.MapSession;

/** Which journey is laid over the map: the as-is of a to-be journey, a to-be of an as-is one, or none. */
public final class OverlayChoice {
    private final MapSession session;
    private final Runnable changed;
    private String chosen;

    /**
     * Makes a choice of none.
     *
     * @param session the map
     * @param changed is called when another one was chosen
     */
    public OverlayChoice(MapSession session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /** Returns the journeys that can be laid over it. */
    public List<Journey> candidates() {
        Journey journey = session.journey();
        List<Journey> found = new ArrayList<>();
        if (journey != null) {
            if (journey.getAsIs() != null && !journey.getAsIs().eIsProxy()) {
                found.add(journey.getAsIs());
            }
            session.landscape().model().journeys().stream().filter(other -> other.getAsIs() == journey).forEach(found::add);
        }
        return found;
    }

    /** Returns the journey that is laid over it, or null. */
    public Journey journey() {
        Optional<Journey> journey = session.element(chosen, Journey.class).filter(candidates()::contains);
        return journey.orElse(null);
    }

    /** Lays a journey over it; none for null. */
    public void choose(Journey journey) {
        chosen = journey == null ? null : journey.getId();
        changed.run();
    }

    /** Lays the first journey over it that can be, or none where one is. */
    public void toggle() {
        choose(journey() != null || candidates().isEmpty() ? null : candidates().get(0));
    }

    /** Fills a menu with what can be chosen. */
    public void fill(IMenuManager menu) {
        menu.add(item(Messages.OverlayChoice_none, null));
        candidates().forEach(journey -> menu.add(item(NLS.bind(Messages.OverlayChoice_over, ElementLabels.text(journey)),
                journey)));
        if (candidates().isEmpty()) {
            Action hint = new Action(Messages.OverlayChoice_hint) {
            };
            hint.setEnabled(false);
            menu.add(hint);
        }
    }

    private Action item(String text, Journey journey) {
        Action action = new Action(text, Action.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(journey);
                }
            }
        };
        action.setChecked(journey() == journey);
        return action;
    }
}
