/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.results;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Cells_no;
    public static String Cells_yes;
    public static String ResultFiles_failed;
    public static String ResultFiles_title;
    public static String ResultTable_copy;
    public static String ResultTable_export;
    public static String ResultTable_filter;
    public static String ResultTable_rows;
    public static String ResultTable_rowsOf;
    public static String ResultTable_show;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
