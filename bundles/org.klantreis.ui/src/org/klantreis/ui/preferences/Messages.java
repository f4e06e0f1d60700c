/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ColoursPreferencePage_description;
    public static String FontChoice_browse;
    public static String FontChoice_bundled;
    public static String FontChoice_file;
    public static String FontChoice_noFile;
    public static String FontChoice_noFont;
    public static String FontChoice_size;
    public static String FontChoice_title;
    public static String FontChoice_unreadable;
    public static String KlantreisPreferencePage_description;
    public static String KlantreisPreferencePage_fitted;
    public static String KlantreisPreferencePage_full;
    public static String KlantreisPreferencePage_links;
    public static String KlantreisPreferencePage_maps;
    public static String KlantreisPreferencePage_term;
    public static String KlantreisPreferencePage_termTip;
    public static String KlantreisPreferencePage_terms;
    public static String RuleGroup_method;
    public static String RuleGroup_methodText;
    public static String RuleGroup_structure;
    public static String RuleGroup_structureText;
    public static String RuleLabels_error;
    public static String RuleLabels_info;
    public static String RuleLabels_off;
    public static String RuleLabels_warning;
    public static String RuleTree_documentation;
    public static String RuleTree_rule;
    public static String RuleTree_severity;
    public static String RuleTree_severityOfSelected;
    public static String SiloTable_change;
    public static String SiloTable_colour;
    public static String SiloTable_landscape;
    public static String SiloTable_none;
    public static String SiloTable_ofPalette;
    public static String SiloTable_palette;
    public static String SiloTable_silo;
    public static String ValidationPreferencePage_description;
    public static String ValidationPropertyPage_own;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
