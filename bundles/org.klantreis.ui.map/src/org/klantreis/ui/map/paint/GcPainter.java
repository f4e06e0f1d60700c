/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Icon;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;

/** Paints what is to be seen of a scene, and nothing else. */
public final class GcPainter {
    private static final int OPAQUE = 255;
    /** Below this height of an em, letters are no more than grey, and are drawn as such. */
    private static final double UNREADABLE = 4.6;

    private final LetterCache letters;
    private final ZonePaint over;

    /** Paints something over the marks of a zone. */
    @FunctionalInterface
    public interface ZonePaint {
        /**
         * Paints.
         *
         * @param gc clipped to the zone
         * @param viewport what is seen
         * @param zone the zone
         */
        void paint(GC gc, Viewport viewport, Zone zone);
    }

    /**
     * Makes a painter.
     *
     * @param letters draws text
     * @param over paints over the marks of each zone
     */
    public GcPainter(LetterCache letters, ZonePaint over) {
        this.letters = letters;
        this.over = over;
    }

    /**
     * Paints the marks that meet an area.
     *
     * @param gc where to
     * @param viewport what is seen
     * @param palette the colours
     * @param damaged the area to paint, in window pixels
     * @return how many marks were painted
     */
    public int paint(GC gc, Viewport viewport, Palette palette, Rectangle damaged) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        int count = 0;
        Pen pen = new Pen(gc, palette);
        pen.fill(Ink.of(Role.PAPER));
        gc.fillRectangle(damaged);
        try {
            for (Zone zone : Zone.values()) {
                Rectangle clip = Rects.outer(viewport.window(zone)).intersection(damaged);
                if (!clip.isEmpty()) {
                    gc.setClipping(clip);
                    Place place = new Place(viewport.originX(zone), viewport.originY(zone), viewport.zoom());
                    Rect part = new Rect(place.sceneX(clip.x), place.sceneY(clip.y), clip.width / viewport.zoom(),
                            clip.height / viewport.zoom());
                    for (Mark mark : viewport.scene().marksIn(zone, part)) {
                        paint(mark, pen, place);
                        count++;
                    }
                    over.paint(gc, viewport, zone);
                }
            }
        } finally {
            gc.setClipping((Rectangle) null);
            gc.setAlpha(OPAQUE);
        }
        return count;
    }

    private void paint(Mark mark, Pen pen, Place place) {
        if (mark instanceof Text text) {
            text(text, pen, place);
        } else if (mark instanceof Box box) {
            Shapes.box(box, pen, place);
        } else if (mark instanceof Line line) {
            Shapes.line(line, pen, place);
        } else if (mark instanceof Path path) {
            Shapes.path(path, pen, place);
        } else if (mark instanceof Icon icon) {
            icon.paths().forEach(path -> Shapes.path(path, pen, place));
        }
    }

    private void text(Text text, Pen pen, Place place) {
        GC gc = pen.gc();
        double zoom = place.zoom();
        if (text.style().size() * zoom < UNREADABLE) {
            pen.fill(text.ink().faded(0.45));
            double height = text.style().size() * 0.5;
            gc.fillRectangle(Rects.round(place.toWindow(new Rect(text.x(), text.baseline() - height, text.bounds().width(),
                    height))));
            return;
        }
        pen.fill(text.ink());
        letters.draw(gc, text.string(), text.style(), zoom, place.windowX(text.x()), place.windowY(text.baseline()),
                pen.palette().rgb(text.ink()));
    }
}
