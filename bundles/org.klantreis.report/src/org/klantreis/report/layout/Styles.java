/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.report.scene.TextStyle;

/** The type and spacing of the map, in scene units. */
final class Styles {
    static final TextStyle JOURNEY = TextStyle.semibold(22);
    static final TextStyle FACT = TextStyle.regular(12);
    static final TextStyle LABEL = TextStyle.semibold(10);
    static final TextStyle STAGE = TextStyle.semibold(13);
    static final TextStyle STEP = TextStyle.semibold(12.5);
    static final TextStyle LANE = TextStyle.semibold(11.5);
    static final TextStyle RULE = TextStyle.italic(10);
    static final TextStyle CELL = TextStyle.regular(12);
    static final TextStyle QUOTE = TextStyle.italic(12);
    static final TextStyle NAME = TextStyle.semibold(11.5);
    static final TextStyle SMALL = TextStyle.regular(10.5);
    static final TextStyle SMALL_ITALIC = TextStyle.italic(10.5);
    static final TextStyle NUMBER = TextStyle.semibold(11);
    static final TextStyle TINY = TextStyle.regular(10);

    /** Between the edge of a column and what is in it. */
    static final double GUTTER = 14;
    /** Above and below what is in a lane. */
    static final double PAD = 10;
    /** The width of the lanes' names. */
    static final double SIDE = 148;
    /** How high a lane is at least. */
    static final double LOWEST = 34;

    private Styles() {
    }
}
