/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Columns_column;
    public static String Columns_meaning;
    public static String Columns_notUsed;
    public static String Columns_samples;
    public static String ComplaintCheckPage_counts;
    public static String ComplaintCheckPage_description;
    public static String ComplaintCheckPage_title;
    public static String ComplaintColumnsPage_description;
    public static String ComplaintColumnsPage_noId;
    public static String ComplaintColumnsPage_none;
    public static String ComplaintColumnsPage_note;
    public static String ComplaintColumnsPage_privacy;
    public static String ComplaintColumnsPage_title;
    public static String ComplaintFilePage_book;
    public static String ComplaintFilePage_description;
    public static String ComplaintFilePage_noBook;
    public static String ComplaintFilePage_note;
    public static String ComplaintFilePage_title;
    public static String ComplaintLinksPage_description;
    public static String ComplaintLinksPage_title;
    public static String ComplaintReportDialog_clusters;
    public static String ComplaintReportDialog_counts;
    public static String ComplaintReportDialog_heading;
    public static String ComplaintReportDialog_notInFile;
    public static String ComplaintReportDialog_pseudonymised;
    public static String ComplaintReportDialog_unlinked;
    public static String FileField_browse;
    public static String FileField_file;
    public static String FileField_none;
    public static String FileField_notThere;
    public static String ImportComplaintsWizard_title;
    public static String ImportComplaintsWizard_undo;
    public static String ImportLogWizard_copying;
    public static String ImportLogWizard_title;
    public static String ImportLogWizard_undo;
    public static String LogColumnsPage_activity;
    public static String LogColumnsPage_case;
    public static String LogColumnsPage_description;
    public static String LogColumnsPage_noUnit;
    public static String LogColumnsPage_noZone;
    public static String LogColumnsPage_time;
    public static String LogColumnsPage_title;
    public static String LogColumnsPage_zone;
    public static String LogFilePage_description;
    public static String LogFilePage_journey;
    public static String LogFilePage_load;
    public static String LogFilePage_name;
    public static String LogFilePage_noJourney;
    public static String LogFilePage_noName;
    public static String LogFilePage_note;
    public static String LogFilePage_title;
    public static String LogValuesPage_description;
    public static String LogValuesPage_ignored;
    public static String LogValuesPage_missing;
    public static String LogValuesPage_note;
    public static String LogValuesPage_queue;
    public static String LogValuesPage_title;
    public static String PageCheck_reading;
    public static String ReadingSettings_again;
    public static String ReadingSettings_dateFormat;
    public static String ReadingSettings_delimiter;
    public static String ReadingSettings_encoding;
    public static String ReadingSettings_found;
    public static String ReadingSettings_foundEncoding;
    public static String ReadingSettings_sheet;
    public static String ReadingSettings_tab;
    public static String RejectTable_line;
    public static String RejectTable_notSaved;
    public static String RejectTable_reason;
    public static String RejectTable_save;
    public static String RejectTable_saveTitle;
    public static String RejectTable_value;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
