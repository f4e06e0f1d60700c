/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.viewer;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.canvas.ZoomLevels;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.selection.Walk;
import org.klantreis.ui.map.selection.Way;

/** Selects and walks by mouse and keys on a map that cannot be changed. */
final class ViewerInput {
    private static final Map<Integer, Way> WAYS = Map.of(SWT.ARROW_LEFT, Way.LEFT, SWT.ARROW_RIGHT, Way.RIGHT, SWT.ARROW_UP,
            Way.UP,
            SWT.ARROW_DOWN, Way.DOWN, SWT.HOME, Way.HOME, SWT.END, Way.END, SWT.PAGE_UP, Way.PAGE_UP, SWT.PAGE_DOWN,
                    Way.PAGE_DOWN);

    private final MapViewer viewer;
    private String tip;

    private ViewerInput(MapViewer viewer) {
        this.viewer = viewer;
    }

    static void install(MapViewer viewer) {
        ViewerInput input = new ViewerInput(viewer);
        viewer.canvas().addListener(SWT.MouseDown, input::down);
        viewer.canvas().addListener(SWT.MouseDoubleClick, input::open);
        viewer.canvas().addListener(SWT.MouseMove, input::move);
        viewer.canvas().addListener(SWT.KeyDown, input::key);
        viewer.canvas().addListener(SWT.Traverse, input::traverse);
        viewer.canvas().addListener(SWT.FocusIn, event -> viewer.canvas().redraw());
        viewer.canvas().addListener(SWT.FocusOut, event -> viewer.canvas().redraw());
    }

    private void down(Event event) {
        viewer.canvas().setFocus();
        Spot spot = viewer.canvas().spotAt(event.x, event.y);
        if (spot != null && !spot.elementId().isEmpty()) {
            viewer.selection().select(SpotKey.of(spot));
        } else if (event.button == 1) {
            viewer.selection().clear();
        }
    }

    private void open(Event event) {
        Spot spot = viewer.canvas().spotAt(event.x, event.y);
        if (event.button == 1 && spot != null && !spot.elementId().isEmpty()) {
            viewer.open(spot.elementId());
        }
    }

    private void move(Event event) {
        Spot spot = viewer.canvas().spotAt(event.x, event.y);
        String wanted = spot == null || spot.tooltip().isBlank() ? null : spot.tooltip();
        if (!Objects.equals(tip, wanted)) {
            tip = wanted;
            viewer.canvas().setToolTipText(wanted == null ? null : wanted.replace("&", "&&"));
        }
    }

    private void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        Way way = WAYS.get(event.keyCode);
        if (way != null && modifiers == 0) {
            Walk walk = new Walk(viewer.canvas().scene());
            Optional<Spot> from = focus();
            goTo(from.isEmpty() ? walk.first() : walk.next(from.get(), way));
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && modifiers == 0) {
            focus().filter(spot -> !spot.elementId().isEmpty()).ifPresent(spot -> viewer.open(spot.elementId()));
        } else if (event.keyCode == SWT.ESC && modifiers == 0) {
            viewer.selection().clear();
        } else if ((modifiers & SWT.MOD1) != 0) {
            zoom(event);
        }
    }

    private void zoom(Event event) {
        switch (event.keyCode) {
            case '=', '+', SWT.KEYPAD_ADD -> viewer.canvas().zoomTo(ZoomLevels.in(viewer.canvas().zoom()), null);
            case '-', SWT.KEYPAD_SUBTRACT -> viewer.canvas().zoomTo(ZoomLevels.out(viewer.canvas().zoom()), null);
            case '0', SWT.KEYPAD_0 -> viewer.canvas().zoomTo(1, null);
            case '9', SWT.KEYPAD_9 -> viewer.canvas().fit();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private Optional<Spot> focus() {
        return viewer.selection().focus().flatMap(key -> key.in(viewer.canvas().scene()));
    }

    private void goTo(Optional<Spot> spot) {
        spot.ifPresent(to -> {
            viewer.selection().select(SpotKey.of(to));
            viewer.canvas().reveal(to);
        });
    }

    private void traverse(Event event) {
        // Tab leaves the map; the arrow keys walk in it.
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }
}
