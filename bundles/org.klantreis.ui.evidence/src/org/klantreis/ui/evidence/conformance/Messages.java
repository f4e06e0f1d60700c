/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String ConformanceView_cases;
    public static String ConformanceView_deviations;
    public static String ConformanceView_every;
    public static String ConformanceView_from;
    public static String ConformanceView_least;
    public static String ConformanceView_noCases;
    public static String ConformanceView_noJourney;
    public static String ConformanceView_noLog;
    public static String ConformanceView_onMap;
    public static String ConformanceView_onMapHint;
    public static String ConformanceView_steps;
    public static String ConformanceView_unlinked;
    public static String ConformanceView_unlinkedCases;
    public static String DeviationRows_cases;
    public static String DeviationRows_deviation;
    public static String DeviationRows_events;
    public static String DeviationRows_expected;
    public static String DeviationRows_expectedHint;
    public static String DeviationRows_extra;
    public static String DeviationRows_instead;
    public static String DeviationRows_meanWait;
    public static String DeviationRows_medianWait;
    public static String DeviationRows_medianWork;
    public static String DeviationRows_met;
    public static String DeviationRows_metHint;
    public static String DeviationRows_missing;
    public static String DeviationRows_n;
    public static String DeviationRows_nHint;
    public static String DeviationRows_otherChannel;
    public static String DeviationRows_otherOrder;
    public static String DeviationRows_otherUnit;
    public static String DeviationRows_p95Wait;
    public static String DeviationRows_share;
    public static String DeviationRows_shareHint;
    public static String DeviationRows_step;
    public static String DeviationRows_touchpoint;
    public static String DeviationRows_waitHint;
    public static String DeviationRows_workHint;
    public static String JourneyCombo_hint;
    public static String ObserveJob_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
