/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Viewport;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.paint.GcPainter;

/** The whole map, small, with a frame around what is seen of it; dragging the frame scrolls the map. */
final class Thumbnail extends Canvas {
    private static final int MARGIN = 6;
    private static final int VEIL = 110;
    private static final int OPAQUE = 255;

    private final MapCanvas map;
    private final Runnable follower = this::follow;
    private Image picture;
    private Scene pictured;
    private Palette palette;

    Thumbnail(Composite parent, MapCanvas map) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.BORDER);
        this.map = map;
        map.addViewListener(follower);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> forget());
        addListener(SWT.MouseDown, this::scroll);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                scroll(event);
            }
        });
        addListener(SWT.Dispose, event -> {
            map.removeViewListener(follower);
            forget();
        });
    }

    private void follow() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    /** Returns where the map is drawn. */
    private Rectangle place() {
        Rectangle area = getClientArea();
        double scale = scale();
        int width = Math.max(1, (int) (map.scene().width() * scale));
        int height = Math.max(1, (int) (map.scene().height() * scale));
        return new Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private double scale() {
        Rectangle area = getClientArea();
        return Math.max(0.001, Math.min((area.width - 2.0 * MARGIN) / map.scene().width(),
                (area.height - 2.0 * MARGIN) / map.scene().height()));
    }

    /** Returns the frame around what is seen of the map. */
    Rectangle frame() {
        Rectangle place = place();
        double scale = scale();
        Viewport view = map.viewport();
        double width = Math.min(view.scene().width() - view.scrollX(), view.width() / view.zoom());
        double height = Math.min(view.scene().height() - view.scrollY(), view.height() / view.zoom());
        return new Rectangle(place.x + (int) (view.scrollX() * scale), place.y + (int) (view.scrollY() * scale),
                Math.max(3, (int) (width * scale)), Math.max(3, (int) (height * scale)));
    }

    private void paint(Event event) {
        if (map.isDisposed()) {
            return;
        }
        Rectangle place = place();
        Palette now = map.palette();
        if (picture == null || pictured != map.scene() || !now.equals(palette)) {
            draw(place, now);
        }
        GC gc = event.gc;
        gc.setBackground(colour(Role.PANEL));
        gc.fillRectangle(getClientArea());
        gc.drawImage(picture, place.x, place.y);
        Rectangle frame = frame();
        gc.setBackground(colour(Role.PANEL));
        gc.setAlpha(VEIL);
        gc.fillRectangle(place.x, place.y, frame.x - place.x, place.height);
        gc.fillRectangle(frame.x + frame.width, place.y, place.x + place.width - frame.x - frame.width, place.height);
        gc.fillRectangle(frame.x, place.y, frame.width, frame.y - place.y);
        gc.fillRectangle(frame.x, frame.y + frame.height, frame.width, place.y + place.height - frame.y - frame.height);
        gc.setAlpha(OPAQUE);
        gc.setForeground(colour(Role.EXPERIENCE));
        gc.setLineWidth(2);
        gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
    }

    private void draw(Rectangle place, Palette colours) {
        forget();
        pictured = map.scene();
        palette = colours;
        picture = new Image(getDisplay(), place.width, place.height);
        GC gc = new GC(picture);
        new GcPainter(map.letters(), (over, viewport, zone) -> { }).paint(gc,
                new Viewport(pictured, 0, 0, place.width, place.height, scale()), colours,
                        new Rectangle(0, 0, place.width, place.height));
        gc.dispose();
    }

    /** Scrolls the map so that what is under the mouse is at its centre. */
    private void scroll(Event event) {
        Rectangle place = place();
        Viewport view = map.viewport();
        map.scrollTo((event.x - place.x) / scale() - view.width() / view.zoom() / 2,
                (event.y - place.y) / scale() - view.height() / view.zoom() / 2);
    }

    private Color colour(Role role) {
        int rgb = map.palette().rgb(Ink.of(role));
        return new Color(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE);
    }
}
