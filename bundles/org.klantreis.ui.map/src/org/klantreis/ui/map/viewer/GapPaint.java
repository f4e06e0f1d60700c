/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.viewer;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.map.paint.GcPainter.ZonePaint;
import org.klantreis.ui.map.paint.Rects;

/** Hatches the columns that a map does not have and the other one has. */
final class GapPaint implements ZonePaint {
    private static final int STEP = 14;
    private static final int BYTE = 255;
    private static final int FAINT = 110;

    private final Supplier<Palette> palette;
    private List<Rect> gaps = List.of();

    GapPaint(Supplier<Palette> palette) {
        this.palette = palette;
    }

    void set(List<Rect> areas) {
        gaps = List.copyOf(areas);
    }

    @Override
    public void paint(GC gc, Viewport viewport, Zone zone) {
        if (gaps.isEmpty() || zone != Zone.BODY) {
            return;
        }
        Rectangle clip = gc.getClipping();
        for (Rect gap : gaps) {
            Rectangle area = Rects.round(viewport.toWindow(zone, gap)).intersection(clip);
            if (!area.isEmpty()) {
                paint(gc, area, clip);
            }
        }
    }

    private void paint(GC gc, Rectangle area, Rectangle clip) {
        gc.setClipping(area);
        gc.setBackground(colour(Role.PANEL));
        gc.fillRectangle(area);
        gc.setForeground(colour(Role.RULE));
        gc.setAlpha(FAINT);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        int from = Math.floorDiv(area.x - area.y - area.height, STEP) * STEP;
        for (int x = from; x < area.x + area.width - area.y; x += STEP) {
            gc.drawLine(x + area.y, area.y, x + area.y + area.height, area.y + area.height);
        }
        gc.setAlpha(BYTE);
        gc.setClipping(clip);
    }

    private Color colour(Role role) {
        int rgb = palette.get().rgb(Ink.of(role));
        return new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }
}
