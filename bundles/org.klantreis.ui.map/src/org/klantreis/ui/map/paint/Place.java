/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.paint;

import org.klantreis.report.scene.Rect;

/**
 * Where in a window the scene is.
 *
 * @param originX the scene's x at the window's left edge
 * @param originY the scene's y at the window's upper edge
 * @param zoom pixels per scene unit
 */
record Place(double originX, double originY, double zoom) {
    double windowX(double x) {
        return (x - originX) * zoom;
    }

    double windowY(double y) {
        return (y - originY) * zoom;
    }

    double sceneX(double x) {
        return originX + x / zoom;
    }

    double sceneY(double y) {
        return originY + y / zoom;
    }

    Rect toWindow(Rect area) {
        return new Rect(windowX(area.x()), windowY(area.y()), area.width() * zoom, area.height() * zoom);
    }
}
