/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.klantreis.model.Journey;
import org.klantreis.report.scene.Lane;

/**
 * What a map shows and how.
 *
 * @param lanes the lanes to show, in this order; STAGES and STEPS are always shown, at the top, and need not be named
 * @param overlay a journey to lay over it, as is over to be or the other way round; null for none
 * @param columnWidth how wide the column of a step is at least, in scene units
 * @param title whether the title with the journey's facts is shown
 * @param locale the language of the map's own words: English or Dutch
 */
public record MapOptions(List<Lane> lanes, Journey overlay, double columnWidth, boolean title, Locale locale) {
    /** The lanes in the order that they have at first. */
    public static final List<Lane> ALL_LANES = List.of(Lane.ROUTE, Lane.DOES, Lane.THINKS, Lane.FEELS, Lane.TOUCHPOINT,
            Lane.EXPERIENCE, Lane.COMPLAINTS, Lane.OBSERVED, Lane.PAIN, Lane.NEED, Lane.FRONTSTAGE, Lane.BACKSTAGE, Lane.SUPPORT,
            Lane.LEGEND);
    /** The lanes of a service blueprint, from what the customer meets down to how long it takes. */
    public static final List<Lane> BLUEPRINT_LANES = List.of(Lane.ROUTE, Lane.TOUCHPOINT, Lane.DOES, Lane.FRONTSTAGE,
            Lane.BACKSTAGE, Lane.SUPPORT, Lane.SYSTEMS, Lane.DECISION, Lane.TIME, Lane.LEGEND);
    /** How wide a column is at least, unless set. */
    public static final double COLUMN_WIDTH = 172;
    /** All lanes, no overlay, in the language of the platform. */
    public static final MapOptions DEFAULT = new MapOptions(ALL_LANES, null, COLUMN_WIDTH, true, Locale.getDefault());

    /** A service blueprint instead of a map, in the language of the platform. */
    public static final MapOptions BLUEPRINT = DEFAULT.withLanes(BLUEPRINT_LANES);
    private static final double NARROWEST = 120;

    /** Keeps the lanes as they are now, each once, without those of the header. */
    public MapOptions {
        lanes = lanes.stream().filter(lane -> !lane.isHeader()).distinct().toList();
        columnWidth = Math.max(NARROWEST, columnWidth);
    }

    /** Says whether it shows what the organisation does and not what the customer experiences: a service blueprint. */
    public boolean isBlueprint() {
        return lanes.stream().anyMatch(Lane::isBlueprint) && lanes.stream().noneMatch(
                lane -> lane == Lane.THINKS || lane == Lane.FEELS || lane == Lane.EXPERIENCE);
    }

    /** Returns the same with other lanes. */
    public MapOptions withLanes(List<Lane> shown) {
        return new MapOptions(shown, overlay, columnWidth, title, locale);
    }

    /** Returns the same without some lanes. */
    public MapOptions without(Lane... hidden) {
        Set<Lane> not = EnumSet.noneOf(Lane.class);
        not.addAll(List.of(hidden));
        return withLanes(lanes.stream().filter(lane -> !not.contains(lane)).toList());
    }

    /** Returns the same with another journey laid over it, or with none for null. */
    public MapOptions withOverlay(Journey journey) {
        return new MapOptions(lanes, journey, columnWidth, title, locale);
    }

    /** Returns the same with another least width of columns. */
    public MapOptions withColumnWidth(double width) {
        return new MapOptions(lanes, overlay, width, title, locale);
    }

    /** Returns the same with or without the title. */
    public MapOptions withTitle(boolean shown) {
        return new MapOptions(lanes, overlay, columnWidth, shown, locale);
    }

    /** Returns the same in another language. */
    public MapOptions in(Locale language) {
        return new MapOptions(lanes, overlay, columnWidth, title, language);
    }
}
