/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * One piece of an outline, from where the one before it ended.
 */
public sealed interface Segment {
    /**
     * Begins somewhere else.
     *
     * @param x where
     * @param y where
     */
    record Move(double x, double y) implements Segment {
    }

    /**
     * A straight line.
     *
     * @param x where it ends
     * @param y where it ends
     */
    record To(double x, double y) implements Segment {
    }

    /**
     * A cubic Bézier curve.
     *
     * @param x1 its first control point
     * @param y1 its first control point
     * @param x2 its second control point
     * @param y2 its second control point
     * @param x where it ends
     * @param y where it ends
     */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
    }

    /** A straight line back to where the last {@link Move} was. */
    record Close() implements Segment {
    }
}
