/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String EvidenceActions_cancel;
    public static String EvidenceActions_copy;
    public static String EvidenceActions_importComplaints;
    public static String EvidenceActions_importLog;
    public static String EvidenceActions_links;
    public static String EvidenceActions_load;
    public static String EvidenceActions_open;
    public static String EvidenceActions_pin;
    public static String EvidenceActions_refresh;
    public static String EvidenceActions_reload;
    public static String EvidenceView_empty;
    public static String EvidenceView_none;
    public static String EvidenceView_of;
    public static String EvidenceView_select;
    public static String ReportNodes_activities;
    public static String ReportNodes_cases;
    public static String ReportNodes_dropped;
    public static String ReportNodes_events;
    public static String ReportNodes_findings;
    public static String ReportNodes_graph;
    public static String ReportNodes_handoffs;
    public static String ReportNodes_kept;
    public static String ReportNodes_rows;
    public static String ReportNodes_units;
    public static String ReportNodes_variants;
    public static String ReportPane_count;
    public static String ReportPane_report;
    public static String RowText_againLink;
    public static String RowText_byHand;
    public static String RowText_cancelLink;
    public static String RowText_facts;
    public static String RowText_imported;
    public static String RowText_linksLink;
    public static String RowText_loadLink;
    public static String RowText_loaded;
    public static String RowText_loading;
    public static String RowText_noReport;
    public static String RowText_notLoaded;
    public static String RowText_old;
    public static String RowText_oldReport;
    public static String RowText_openLink;
    public static String RowText_reloadLink;
    public static String RowText_report;
    public static String RowText_span;
    public static String RowText_stale;
    public static String RowText_unknown;
    public static String Rows_byHand;
    public static String Rows_failed;
    public static String Rows_imported;
    public static String Rows_links;
    public static String Rows_linksOf;
    public static String Rows_linksOfComplaints;
    public static String Rows_loaded;
    public static String Rows_loading;
    public static String Rows_noFile;
    public static String Rows_notLoaded;
    public static String Rows_stale;
    public static String Rows_unknown;
    public static String SourceTable_cases;
    public static String SourceTable_count;
    public static String SourceTable_file;
    public static String SourceTable_links;
    public static String SourceTable_name;
    public static String SourceTable_source;
    public static String SourceTable_state;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
