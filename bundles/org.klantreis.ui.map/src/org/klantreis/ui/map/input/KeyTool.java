/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.input;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.inplace.InPlaceEditing;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.selection.Walk;
import org.klantreis.ui.map.selection.Way;
import org.klantreis.ui.map.session.MapSession;

/** Moves the focus by the keyboard, and begins editing with Enter. */
public final class KeyTool {
    private static final Map<Integer, Way> WAYS = Map.of(SWT.ARROW_LEFT, Way.LEFT, SWT.ARROW_RIGHT, Way.RIGHT, SWT.ARROW_UP,
            Way.UP,
            SWT.ARROW_DOWN, Way.DOWN, SWT.HOME, Way.HOME, SWT.END, Way.END, SWT.PAGE_UP, Way.PAGE_UP, SWT.PAGE_DOWN,
                    Way.PAGE_DOWN);

    private final MapSession session;
    private final InPlaceEditing editing;
    private final Runnable delete;

    private KeyTool(MapSession session, InPlaceEditing editing, Runnable delete) {
        this.session = session;
        this.delete = delete;
        this.editing = editing;
    }

    /**
     * Lets a map be used by the keyboard.
     *
     * @param session the map
     * @param editing edits what has the focus
     * @param delete deletes what is selected
     */
    public static void install(MapSession session, InPlaceEditing editing, Runnable delete) {
        KeyTool tool = new KeyTool(session, editing, delete);
        session.canvas().addListener(SWT.KeyDown, tool::key);
        session.canvas().addListener(SWT.Traverse, tool::traverse);
        session.canvas().addListener(SWT.FocusIn, event -> tool.focus());
        session.canvas().addListener(SWT.FocusOut, event -> session.canvas().redraw());
    }

    private void focus() {
        session.canvas().redraw();
    }

    private void key(Event event) {
        Way way = WAYS.get(event.keyCode);
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (way != null && (modifiers & ~(SWT.SHIFT | SWT.MOD1)) == 0) {
            walk(way, modifiers);
            event.doit = false;
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && modifiers == 0) {
            session.focus().ifPresent(editing::edit);
        } else if (event.keyCode == SWT.ESC && modifiers == 0) {
            session.selection().clear();
        } else if (event.keyCode == SWT.DEL && modifiers == 0) {
            delete.run();
            event.doit = false; // the workbench handles this key after the widget only, and would delete again
        }
    }

    private void walk(Way way, int modifiers) {
        Walk walk = new Walk(session.canvas().scene());
        Optional<Spot> from = session.focus();
        Optional<Spot> to = from.isEmpty() ? walk.first() : walk.next(from.get(), way);
        to.ifPresent(spot -> {
            if ((modifiers & SWT.SHIFT) != 0) {
                session.selection().extendTo(SpotKey.of(spot), session.canvas().scene());
                session.canvas().reveal(spot);
            } else {
                session.goTo(spot);
            }
        });
    }

    private void traverse(Event event) {
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (next || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            Optional<Spot> to = session.focus()
                    .flatMap(from -> new Walk(session.canvas().scene()).next(from, next ? Way.NEXT : Way.PREVIOUS));
            // Tab goes through the map, and leaves it after the last spot or where nothing has the focus; so does Ctrl+Tab at
            // once.
            event.doit = to.isEmpty() || (event.stateMask & SWT.MOD1) != 0;
            if (!event.doit) {
                session.goTo(to.get());
            }
        } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE
                || event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS
                || event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS) {
            event.doit = false;
        } else {
            event.doit = true;
        }
    }
}
