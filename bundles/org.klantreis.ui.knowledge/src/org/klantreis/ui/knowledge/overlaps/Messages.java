/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.overlaps;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Measure_channels;
    public static String Measure_sequence;
    public static String Measure_services;
    public static String Measure_touchpoints;
    public static String Measure_units;
    public static String OverlapMatrix_cell;
    public static String OverlapMatrix_none;
    public static String OverlapsView_by;
    public static String OverlapsView_first;
    public static String OverlapsView_second;
    public static String OverlapsView_select;
    public static String OverlapsView_shared;
    public static String Pair_gone;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
