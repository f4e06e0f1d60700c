/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String FindBar_close;
    public static String FindBar_count;
    public static String FindBar_find;
    public static String FindBar_next;
    public static String FindBar_none;
    public static String FindBar_place;
    public static String FindBar_previous;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
