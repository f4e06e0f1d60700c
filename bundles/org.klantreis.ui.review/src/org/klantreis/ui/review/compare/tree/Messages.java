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
    static String ChangeLabels_gone;
    static String ChangeLabels_more;
    static String ChangeLabels_moved;
    static String ChangeLabels_new;
    static String ChangeLabels_reordered;
    static String ChangesViewer_collapse;
    static String ChangesViewer_expand;
    static String ChangesViewer_ignoreOrder;
    static String ChangesViewer_ignoreTexts;
    static String ChangesViewer_many;
    static String ChangesViewer_next;
    static String ChangesViewer_one;
    static String ChangesViewer_previous;
    static String ChangesViewer_refresh;
    static String ChangesViewer_swap;
    static String ChangesViewer_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
