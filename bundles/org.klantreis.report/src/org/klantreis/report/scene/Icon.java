/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.List;

/**
 * A small picture: a channel or a sign.
 *
 * @param sign what it shows
 * @param area the square in which it is drawn
 * @param ink its colour
 */
public record Icon(Sign sign, Rect area, Ink ink) implements Mark {
    @Override
    public Rect bounds() {
        return area;
    }

    /** Returns it as paths, so that a painter needs no pictures of its own. */
    public List<Path> paths() {
        double scale = Math.min(area.width(), area.height()) / Sign.GRID;
        double x = area.centreX() - scale * Sign.GRID / 2;
        double y = area.centreY() - scale * Sign.GRID / 2;
        return sign.strokes().stream().map(s -> {
            Outline outline = s.outline().placed(x, y, scale);
            return s.filled() ? new Path(outline, ink, null) : new Path(outline, null, Stroke.of(ink, s.width() * scale));
        }).toList();
    }
}
