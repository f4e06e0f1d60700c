/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String ChangesTable_after;
    public static String ChangesTable_before;
    public static String ChangesTable_element;
    public static String ChangesTable_new;
    public static String ChangesTable_place;
    public static String ChangesTable_refused;
    public static String ChangesTable_row;
    public static String ChangesTable_what;
    public static String EmptyCells_byId;
    public static String EmptyCells_clear;
    public static String EmptyCells_keep;
    public static String ImportTableWizard_notDone;
    public static String ImportTableWizard_title;
    public static String ImportTableWizard_undo;
    public static String MappingTable_column;
    public static String MappingTable_meaning;
    public static String MappingTable_notUsed;
    public static String MappingTable_samples;
    public static String TableChangesPage_all;
    public static String TableChangesPage_changed;
    public static String TableChangesPage_comparing;
    public static String TableChangesPage_counts;
    public static String TableChangesPage_description;
    public static String TableChangesPage_nothing;
    public static String TableChangesPage_refused;
    public static String TableChangesPage_show;
    public static String TableChangesPage_title;
    public static String TableColumnsPage_days;
    public static String TableColumnsPage_daysFound;
    public static String TableColumnsPage_description;
    public static String TableColumnsPage_empty;
    public static String TableColumnsPage_kind;
    public static String TableColumnsPage_makes;
    public static String TableColumnsPage_none;
    public static String TableColumnsPage_notImported;
    public static String TableColumnsPage_reading;
    public static String TableColumnsPage_sheet;
    public static String TableColumnsPage_title;
    public static String TableColumnsPage_unused;
    public static String TableFilePage_browse;
    public static String TableFilePage_description;
    public static String TableFilePage_file;
    public static String TableFilePage_folder;
    public static String TableFilePage_none;
    public static String TableFilePage_notThere;
    public static String TableFilePage_note;
    public static String TableFilePage_title;

    static {
        initializeMessages("org.klantreis.ui.exchange.tables.messages", Messages.class);
    }

    private Messages() {
    }
}
