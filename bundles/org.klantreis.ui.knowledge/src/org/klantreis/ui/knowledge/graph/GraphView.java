/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Which part of a drawing is seen, and how large. */
final class GraphView {
    private static final double LEAST = 0.1;
    private static final double MOST = 4;
    private static final int MARGIN = 12;

    double scale = 1;
    double x;
    double y;

    /** Shows all of it, but not larger than it is. */
    void fit(Drawing drawing, Rectangle client) {
        double room = Math.min((client.width - 2.0 * MARGIN) / Math.max(1, drawing.width()),
                (client.height - 2.0 * MARGIN) / Math.max(1, drawing.height()));
        scale = Math.max(LEAST, Math.min(1, room));
        x = (client.width - drawing.width() * scale) / 2;
        y = (client.height - drawing.height() * scale) / 2;
    }

    /** Zooms so that what is at a place stays there. */
    void zoom(double factor, Point at) {
        double next = Math.max(LEAST, Math.min(MOST, scale * factor));
        x = at.x - (at.x - x) * next / scale;
        y = at.y - (at.y - y) * next / scale;
        scale = next;
    }

    void pan(int dx, int dy) {
        x += dx;
        y += dy;
    }

    double toDrawingX(int clientX) {
        return (clientX - x) / scale;
    }

    double toDrawingY(int clientY) {
        return (clientY - y) / scale;
    }

    Point toClient(double drawingX, double drawingY) {
        return new Point((int) Math.round(drawingX * scale + x), (int) Math.round(drawingY * scale + y));
    }
}
