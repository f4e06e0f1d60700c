/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import org.klantreis.report.scene.TextStyle;

/** The type and spacing of pictures, in scene units. */
public final class Styles {
    /** What the picture is about. */
    public static final TextStyle JOURNEY = TextStyle.semibold(22);
    /** What is told about it. */
    public static final TextStyle FACT = TextStyle.regular(12);
    /** The names of such facts. */
    public static final TextStyle LABEL = TextStyle.semibold(10);
    /** The name of a stage. */
    public static final TextStyle STAGE = TextStyle.semibold(13);
    /** The name of a step. */
    public static final TextStyle STEP = TextStyle.semibold(12.5);
    /** The name of a lane. */
    public static final TextStyle LANE = TextStyle.semibold(11.5);
    /** What is written on a line. */
    public static final TextStyle RULE = TextStyle.italic(10);
    /** What is in a cell. */
    public static final TextStyle CELL = TextStyle.regular(12);
    /** What somebody says or thinks. */
    public static final TextStyle QUOTE = TextStyle.italic(12);
    /** The name of something in a box. */
    public static final TextStyle NAME = TextStyle.semibold(11.5);
    /** What is told below a name. */
    public static final TextStyle SMALL = TextStyle.regular(10.5);
    /** What is told below a name, in other words. */
    public static final TextStyle SMALL_ITALIC = TextStyle.italic(10.5);
    /** A number that stands out. */
    public static final TextStyle NUMBER = TextStyle.semibold(11);
    /** Notes. */
    public static final TextStyle TINY = TextStyle.regular(10);

    /** Between the edge of a column and what is in it. */
    public static final double GUTTER = 14;
    /** Above and below what is in a lane. */
    public static final double PAD = 10;
    /** The width of the lanes' names. */
    public static final double SIDE = 148;
    /** How high a lane is at least. */
    public static final double LOWEST = 34;

    private Styles() {
    }
}
