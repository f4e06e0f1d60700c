/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String ExportMapJob_failed;
    public static String ExportMapJob_name;
    public static String ExportMapPage_a3;
    public static String ExportMapPage_a4;
    public static String ExportMapPage_asIs;
    public static String ExportMapPage_browse;
    public static String ExportMapPage_dark;
    public static String ExportMapPage_description;
    public static String ExportMapPage_exists;
    public static String ExportMapPage_file;
    public static String ExportMapPage_folder;
    public static String ExportMapPage_format;
    public static String ExportMapPage_journey;
    public static String ExportMapPage_lanes;
    public static String ExportMapPage_light;
    public static String ExportMapPage_noFile;
    public static String ExportMapPage_noJourneys;
    public static String ExportMapPage_noOverlay;
    public static String ExportMapPage_notAFolder;
    public static String ExportMapPage_onePage;
    public static String ExportMapPage_open;
    public static String ExportMapPage_overlay;
    public static String ExportMapPage_page;
    public static String ExportMapPage_pages;
    public static String ExportMapPage_pdf;
    public static String ExportMapPage_pixels;
    public static String ExportMapPage_png;
    public static String ExportMapPage_print;
    public static String ExportMapPage_replace;
    public static String ExportMapPage_scale;
    public static String ExportMapPage_scaleTip;
    public static String ExportMapPage_svg;
    public static String ExportMapPage_theme;
    public static String ExportMapPage_title;
    public static String ExportMapPage_toBe;
    public static String ExportMapPage_tooLarge;
    public static String ExportMapPage_wholeMap;
    public static String ExportMapWizard_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
