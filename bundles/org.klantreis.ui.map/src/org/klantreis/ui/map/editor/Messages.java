/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String JourneyEditor_map;
    public static String MapMenu_importance;
    public static String MapMenu_lanes;
    public static String MapMenu_mark;
    public static String MapMenu_momentOfTruth;
    public static String MapMenu_none;
    public static String MapMenu_overlay;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
