/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * Measures text in the font in which it will be drawn. All results are scene units. It is asked very often, so it should keep
 * what it measured. Equal questions must give equal answers.
 */
public interface TextMeasurer {
    /** Returns how wide a line of text is. */
    double width(String string, TextStyle style);

    /** Returns how far letters reach above the baseline. */
    double ascent(TextStyle style);

    /** Returns how far letters reach below the baseline, as a positive number. */
    double descent(TextStyle style);

    /** Returns the distance from one baseline to the next; at least ascent plus descent. */
    default double lineHeight(TextStyle style) {
        return Math.max(ascent(style) + descent(style), Math.ceil(style.size() * 1.36));
    }
}
