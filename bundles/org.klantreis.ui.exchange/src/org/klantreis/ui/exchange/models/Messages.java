/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.models;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String ImportArchiMateWizard_customers;
    public static String ImportArchiMateWizard_description;
    public static String ImportArchiMateWizard_note;
    public static String ImportArchiMateWizard_page;
    public static String ImportArchiMateWizard_title;
    public static String ImportCjmlWizard_description;
    public static String ImportCjmlWizard_note;
    public static String ImportCjmlWizard_page;
    public static String ImportCjmlWizard_title;
    public static String ImportModelWizard_importing;
    public static String ImportModelWizard_looking;
    public static String ModelFilePage_browse;
    public static String ModelFilePage_extraHint;
    public static String ModelFilePage_file;
    public static String ModelFilePage_none;
    public static String ModelFilePage_notThere;
    public static String ModelFilePage_unsaved;
    public static String ModelReportPage_counts;
    public static String ModelReportPage_description;
    public static String ModelReportPage_nothing;
    public static String ModelReportPage_place;
    public static String ModelReportPage_read;
    public static String ModelReportPage_remark;
    public static String ModelReportPage_title;

    static {
        initializeMessages("org.klantreis.ui.exchange.models.messages", Messages.class);
    }

    private Messages() {
    }
}
