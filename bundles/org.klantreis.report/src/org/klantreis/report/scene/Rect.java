/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * A rectangle in scene units (pixels at 100 %), y downwards.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width, 0 or more
 * @param height its height, 0 or more
 */
public record Rect(double x, double y, double width, double height) {
    /** Returns the rectangle between two corners, in whatever order they come. */
    public static Rect between(double x1, double y1, double x2, double y2) {
        return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** Returns its right edge. */
    public double right() {
        return x + width;
    }

    /** Returns its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Returns the x of its centre. */
    public double centreX() {
        return x + width / 2;
    }

    /** Returns the y of its centre. */
    public double centreY() {
        return y + height / 2;
    }

    /** Says whether a point lies in it; the right and lower edges do not belong to it. */
    public boolean contains(double px, double py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }

    /** Says whether another rectangle lies in it, edges included. */
    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Says whether the two have a point in common, edges included. */
    public boolean intersects(Rect other) {
        return other.x <= right() && other.right() >= x && other.y <= bottom() && other.bottom() >= y;
    }

    /** Says whether the two share an area; edges that touch do not count. */
    public boolean overlaps(Rect other) {
        return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
    }

    /** Returns the smallest rectangle around both. */
    public Rect union(Rect other) {
        return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** Returns it, made larger by a margin on every side; smaller where the margin is negative, but never below nothing. */
    public Rect grow(double margin) {
        return new Rect(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }
}
