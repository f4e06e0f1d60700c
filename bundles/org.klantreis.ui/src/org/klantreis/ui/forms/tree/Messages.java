/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String ElementTree_filter;
    public static String NewElement_add;
    public static String NewElement_after;
    public static String TreeButtons_add;
    public static String TreeButtons_addHint;
    public static String TreeButtons_downHint;
    public static String TreeButtons_remove;
    public static String TreeButtons_removeHint;
    public static String TreeButtons_upHint;
    public static String TreeEdits_move;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
