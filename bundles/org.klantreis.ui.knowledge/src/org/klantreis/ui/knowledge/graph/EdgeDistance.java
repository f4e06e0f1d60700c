/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.List;

/** How far a point is from an edge. */
final class EdgeDistance {
    private static final int STEPS = 12;

    private EdgeDistance() {
    }

    static double of(Drawing.Edge edge, double x, double y) {
        List<double[]> points = edge.points();
        double nearest = Double.MAX_VALUE;
        if (edge.isCurve()) {
            for (int i = 0; i + 3 < points.size(); i += 3) {
                double[] from = points.get(i);
                for (int step = 1; step <= STEPS; step++) {
                    double[] to = curve(points, i, (double) step / STEPS);
                    nearest = Math.min(nearest, segment(from, to, x, y));
                    from = to;
                }
            }
        } else {
            for (int i = 1; i < points.size(); i++) {
                nearest = Math.min(nearest, segment(points.get(i - 1), points.get(i), x, y));
            }
        }
        return nearest;
    }

    private static double[] curve(List<double[]> points, int at, double t) {
        double[] result = new double[2];
        double u = 1 - t;
        for (int axis = 0; axis < 2; axis++) {
            result[axis] = u * u * u * points.get(at)[axis] + 3 * u * u * t * points.get(at + 1)[axis]
                    + 3 * u * t * t * points.get(at + 2)[axis] + t * t * t * points.get(at + 3)[axis];
        }
        return result;
    }

    private static double segment(double[] from, double[] to, double x, double y) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
        return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
    }
}
