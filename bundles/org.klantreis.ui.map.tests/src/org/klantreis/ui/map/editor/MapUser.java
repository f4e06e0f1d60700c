/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.session.MapSession;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Keys;

/** Uses a journey's map as a user does: with keys and mouse buttons that the display gets. */
final class MapUser {
    private static final int PULL = 12;

    final ExampleProject example;
    final JourneyEditor editor;
    final OpenLandscape landscape;

    private MapUser(ExampleProject example, JourneyEditor editor) throws Exception {
        this.example = example;
        this.editor = editor;
        landscape = example.landscape();
    }

    static MapUser opens(String journey) throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        return opens(example, example.journey(journey));
    }

    static MapUser opens(ExampleProject example, Journey journey) throws Exception {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        shell.setBounds(0, 0, 1600, 980);
        shell.forceActive();
        MapUser user = new MapUser(example, (JourneyEditor) example.edit(journey));
        user.canvas().forceFocus();
        EventLoop.until("the map was painted and has the focus",
                () -> user.canvas().marksPainted() > 0 && user.canvas().isFocusControl());
        return user;
    }

    MapCanvas canvas() {
        return editor.map().canvas();
    }

    MapSession session() {
        return editor.map().session();
    }

    Journey journey() {
        return session().journey();
    }

    Stage stage(int index) {
        return journey().getStages().get(index);
    }

    Step step(int stage, int index) {
        return stage(stage).getSteps().get(index);
    }

    Spot spot(Step step, Part part) {
        return canvas().scene().spot(step.getId(), part).orElseThrow();
    }

    /** Presses a key, with modifiers such as SWT.CTRL. */
    MapUser press(int key, int... modifiers) {
        Keys.press(key, modifiers);
        return this;
    }

    MapUser type(String text) {
        text.chars().forEach(character -> press(character));
        return this;
    }

    /** Clicks a step's part. */
    MapUser click(Step step, Part part) {
        return click(spot(step, part));
    }

    MapUser click(Spot spot) {
        canvas().reveal(spot);
        Point at = centre(spot);
        mouse(SWT.MouseDown, at, 1);
        mouse(SWT.MouseUp, at, 1);
        EventLoop.flush();
        return this;
    }

    /** Drags from one point of the canvas to another. */
    MapUser drag(Point from, Point to) {
        mouse(SWT.MouseDown, from, 1);
        mouse(SWT.MouseMove, new Point(from.x + PULL, from.y), 0);
        mouse(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0);
        mouse(SWT.MouseMove, to, 0);
        return this;
    }

    MapUser drop(Point at) {
        mouse(SWT.MouseUp, at, 1);
        EventLoop.flush();
        return this;
    }

    /** Moves the mouse without a button. */
    MapUser hover(Point at) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        canvas().notifyListeners(SWT.MouseMove, event);
        return this;
    }

    Point centre(Spot spot) {
        Rect area = canvas().viewport().toWindow(spot.zone(), spot.areas().get(0));
        return new Point((int) area.centreX(), (int) area.centreY());
    }

    /** Sends the canvas a mouse event. */
    void mouse(int type, Point at, int button) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.count = 1;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        canvas().notifyListeners(type, event);
    }

    Rectangle window() {
        return canvas().getClientArea();
    }

    void until(String what, BooleanSupplier condition) {
        EventLoop.until(what, condition);
    }
}
