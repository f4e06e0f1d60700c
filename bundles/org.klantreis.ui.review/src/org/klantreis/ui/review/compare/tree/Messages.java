/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.tree;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, in the user's language. */
final class Messages extends NLS {
    public static String ChangeLabels_gone;
    public static String ChangeLabels_more;
    public static String ChangeLabels_moved;
    public static String ChangeLabels_new;
    public static String ChangeLabels_reordered;
    public static String ChangesViewer_collapse;
    public static String ChangesViewer_expand;
    public static String ChangesViewer_ignoreOrder;
    public static String ChangesViewer_ignoreTexts;
    public static String ChangesViewer_many;
    public static String ChangesViewer_next;
    public static String ChangesViewer_one;
    public static String ChangesViewer_previous;
    public static String ChangesViewer_refresh;
    public static String ChangesViewer_swap;
    public static String ChangesViewer_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
