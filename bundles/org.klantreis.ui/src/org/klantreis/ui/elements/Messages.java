/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String DeleteDialog_cleared;
    public static String DeleteDialog_delete;
    public static String DeleteDialog_deleted;
    public static String DeleteDialog_effect;
    public static String DeleteDialog_elements;
    public static String DeleteDialog_feature;
    public static String DeleteDialog_in;
    public static String DeleteDialog_message;
    public static String DeleteDialog_messageOne;
    public static String DeleteDialog_messageOneWithin;
    public static String DeleteDialog_messageWithin;
    public static String DeleteDialog_table;
    public static String DeleteDialog_target;
    public static String DeleteDialog_where;
    public static String DeleteElements_title;
    public static String Deletion_catalogue;
    public static String Deletion_many;
    public static String Deletion_nothing;
    public static String Deletion_one;
    public static String MoveElements_many;
    public static String MoveElements_one;
    public static String NewElement_add;
    public static String NewElement_name;
    public static String PasteElements_duplicateMany;
    public static String PasteElements_duplicateOne;
    public static String PasteElements_many;
    public static String PasteElements_one;
    public static String ReadOnly_reason;
    public static String RenameElement_file;
    public static String RenameElement_label;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
