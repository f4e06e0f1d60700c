/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.overlaps;

import java.util.Collection;
import java.util.function.Function;

import org.klantreis.model.Identified;
import org.klantreis.model.measures.Footprint;

/** By what journeys are compared. */
enum Measure {
    TOUCHPOINTS("touchpoints", Footprint::touchpoints),
    SERVICES("services", Footprint::services),
    UNITS("units", Footprint::units),
    CHANNELS("channels", Footprint::channels),
    SEQUENCE("sequence", Footprint::sequence);

    private final String column;
    private final Function<Footprint, Collection<? extends Identified>> elements;

    Measure(String column, Function<Footprint, Collection<? extends Identified>> elements) {
        this.column = column;
        this.elements = elements;
    }

    /** The column of the query {@code journey-overlaps}. */
    String column() {
        return column;
    }

    /** What a journey has of these, in the journey's order. */
    Collection<? extends Identified> of(Footprint footprint) {
        return elements.apply(footprint);
    }

    /** Its name for users. */
    String title() {
        return switch (this) {
            case TOUCHPOINTS -> Messages.Measure_touchpoints;
            case SERVICES -> Messages.Measure_services;
            case UNITS -> Messages.Measure_units;
            case CHANNELS -> Messages.Measure_channels;
            case SEQUENCE -> Messages.Measure_sequence;
        };
    }
}
