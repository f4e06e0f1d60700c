/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Zone;

/**
 * A part of a map on a page.
 *
 * @param zone from which zone it is
 * @param part which part of the scene it shows
 * @param x where its left edge is on the page, in points
 * @param y where its upper edge is on the page, in points from the top
 * @param scale points per unit of the scene
 */
record Window(Zone zone, Rect part, double x, double y, double scale) {
    /** Returns the area that it takes on the page, in points from the upper left corner. */
    Rect area() {
        return new Rect(x, y, part.width() * scale, part.height() * scale);
    }
}
