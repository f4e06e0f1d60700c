/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String ArchiMatePage_archi;
    public static String ArchiMatePage_description;
    public static String ArchiMatePage_journeys;
    public static String ArchiMatePage_noCatalogue;
    public static String ArchiMatePage_openExchange;
    public static String ArchiMatePage_title;
    public static String CjmlPage_all;
    public static String CjmlPage_description;
    public static String CjmlPage_none;
    public static String CjmlPage_title;
    public static String ExportArchiMateWizard_title;
    public static String ExportCjmlWizard_title;
    public static String ExportJob_failed;
    public static String ExportJob_name;
    public static String ExportJob_open;
    public static String ExportPage_exists;
    public static String ExportPage_open;
    public static String ExportPage_replaceOne;
    public static String ExportPage_replaceSome;
    public static String ExportPictureWizard_title;
    public static String ExportReportWizard_title;
    public static String ExportTablesWizard_title;
    public static String Format_label;
    public static String Languages_dutch;
    public static String Languages_english;
    public static String Languages_label;
    public static String Page_map;
    public static String PicturePage_allJourneys;
    public static String PicturePage_description;
    public static String PicturePage_journey;
    public static String PicturePage_noJourney;
    public static String PicturePage_page;
    public static String PicturePage_theme;
    public static String PicturePage_title;
    public static String PicturePage_view;
    public static String ReportPage_description;
    public static String ReportPage_html;
    public static String ReportPage_markdown;
    public static String ReportPage_title;
    public static String ReportPage_xlsx;
    public static String TablesPage_all;
    public static String TablesPage_comma;
    public static String TablesPage_delimiter;
    public static String TablesPage_description;
    public static String TablesPage_folder;
    public static String TablesPage_noTable;
    public static String TablesPage_none;
    public static String TablesPage_semicolon;
    public static String TablesPage_tab;
    public static String TablesPage_tables;
    public static String TablesPage_title;
    public static String TablesPage_workbook;
    public static String TargetField_browse;
    public static String TargetField_ending;
    public static String TargetField_isFile;
    public static String TargetField_isFolder;
    public static String TargetField_label;
    public static String TargetField_none;
    public static String TargetField_notAFolder;
    public static String Theme_dark;
    public static String Theme_light;
    public static String View_audit;
    public static String View_blueprint;
    public static String View_map;
    public static String View_network;
    public static String View_personas;
    public static String View_quadrant;

    static {
        initializeMessages("org.klantreis.ui.exchange.export.messages", Messages.class);
    }

    private Messages() {
    }
}
