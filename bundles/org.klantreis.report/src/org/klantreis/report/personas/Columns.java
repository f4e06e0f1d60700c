/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

import org.klantreis.report.layout.Sheet;

/**
 * Where the columns of the sheet are.
 *
 * @param count how many there are
 * @param side the width of the names of rows
 * @param width the width of a column
 */
record Columns(int count, double side, double width) {
    static final double INSET = 12;
    private static final double SIDE = 232;
    private static final double WIDEST = 330;
    private static final double NARROWEST = 196;
    private static final double ROOM = 1020;

    static Columns of(int count) {
        double width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor((ROOM - SIDE) / Math.max(1, count))));
        return new Columns(count, SIDE, width);
    }

    double x(int column) {
        return side + column * width;
    }

    double textX(int column) {
        return x(column) + INSET;
    }

    double textWidth() {
        return width - 2 * INSET;
    }

    double sideTextWidth() {
        return side - Sheet.MARGIN - INSET;
    }

    double right() {
        return x(count);
    }
}
