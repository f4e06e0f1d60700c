/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.inplace;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String ChooserPopup_filter;
    public static String ChooserPopup_info;
    public static String ChooserPopup_none;
    public static String ChooserPopup_title;
    public static String Value_negative;
    public static String Value_noNumber;
    public static String Value_noWholeNumber;
    public static String Value_range;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
