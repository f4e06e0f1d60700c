/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.lanes;

import org.klantreis.report.scene.Lane;

/** The names of lanes, also of those that a map does not show. */
public final class LaneNames {
    private LaneNames() {
    }

    /** Returns the name of a lane. */
    public static String of(Lane lane) {
        return switch (lane) {
            case STAGES -> Messages.LaneNames_stages;
            case STEPS -> Messages.LaneNames_steps;
            case ROUTE -> Messages.LaneNames_route;
            case DOES -> Messages.LaneNames_does;
            case THINKS -> Messages.LaneNames_thinks;
            case FEELS -> Messages.LaneNames_feels;
            case TOUCHPOINT -> Messages.LaneNames_touchpoint;
            case EXPERIENCE -> Messages.LaneNames_experience;
            case COMPLAINTS -> Messages.LaneNames_complaints;
            case OBSERVED -> Messages.LaneNames_observed;
            case PAIN -> Messages.LaneNames_pain;
            case NEED -> Messages.LaneNames_need;
            case FRONTSTAGE -> Messages.LaneNames_frontstage;
            case BACKSTAGE -> Messages.LaneNames_backstage;
            case SUPPORT -> Messages.LaneNames_support;
            case SYSTEMS -> Messages.LaneNames_systems;
            case DECISION -> Messages.LaneNames_decision;
            case TIME -> Messages.LaneNames_time;
            case LEGEND -> Messages.LaneNames_legend;
        };
    }
}
