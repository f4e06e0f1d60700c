/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * One line of text that was measured; it fits where it stands.
 *
 * @param x where it begins
 * @param baseline the y on which its letters stand
 * @param string what it says, without line breaks
 * @param style how it is set
 * @param ink its colour
 * @param bounds the area of its letters, from the ascent to the descent
 */
public record Text(double x, double baseline, String string, TextStyle style, Ink ink, Rect bounds) implements Mark {
    /** Measures a line of text and places it. */
    public static Text at(double x, double baseline, String string, TextStyle style, Ink ink, TextMeasurer measurer) {
        double ascent = measurer.ascent(style);
        return new Text(x, baseline, string, style, ink,
                new Rect(x, baseline - ascent, measurer.width(string, style), ascent + measurer.descent(style)));
    }
}
