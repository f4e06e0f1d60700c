/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place in the scene that stands for something of the model: for hit tests, tool tips, selection, in-place editing and
 * accessible names.
 *
 * @param zone in which zone it is
 * @param areas where it is: one rectangle, or several for an arrow
 * @param part what it shows
 * @param elementId the id of the element that it stands for; empty for a lane
 * @param feature what in-place editing at it changes, a feature of that element; null where nothing can be edited in place
 * @param tooltip more about it, maybe in several lines; empty for nothing
 * @param description one sentence for those who cannot see the map
 * @param otherId the id of a second element: the giving work of a handoff, the touchpoint of a step; null for none
 * @param lane the lane in which it is; null in the title
 */
public record Spot(Zone zone, List<Rect> areas, Part part, String elementId, EStructuralFeature feature, String tooltip,
        String description, String otherId, Lane lane) {
    /** Keeps the areas as they are now. */
    public Spot {
        areas = List.copyOf(areas);
    }

    /** Returns the area around all of it. */
    public Rect bounds() {
        return areas.stream().reduce(Rect::union).orElseThrow();
    }

    /** Says whether a point in the scene is on it. */
    public boolean contains(double x, double y) {
        return areas.stream().anyMatch(area -> area.contains(x, y));
    }

    /** Returns what in-place editing changes; empty where nothing can be edited in place. */
    public Optional<EStructuralFeature> editable() {
        return Optional.ofNullable(feature);
    }
}
