/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.report.scene.Segment.Close;
import org.klantreis.report.scene.Segment.Curve;
import org.klantreis.report.scene.Segment.Move;
import org.klantreis.report.scene.Segment.To;

/**
 * The outline of a shape, of straight lines and cubic curves.
 *
 * <pre>{@code
 * Outline triangle = Outline.from(0, 0).to(10, 5).to(0, 10).close();
 * }</pre>
 *
 * @param segments its pieces, beginning with a {@link Move}
 */
public record Outline(List<Segment> segments) {
    /** How far the control points of a quarter circle lie along its tangents, as a share of the radius. */
    private static final double QUARTER = 0.5523;

    /** Keeps the pieces as they are now. */
    public Outline {
        segments = List.copyOf(segments);
    }

    /** Begins an outline at a point. */
    public static Builder from(double x, double y) {
        return new Builder().move(x, y);
    }

    /** Returns a circle around a point. */
    public static Builder circle(double x, double y, double radius) {
        return new Builder().circle(x, y, radius);
    }

    /** Returns the area of its points and control points; a curve never leaves it. */
    public Rect bounds() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Segment segment : segments) {
            for (double[] point : points(segment)) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            }
        }
        return left > right ? new Rect(0, 0, 0, 0) : Rect.between(left, top, right, bottom);
    }

    /** Returns it enlarged around the origin, and then moved. */
    public Outline placed(double dx, double dy, double scale) {
        List<Segment> placed = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            if (segment instanceof Move m) {
                placed.add(new Move(dx + m.x() * scale, dy + m.y() * scale));
            } else if (segment instanceof To t) {
                placed.add(new To(dx + t.x() * scale, dy + t.y() * scale));
            } else if (segment instanceof Curve c) {
                placed.add(new Curve(dx + c.x1() * scale, dy + c.y1() * scale, dx + c.x2() * scale, dy + c.y2() * scale,
                        dx + c.x() * scale, dy + c.y() * scale));
            } else {
                placed.add(segment);
            }
        }
        return new Outline(placed);
    }

    private static double[][] points(Segment segment) {
        if (segment instanceof Move m) {
            return new double[][] {{m.x(), m.y()}};
        }
        if (segment instanceof To t) {
            return new double[][] {{t.x(), t.y()}};
        }
        if (segment instanceof Curve c) {
            return new double[][] {{c.x1(), c.y1()}, {c.x2(), c.y2()}, {c.x(), c.y()}};
        }
        return new double[0][];
    }

    /** Draws an outline piece by piece. */
    public static final class Builder {
        private final List<Segment> segments = new ArrayList<>();

        /** Begins somewhere else. */
        public Builder move(double x, double y) {
            segments.add(new Move(x, y));
            return this;
        }

        /** Draws a straight line. */
        public Builder to(double x, double y) {
            segments.add(new To(x, y));
            return this;
        }

        /** Draws a cubic curve. */
        public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
            segments.add(new Curve(x1, y1, x2, y2, x, y));
            return this;
        }

        /** Draws a circle around a point. */
        public Builder circle(double x, double y, double radius) {
            double k = radius * QUARTER;
            return move(x + radius, y).curve(x + radius, y + k, x + k, y + radius, x, y + radius)
                    .curve(x - k, y + radius, x - radius, y + k, x - radius, y)
                    .curve(x - radius, y - k, x - k, y - radius, x, y - radius)
                    .curve(x + k, y - radius, x + radius, y - k, x + radius, y).close();
        }

        /** Draws a rectangle with round corners. */
        public Builder box(double x, double y, double width, double height, double radius) {
            double r = Math.min(radius, Math.min(width, height) / 2);
            double k = r * (1 - QUARTER);
            double right = x + width;
            double bottom = y + height;
            return move(x + r, y).to(right - r, y).curve(right - k, y, right, y + k, right, y + r)
                    .to(right, bottom - r).curve(right, bottom - k, right - k, bottom, right - r, bottom)
                    .to(x + r, bottom).curve(x + k, bottom, x, bottom - k, x, bottom - r)
                    .to(x, y + r).curve(x, y + k, x + k, y, x + r, y).close();
        }

        /** Draws back to where it last began. */
        public Builder close() {
            segments.add(new Close());
            return this;
        }

        /** Returns the outline as it is now. */
        public Outline done() {
            return new Outline(segments);
        }
    }
}
