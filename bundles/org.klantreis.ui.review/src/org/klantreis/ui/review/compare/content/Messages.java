/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, in the user's language. */
final class Messages extends NLS {
    public static String ChangeRows_ordinal;
    public static String ChangeRows_place;
    public static String ChangeRows_position;
    public static String ChangeTable_element;
    public static String ChangeTable_name;
    public static String ChangeTable_property;
    public static String ElementsViewer_copy;
    public static String ElementsViewer_copyAll;
    public static String ElementsViewer_copyValue;
    public static String ElementsViewer_filtered;
    public static String ElementsViewer_history;
    public static String ElementsViewer_loading;
    public static String ElementsViewer_nothing;
    public static String ElementsViewer_open;
    public static String ElementsViewer_same;
    public static String ElementsViewer_title;
    public static String ElementsViewer_unreadable;
    public static String MapsPane_absent;
    public static String MapsPane_after;
    public static String MapsPane_before;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
