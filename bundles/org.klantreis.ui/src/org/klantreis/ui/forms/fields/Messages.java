/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String ChildrenField_add;
    public static String ChildrenField_more;
    public static String Chip_empty;
    public static String Chip_remove;
    public static String ChoiceField_no;
    public static String ChoiceField_none;
    public static String ChoiceField_unknown;
    public static String ChoiceField_yes;
    public static String DateField_calendar;
    public static String DateField_hint;
    public static String Days_noDay;
    public static String Edits_add;
    public static String Edits_change;
    public static String Edits_move;
    public static String Edits_remove;
    public static String MarkField_given;
    public static String MarkField_outOfTen;
    public static String NumberField_hours;
    public static String NumberField_negative;
    public static String NumberField_noNumber;
    public static String NumberField_percent;
    public static String NumberField_required;
    public static String NumberField_whole;
    public static String PropertiesField_add;
    public static String PropertiesField_first;
    public static String PropertiesField_newKey;
    public static String PropertiesField_remove;
    public static String ReferenceField_ambiguous;
    public static String ReferenceField_browse;
    public static String ReferenceField_search;
    public static String ReferenceField_unknown;
    public static String ReferencesField_add;
    public static String ReferencesField_down;
    public static String ReferencesField_keys;
    public static String ReferencesField_remove;
    public static String ReferencesField_up;
    public static String TagsField_add;
    public static String TextField_required;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
