/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String About_channel;
    public static String About_cluster;
    public static String About_touchpoint;
    public static String About_unit;
    public static String ComplaintColumns_advice;
    public static String ComplaintColumns_change;
    public static String ComplaintColumns_closed;
    public static String ComplaintColumns_complaint;
    public static String ComplaintColumns_received;
    public static String ComplaintColumns_text;
    public static String ComplaintCounts_cell;
    public static String ComplaintCounts_month;
    public static String ComplaintCounts_none;
    public static String ComplaintCounts_others;
    public static String ComplaintsView_all;
    public static String ComplaintsView_by;
    public static String ComplaintsView_cell;
    public static String ComplaintsView_list;
    public static String ComplaintsView_month;
    public static String ComplaintsView_none;
    public static String ComplaintsView_period;
    public static String ComplaintsView_threeYears;
    public static String ComplaintsView_total;
    public static String ComplaintsView_trend;
    public static String ComplaintsView_twoYears;
    public static String ComplaintsView_undated;
    public static String ComplaintsView_year;
    public static String ComplaintCounts_rate;
    public static String ComplaintsView_row;
    public static String ComplaintsView_rowInterval;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
