/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * A rectangle, with or without round corners; with a radius of half its side it is a circle.
 *
 * @param area where it is; a stroke is drawn centred on its edge
 * @param radius the radius of its corners, 0 for sharp ones
 * @param fill the colour inside; null for none
 * @param stroke the line around it; null for none
 */
public record Box(Rect area, double radius, Ink fill, Stroke stroke) implements Mark {
    /** Returns a circle around a point. */
    public static Box circle(double x, double y, double radius, Ink fill, Stroke stroke) {
        return new Box(new Rect(x - radius, y - radius, 2 * radius, 2 * radius), radius, fill, stroke);
    }

    @Override
    public Rect bounds() {
        return stroke == null ? area : area.grow(stroke.width() / 2);
    }
}
