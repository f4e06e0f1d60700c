/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of old and new values, for light and dark backgrounds. What is old is also struck through and what is new underlined, so that
 * nobody needs the colours.
 *
 * @param oldBack behind what was there
 * @param newBack behind what is there now
 * @param quiet of what is beside the point
 */
public record ChangeColours(Color oldBack, Color newBack, Color quiet) {
    private static final ChangeColours LIGHT = new ChangeColours(new Color(255, 221, 216), new Color(208, 243, 214), new Color(100, 100, 100));
    private static final ChangeColours DARK = new ChangeColours(new Color(98, 38, 34), new Color(30, 80, 46), new Color(170, 170, 170));
    private static final int MIDDLE = 384;

    /**
     * Returns the colours for a control.
     *
     * @param control on whose background they are shown
     * @return the colours, which need not be disposed of
     */
    public static ChangeColours of(Control control) {
        return isDark(control) ? DARK : LIGHT;
    }

    /**
     * Says whether a control's background is dark.
     *
     * @param control the control
     * @return whether it is
     */
    public static boolean isDark(Control control) {
        RGB back = control.getBackground().getRGB();
        return back.red + back.green + back.blue < MIDDLE;
    }
}
