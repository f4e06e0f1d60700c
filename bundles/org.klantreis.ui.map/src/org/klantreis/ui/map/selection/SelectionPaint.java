/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.selection;

import java.util.Collection;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.paint.GcPainter.ZonePaint;
import org.klantreis.ui.map.paint.Rects;

/** Paints what is selected, which spot has the focus, and what was cut. */
public final class SelectionPaint implements ZonePaint {
    private static final int TINT = 28;
    private static final int VEIL = 150;
    private static final int OPAQUE = 255;
    private static final int ROUND = 6;

    private final MapCanvas canvas;
    private final MapSelection selection;
    private final java.util.function.Supplier<Collection<String>> cut;

    /**
     * Makes a paint.
     *
     * @param canvas the map
     * @param selection what is selected
     * @param cut the ids of the elements that were cut and not pasted yet
     */
    public SelectionPaint(MapCanvas canvas, MapSelection selection, java.util.function.Supplier<Collection<String>> cut) {
        this.canvas = canvas;
        this.selection = selection;
        this.cut = cut;
        selection.addListener(canvas::redraw);
    }

    @Override
    public void paint(GC gc, Viewport viewport, Zone zone) {
        for (String id : cut.get()) {
            viewport.scene().spotsOf(id).stream().filter(spot -> spot.zone() == zone)
                    .forEach(spot -> veil(gc, viewport, spot));
        }
        for (String id : selection.ids()) {
            column(gc, viewport, zone, id);
            viewport.scene().spotsOf(id).stream().filter(spot -> spot.zone() == zone && isCard(spot.part()))
                    .forEach(spot -> outline(gc, viewport, spot, 1));
        }
        selection.focus().flatMap(key -> key.in(viewport.scene())).filter(spot -> spot.zone() == zone)
                .ifPresent(spot -> outline(gc, viewport, spot, canvas.isFocusControl() ? 3 : 2));
    }

    private static boolean isCard(Part part) {
        return part == Part.STEP || part == Part.STAGE || part == Part.ACTIVITY;
    }

    /** Tints the whole column of a selected step. */
    private void column(GC gc, Viewport viewport, Zone zone, String id) {
        if (zone == Zone.BODY || zone == Zone.HEADER) {
            viewport.scene().columns().stream().filter(column -> id.equals(column.stepId())).findFirst().ifPresent(column -> {
                double top = zone == Zone.HEADER ? viewport.scene().spot(id, Part.STEP).map(spot -> spot.bounds().y())
                        .orElse(0.0) : 0;
                Rect area = new Rect(column.x(), top, column.width(), viewport.scene().height() - top);
                gc.setBackground(accent(Role.EXPERIENCE));
                gc.setAlpha(TINT);
                gc.fillRectangle(Rects.outer(viewport.toWindow(zone, area)));
                gc.setAlpha(OPAQUE);
            });
        }
    }

    private void veil(GC gc, Viewport viewport, Spot spot) {
        gc.setBackground(accent(Role.PAPER));
        gc.setAlpha(VEIL);
        for (Rect area : spot.areas()) {
            gc.fillRectangle(Rects.outer(viewport.toWindow(spot.zone(), area)));
        }
        gc.setAlpha(OPAQUE);
    }

    private void outline(GC gc, Viewport viewport, Spot spot, int width) {
        gc.setForeground(accent(Role.EXPERIENCE));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(width);
        for (Rect area : spot.areas()) {
            Rectangle r = Rects.round(viewport.toWindow(spot.zone(), area));
            gc.drawRoundRectangle(r.x, r.y, r.width - 1, r.height - 1, ROUND, ROUND);
        }
    }

    private Color accent(Role role) {
        int rgb = canvas.palette().rgb(Ink.of(role));
        return new Color(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE);
    }
}
