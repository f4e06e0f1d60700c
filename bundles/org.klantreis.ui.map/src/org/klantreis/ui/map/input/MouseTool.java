/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.input;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.inplace.InPlaceEditing;
import org.klantreis.ui.map.selection.MapSelection;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.session.MapSession;

/** Selects with the mouse, edits with a double-click, and shows tool tips. */
public final class MouseTool {
    private final MapSession session;
    private final InPlaceEditing editing;
    private Spot pressed;
    private String tip;

    private MouseTool(MapSession session, InPlaceEditing editing) {
        this.session = session;
        this.editing = editing;
    }

    /** Lets a map be used by the mouse. */
    public static void install(MapSession session, InPlaceEditing editing) {
        MouseTool tool = new MouseTool(session, editing);
        session.canvas().addListener(SWT.MouseDown, tool::down);
        session.canvas().addListener(SWT.MouseUp, tool::up);
        session.canvas().addListener(SWT.MouseMove, tool::move);
        session.canvas().addListener(SWT.MouseDoubleClick, tool::doubleClick);
    }

    private void down(Event event) {
        session.canvas().setFocus();
        editing.finish();
        pressed = null;
        Spot spot = session.canvas().spotAt(event.x, event.y);
        MapSelection selection = session.selection();
        if (spot == null) {
            if (event.button == 1) {
                selection.clear();
            }
            return;
        }
        SpotKey key = SpotKey.of(spot);
        if ((event.stateMask & SWT.MOD1) != 0 && event.button == 1) {
            selection.toggle(key);
        } else if ((event.stateMask & SWT.SHIFT) != 0 && event.button == 1) {
            selection.extendTo(key, session.canvas().scene());
        } else if (!selection.contains(spot.elementId()) || selection.ids().size() == 1) {
            selection.select(key);
        } else if (event.button == 1) {
            pressed = spot; // of several selected elements: they may be about to be dragged
        }
    }

    private void up(Event event) {
        if (pressed != null && event.button == 1 && pressed.equals(session.canvas().spotAt(event.x, event.y))) {
            session.selection().select(SpotKey.of(pressed));
        }
        pressed = null;
    }

    private void doubleClick(Event event) {
        Spot spot = session.canvas().spotAt(event.x, event.y);
        if (event.button == 1 && spot != null) {
            editing.edit(spot);
        }
    }

    private void move(Event event) {
        if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
            pressed = (event.stateMask & SWT.BUTTON1) != 0 ? pressed : null;
            return;
        }
        Spot spot = session.canvas().spotAt(event.x, event.y);
        String wanted = spot == null || spot.tooltip().isBlank() ? null : spot.tooltip();
        if (!java.util.Objects.equals(tip, wanted)) {
            tip = wanted;
            session.canvas().setToolTipText(wanted == null ? null : wanted.replace("&", "&&"));
        }
    }
}
