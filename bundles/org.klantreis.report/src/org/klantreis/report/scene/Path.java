/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * Any other shape: a polyline, a polygon, a curve. Arrow heads are paths of their own, so painters need not know of them.
 *
 * @param outline the shape
 * @param fill the colour inside, by the non-zero rule; null for none
 * @param stroke the line along it, with round joins and ends; null for none
 * @param bounds the area in which it draws
 */
public record Path(Outline outline, Ink fill, Stroke stroke, Rect bounds) implements Mark {
    /** Creates a path and computes its bounds. */
    public Path(Outline outline, Ink fill, Stroke stroke) {
        this(outline, fill, stroke, stroke == null ? outline.bounds() : outline.bounds().grow(stroke.width() / 2));
    }
}
