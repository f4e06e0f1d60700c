/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

/** The pages of a PDF. */
public enum PageSize {
    /** One page as large as the map. */
    MAP(0, 0),
    /** A4, on its side. */
    A4(297, 210),
    /** A3, on its side. */
    A3(420, 297);

    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the width in points; 0 where the map decides. */
    double width() {
        return width * POINTS_PER_MILLIMETRE;
    }

    /** Returns the height in points; 0 where the map decides. */
    double height() {
        return height * POINTS_PER_MILLIMETRE;
    }
}
