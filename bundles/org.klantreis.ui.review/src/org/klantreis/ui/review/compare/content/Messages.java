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
    static String ChangeRows_ordinal;
    static String ChangeRows_place;
    static String ChangeRows_position;
    static String ChangeTable_element;
    static String ChangeTable_name;
    static String ChangeTable_property;
    static String ElementsViewer_filtered;
    static String ElementsViewer_loading;
    static String ElementsViewer_nothing;
    static String ElementsViewer_open;
    static String ElementsViewer_same;
    static String ElementsViewer_title;
    static String ElementsViewer_unreadable;
    static String MapsPane_absent;
    static String MapsPane_after;
    static String MapsPane_before;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
