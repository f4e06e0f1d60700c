/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.paint;

import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Rect;

/** Rectangles of a scene as rectangles of whole pixels. */
public final class Rects {
    private Rects() {
    }

    /** Returns the rectangle whose edges are the nearest whole pixels; at least one pixel wide and high. */
    public static Rectangle round(Rect area) {
        int x = (int) Math.round(area.x());
        int y = (int) Math.round(area.y());
        return new Rectangle(x, y, Math.max(1, (int) Math.round(area.right()) - x),
                Math.max(1, (int) Math.round(area.bottom()) - y));
    }

    /** Returns the smallest rectangle of whole pixels around an area; without size where the area has none. */
    public static Rectangle outer(Rect area) {
        int x = (int) Math.floor(area.x());
        int y = (int) Math.floor(area.y());
        if (area.width() <= 0 || area.height() <= 0) {
            return new Rectangle(x, y, 0, 0);
        }
        return new Rectangle(x, y, (int) Math.ceil(area.right()) - x, (int) Math.ceil(area.bottom()) - y);
    }
}
