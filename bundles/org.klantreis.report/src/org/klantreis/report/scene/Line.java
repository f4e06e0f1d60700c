/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * A straight line.
 *
 * @param x1 where it begins
 * @param y1 where it begins
 * @param x2 where it ends
 * @param y2 where it ends
 * @param stroke how it is drawn
 */
public record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {
    @Override
    public Rect bounds() {
        return Rect.between(x1, y1, x2, y2).grow(stroke.width() / 2);
    }
}
