/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Viewport;

/** Drags the scene: with the middle mouse button, or with the left one while the space bar is down. */
final class PanTool {
    private final MapCanvas canvas;
    private boolean space;
    private Point from;
    private Viewport before;

    private PanTool(MapCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(MapCanvas canvas) {
        PanTool tool = new PanTool(canvas);
        canvas.addListener(SWT.KeyDown, tool::key);
        canvas.addListener(SWT.KeyUp, tool::key);
        canvas.addListener(SWT.FocusOut, event -> tool.hold(false));
        canvas.addListener(SWT.MouseDown, tool::down);
        canvas.addListener(SWT.MouseMove, tool::move);
        canvas.addListener(SWT.MouseUp, tool::up);
    }

    private void key(Event event) {
        if (event.character == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            hold(event.type == SWT.KeyDown);
        }
    }

    private void hold(boolean down) {
        space = down;
        canvas.setCursor(down || from != null ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void down(Event event) {
        if (event.button == 2 || event.button == 1 && space) {
            from = new Point(event.x, event.y);
            before = canvas.viewport();
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            event.type = SWT.None; // nobody else handles it
        }
    }

    private void move(Event event) {
        if (from != null) {
            canvas.scrollTo(before.scrollX() - (event.x - from.x) / before.zoom(),
                    before.scrollY() - (event.y - from.y) / before.zoom());
            event.type = SWT.None;
        }
    }

    private void up(Event event) {
        if (from != null) {
            from = null;
            hold(space);
            event.type = SWT.None;
        }
    }
}
