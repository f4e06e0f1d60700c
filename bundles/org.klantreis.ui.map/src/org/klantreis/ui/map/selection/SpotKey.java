/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.selection;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;

/**
 * Names a spot of a map, so that it is found again after the map was laid out anew.
 *
 * @param elementId the id of the element; empty for a lane
 * @param part what it shows
 * @param feature what it edits; null for nothing
 * @param lane its lane; null in the title
 */
public record SpotKey(String elementId, Part part, EStructuralFeature feature, Lane lane) {
    /** Returns the key of a spot. */
    public static SpotKey of(Spot spot) {
        return new SpotKey(spot.elementId(), spot.part(), spot.feature(), spot.lane());
    }

    /** Finds the spot, or the one that shows the same of the element in another lane. */
    public Optional<Spot> in(Scene scene) {
        return scene.spotsOf(elementId).stream().filter(spot -> equals(of(spot))).findFirst()
                .or(() -> scene.spotsOf(elementId).stream().filter(spot -> !elementId.isEmpty() && spot.part() == part
                        && spot.feature() == feature).findFirst());
    }
}
