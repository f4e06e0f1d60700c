/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.input;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.klantreis.model.Stage;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Slot;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.map.commands.Inserting;
import org.klantreis.ui.map.paint.GcPainter.ZonePaint;
import org.klantreis.ui.map.session.MapSession;

/** Offers a plus between two steps when the mouse is there; a click on it inserts a step. */
public final class InsertHover implements ZonePaint {
    private static final int RADIUS = 10;
    private static final int ARM = 5;
    private static final int OPAQUE = 255;

    private final MapSession session;
    private final Inserting inserting;
    private Slot slot;

    private InsertHover(MapSession session, Inserting inserting) {
        this.session = session;
        this.inserting = inserting;
    }

    /** Offers it on a map. Call it before anything else listens to the mouse. */
    public static void install(MapSession session, Inserting inserting) {
        InsertHover hover = new InsertHover(session, inserting);
        session.canvas().addOverlay(hover);
        session.canvas().addListener(SWT.MouseMove, hover::move);
        session.canvas().addListener(SWT.MouseDown, hover::down);
        session.canvas().addListener(SWT.MouseExit, event -> hover.show(null));
    }

    private void move(Event event) {
        boolean free = (event.stateMask & SWT.BUTTON_MASK) == 0 && session.isEditable();
        show(free ? at(event.x, event.y).orElse(null) : null);
    }

    private void down(Event event) {
        Optional<Slot> hit = event.button == 1 && slot != null ? at(event.x, event.y) : Optional.empty();
        if (hit.isPresent()) {
            show(null);
            event.type = SWT.None; // nobody else handles it
            session.element(hit.get().stageId(), Stage.class).ifPresent(stage -> inserting.step(stage, hit.get().index(), null));
        }
    }

    private Optional<Slot> at(int x, int y) {
        Viewport view = session.canvas().viewport();
        if (view.zoneAt(x, y).filter(zone -> zone == Zone.HEADER).isEmpty()) {
            return Optional.empty();
        }
        return view.scene().slotAt(view.sceneX(Zone.HEADER, x)).filter(near -> {
            Point centre = centre(view, near);
            return Math.abs(centre.x - x) <= RADIUS && Math.abs(centre.y - y) <= RADIUS;
        });
    }

    private static Point centre(Viewport view, Slot slot) {
        LaneBand steps = view.scene().lane(Lane.STEPS).orElseThrow();
        return new Point((int) Math.round((slot.x() - view.originX(Zone.HEADER)) * view.zoom()),
                (int) Math.round((steps.y() + steps.height() / 2 - view.originY(Zone.HEADER)) * view.zoom()));
    }

    private void show(Slot newSlot) {
        if (newSlot == null ? slot != null : !newSlot.equals(slot)) {
            slot = newSlot;
            session.canvas().redraw();
        }
    }

    @Override
    public void paint(GC gc, Viewport viewport, Zone zone) {
        if (slot != null && zone == Zone.HEADER) {
            Point centre = centre(viewport, slot);
            gc.setBackground(colour(Role.GOOD));
            gc.fillOval(centre.x - RADIUS, centre.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            gc.setForeground(colour(Role.PAPER));
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(2);
            gc.drawLine(centre.x - ARM, centre.y, centre.x + ARM, centre.y);
            gc.drawLine(centre.x, centre.y - ARM, centre.x, centre.y + ARM);
        }
    }

    private Color colour(Role role) {
        int rgb = session.canvas().palette().rgb(Ink.of(role));
        return new Color(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE);
    }
}
