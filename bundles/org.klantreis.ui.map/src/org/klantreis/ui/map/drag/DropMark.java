/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.drag;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.paint.GcPainter.ZonePaint;
import org.klantreis.ui.map.paint.Rects;

/** Shows where what is dragged would go. */
final class DropMark implements ZonePaint {
    private static final int WIDTH = 4;
    private static final int TINT = 40;
    private static final int OPAQUE = 255;

    private final MapCanvas canvas;
    private DropPlace place;

    DropMark(MapCanvas canvas) {
        this.canvas = canvas;
        canvas.addOverlay(this);
    }

    /** Shows a place; none for null. */
    void show(DropPlace newPlace) {
        if (newPlace != null || place != null) {
            place = newPlace;
            canvas.redraw();
        }
    }

    @Override
    public void paint(GC gc, Viewport viewport, Zone zone) {
        // The mark goes through header and body, which scroll sideways alike.
        if (place == null || zone != Zone.BODY && zone != Zone.HEADER) {
            return;
        }
        int rgb = canvas.palette().rgb(Ink.of(Role.EXPERIENCE));
        Color colour = new Color(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE);
        gc.setBackground(colour);
        gc.setForeground(colour);
        Rectangle area = Rects.round(viewport.toWindow(zone, place.mark()));
        if (place.isFrame()) {
            gc.setAlpha(TINT);
            gc.fillRectangle(area);
            gc.setAlpha(OPAQUE);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(2);
            gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
        } else {
            gc.fillRectangle(area.x - WIDTH / 2, area.y, WIDTH, area.height);
        }
    }
}
