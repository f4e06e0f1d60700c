/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.map.theme.MapTheme;

/** The colours of the board: those of the maps, which exist for a light and a dark theme. */
final class BoardColours {
    /** What the workbench's theme engine leaves alone. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int BYTE = 255;

    private BoardColours() {
    }

    static Color of(Control control, Role role) {
        int rgb = MapTheme.palette(control).rgb(Ink.of(role));
        return new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }

    /** Gives a control its colours. */
    static void apply(Control control, Role ground, Role text) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setBackground(of(control, ground));
        control.setForeground(of(control, text));
    }
}
