/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.drag;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Viewport;
import org.klantreis.ui.map.commands.Changing;
import org.klantreis.ui.map.session.MapSession;

/** Moves steps, stages and activities with the mouse: a mark shows where they would go, Escape lets them where they are. */
public final class DragTool {
    private static final int PULL = 6;
    private static final int EDGE = 28;
    private static final int SCROLL = 30;
    private static final int TICK = 40;

    private final MapSession session;
    private final Changing changing;
    private final DropPlaces places;
    private final DropMark mark;
    private Point from;
    private Point at;
    private boolean dragging;
    private List<? extends EObject> parts = List.of();

    private DragTool(MapSession session, Changing changing) {
        this.session = session;
        this.changing = changing;
        places = new DropPlaces(session);
        mark = new DropMark(session.canvas());
    }

    /** Lets parts of a map be dragged. Call it after the selection follows the mouse. */
    public static void install(MapSession session, Changing changing) {
        DragTool tool = new DragTool(session, changing);
        session.canvas().addListener(SWT.MouseDown, tool::down);
        session.canvas().addListener(SWT.MouseMove, tool::move);
        session.canvas().addListener(SWT.MouseUp, tool::up);
        session.canvas().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                tool.stop();
            }
        });
    }

    private void down(Event event) {
        stop();
        Spot spot = session.canvas().spotAt(event.x, event.y);
        boolean plain = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (plain && spot != null && session.isEditable() && isHandle(spot.part())) {
            from = new Point(event.x, event.y);
        }
    }

    private static boolean isHandle(Part part) {
        return part == Part.STEP || part == Part.STAGE || part == Part.ACTIVITY || part == Part.MOMENT_OF_TRUTH
                || part == Part.IMPORTANCE;
    }

    private void move(Event event) {
        if (from == null) {
            return;
        }
        if (!dragging && Math.abs(event.x - from.x) + Math.abs(event.y - from.y) >= PULL) {
            parts = changing.parts();
            dragging = !parts.isEmpty();
            if (dragging) {
                session.canvas().setCursor(session.canvas().getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
                session.canvas().getDisplay().timerExec(TICK, this::scroll);
            }
        }
        if (dragging) {
            at = new Point(event.x, event.y);
            mark.show(place().orElse(null));
        }
    }

    private Optional<DropPlace> place() {
        return places.forParts(parts, at.x, at.y).filter(place -> place.command().canExecute());
    }

    private void up(Event event) {
        if (dragging && event.button == 1) {
            at = new Point(event.x, event.y);
            Optional<DropPlace> place = place();
            List<? extends EObject> moved = parts;
            stop();
            if (place.isPresent() && session.execute(place.get().command())) {
                session.select(moved);
            }
        } else {
            stop();
        }
    }

    private void stop() {
        if (dragging) {
            session.canvas().setCursor(null);
        }
        from = null;
        dragging = false;
        parts = List.of();
        mark.show(null);
    }

    /** Scrolls while the mouse is held at an edge. */
    private void scroll() {
        if (!dragging || session.canvas().isDisposed()) {
            return;
        }
        Rectangle area = session.canvas().getClientArea();
        Viewport view = session.canvas().viewport();
        int left = (int) (view.scene().sideWidth() * view.zoom());
        int way = at.x < left + EDGE ? -1 : at.x > area.width - EDGE ? 1 : 0;
        if (way != 0) {
            session.canvas().scrollTo(view.scrollX() + way * SCROLL / view.zoom(), view.scrollY());
            mark.show(place().orElse(null));
        }
        session.canvas().getDisplay().timerExec(TICK, this::scroll);
    }
}
