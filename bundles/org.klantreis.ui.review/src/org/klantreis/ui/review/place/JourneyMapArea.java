/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.place;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.report.map.MapSource;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.marks.ElementMarks;
import org.klantreis.ui.map.viewer.MapViewer;

/**
 * Shows where an element of any version is: the map of its journey, scrolled to it. The map is laid out again only for another
 * journey.
 */
public final class JourneyMapArea {
    private final MapViewer viewer;
    private Journey shown;

    /**
     * Makes it.
     *
     * @param viewer the map
     */
    public JourneyMapArea(MapViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Finds the journey that an element is part of.
     *
     * @param element any element; null for none
     * @return its journey; empty where it is in none
     */
    public static Optional<Journey> journeyOf(Identified element) {
        return element != null && EcoreUtil.getRootContainer(element) instanceof Journey journey ? Optional.of(journey)
                : Optional.empty();
    }

    /**
     * Shows an element.
     *
     * @param documents the documents of the version that it is of
     * @param element the element; null for an empty map
     * @param marks how elements are marked
     * @return whether there is a map with it
     */
    public boolean show(Collection<? extends Document> documents, Identified element, Map<String, ElementMark> marks) {
        Journey journey = journeyOf(element).orElse(null);
        if (journey != shown) {
            shown = journey;
            viewer.show(journey == null ? null : MapSource.of(journey, documents));
        }
        viewer.setMarks(journey == null ? ElementMarks.NONE : ElementMarks.of(new LinkedHashMap<>(marks)));
        return journey != null && reveal(element);
    }

    /**
     * Scrolls to an element, or to the nearest around it that the map shows; the journey's title gives way to what is around
     * that.
     */
    private boolean reveal(Identified element) {
        for (Identified at = element; at != null; at = at.eContainer() instanceof Identified parent ? parent : null) {
            if (viewer.reveal(at.getId())) {
                MapCanvas canvas = viewer.canvas();
                double title = canvas.scene().titleHeight();
                if (!(at instanceof Journey) && canvas.viewport().scrollY() < title) {
                    canvas.scrollTo(canvas.viewport().scrollX(), title);
                }
                return true;
            }
        }
        return true;
    }

    /** Returns the map. */
    public MapViewer viewer() {
        return viewer;
    }
}
