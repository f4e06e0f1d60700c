/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Stroke;

/** Draws arrow heads, hatching and bent lines. */
final class Arrows {
    private static final double BEND = 6;

    private Arrows() {
    }

    /** Returns a head that points to the right, with its tip at a point. */
    static Path head(double x, double y, double size, Ink ink) {
        return new Path(Outline.from(x, y).to(x - size, y - size * 0.5).to(x - size, y + size * 0.5).close().done(), ink, null);
    }

    /** Returns a head whose tip is at a point and that points along a direction. */
    static Path head(double x, double y, double dx, double dy, double size, Ink ink) {
        double length = Math.hypot(dx, dy);
        double ux = dx / length * size;
        double uy = dy / length * size;
        return new Path(Outline.from(x, y).to(x - ux - uy * 0.5, y - uy + ux * 0.5)
                .to(x - ux + uy * 0.5, y - uy - ux * 0.5).close().done(), ink, null);
    }

    /** Returns oblique lines that fill a rectangle. */
    static Path hatch(Rect area, double distance, Stroke stroke) {
        Outline.Builder lines = new Outline.Builder();
        for (double at = distance / 2; at < area.width() + area.height(); at += distance) {
            // From the upper edge (or the right one) down to the left edge (or the lower one).
            double x1 = Math.min(at, area.width());
            double y1 = at - x1;
            double y2 = Math.min(at, area.height());
            double x2 = at - y2;
            lines.move(area.x() + x1, area.y() + y1).to(area.x() + x2, area.y() + y2);
        }
        return new Path(lines.done(), null, stroke);
    }

    /** Returns a line along points that lie on a grid, with round bends. */
    static Outline bent(double[][] points) {
        Outline.Builder line = Outline.from(points[0][0], points[0][1]);
        for (int i = 1; i < points.length - 1; i++) {
            double[] a = points[i - 1];
            double[] b = points[i];
            double[] c = points[i + 1];
            double in = Math.hypot(b[0] - a[0], b[1] - a[1]);
            double out = Math.hypot(c[0] - b[0], c[1] - b[1]);
            double r = Math.min(BEND, Math.min(in, out) / 2);
            if (r < 0.01) {
                continue;
            }
            double[] from = towards(b, a, r / in);
            double[] to = towards(b, c, r / out);
            line.to(from[0], from[1]).curve(mid(from[0], b[0]), mid(from[1], b[1]), mid(to[0], b[0]), mid(to[1], b[1]), to[0],
                    to[1]);
        }
        double[] last = points[points.length - 1];
        return line.to(last[0], last[1]).done();
    }

    private static double[] towards(double[] from, double[] to, double share) {
        return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
    }

    private static double mid(double a, double b) {
        return a + (b - a) * 0.55;
    }
}
