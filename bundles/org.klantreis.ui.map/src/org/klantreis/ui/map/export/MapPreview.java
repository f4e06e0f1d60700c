/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Viewport;
import org.klantreis.ui.map.paint.GcPainter;
import org.klantreis.ui.map.paint.LetterCache;
import org.klantreis.ui.map.theme.MapLetters;

/** Shows a map as it will be drawn, so small that its whole height is seen. */
final class MapPreview extends Canvas {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 190;

    private final LetterCache letters = new LetterCache(getDisplay(), MapLetters.typeface());
    private final GcPainter painter = new GcPainter(letters, (gc, viewport, zone) -> { });
    private Scene scene;
    private Palette palette = Palette.LIGHT;

    MapPreview(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, event -> letters.dispose());
    }

    /** Shows a map, or nothing for null. */
    void show(Scene map, Palette colours) {
        scene = map;
        palette = colours;
        redraw();
    }

    /** Returns the map that is shown; null for none. */
    Scene scene() {
        return scene;
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        if (scene == null) {
            event.gc.setBackground(getBackground());
            event.gc.fillRectangle(area);
            return;
        }
        double zoom = Math.min(1, Math.max(area.height / scene.height(), area.width / scene.width()));
        painter.paint(event.gc, new Viewport(scene, 0, 0, area.width, area.height, zoom), palette, area);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
    }
}
