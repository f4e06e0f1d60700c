/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.klantreis.report.scene.Viewport;

/** Keeps a canvas' scroll bars and its scroll position alike. */
final class ScrollBars {
    /** How far an arrow of a bar or a click of the wheel scrolls, in pixels. */
    static final int STEP = 40;

    private final MapCanvas canvas;
    private boolean updating;

    ScrollBars(MapCanvas canvas) {
        this.canvas = canvas;
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scroll());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scroll());
    }

    /** Makes the bars follow the canvas. */
    void update() {
        if (updating || canvas.isDisposed()) {
            return;
        }
        updating = true;
        try {
            Viewport view = canvas.viewport();
            double zoom = view.zoom();
            set(canvas.getHorizontalBar(), view.scrollX() * zoom, view.scene().width() * zoom, view.width());
            set(canvas.getVerticalBar(), view.scrollY() * zoom, view.scene().height() * zoom, view.height());
        } finally {
            updating = false;
        }
    }

    private static void set(ScrollBar bar, double position, double size, double window) {
        int max = Math.max(1, (int) Math.ceil(size));
        int thumb = Math.max(1, (int) Math.min(max, window));
        bar.setValues((int) Math.round(position), 0, max, thumb, STEP, Math.max(1, thumb - STEP));
        bar.setEnabled(thumb < max);
    }

    private void scroll() {
        if (!updating) {
            double zoom = canvas.zoom();
            canvas.scrollTo(canvas.getHorizontalBar().getSelection() / zoom, canvas.getVerticalBar().getSelection() / zoom);
        }
    }
}
