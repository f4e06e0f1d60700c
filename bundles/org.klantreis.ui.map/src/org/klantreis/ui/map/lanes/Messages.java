/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.lanes;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String LaneNames_backstage;
    public static String LaneNames_complaints;
    public static String LaneNames_decision;
    public static String LaneNames_does;
    public static String LaneNames_experience;
    public static String LaneNames_feels;
    public static String LaneNames_frontstage;
    public static String LaneNames_legend;
    public static String LaneNames_need;
    public static String LaneNames_observed;
    public static String LaneNames_pain;
    public static String LaneNames_route;
    public static String LaneNames_stages;
    public static String LaneNames_steps;
    public static String LaneNames_support;
    public static String LaneNames_systems;
    public static String LaneNames_thinks;
    public static String LaneNames_time;
    public static String LaneNames_touchpoint;
    public static String LanesMenu_earlier;
    public static String LanesMenu_later;
    public static String LanesMenu_move;
    public static String LanesMenu_reset;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
