/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.header;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String MapHeader_lanes;
    public static String MapHeader_marks;
    public static String MapHeader_overlay;
    public static String MapHeader_readOnly;
    public static String MapHeader_zoom;
    public static String OverlayChoice_hint;
    public static String OverlayChoice_none;
    public static String OverlayChoice_over;
    public static String ZoomMenu_fit;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
