/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.Journey;
import org.klantreis.model.Session;
import org.klantreis.model.Step;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Keys;
import org.klantreis.ui.testing.Widgets;

/** Facilitates a journey as a user does: by the keyboard, and by what is on the screen. */
final class FacilitationUser {
    final ExampleProject example;
    final IEditorPart editor;
    final Journey journey;
    private Shell shell;

    private FacilitationUser(ExampleProject example, Journey journey) throws Exception {
        this.example = example;
        this.journey = journey;
        editor = example.edit(journey);
    }

    /** Opens the editor of a journey and presses F11. */
    static FacilitationUser begins(ExampleProject example, String journey) throws Exception {
        Shell workbench = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        workbench.setBounds(0, 0, 1600, 980);
        workbench.forceActive();
        FacilitationUser user = new FacilitationUser(example, example.journey(journey));
        MapCanvas canvas = Widgets.all(workbench, MapCanvas.class).get(0);
        canvas.forceFocus();
        EventLoop.until("the map has the focus", () -> canvas.isFocusControl() && canvas.marksPainted() > 0);
        Keys.press(SWT.F11);
        user.shell = Widgets.shell("Facilitate: " + journey);
        EventLoop.until("the large map has the focus", () -> user.canvas().isFocusControl() && user.canvas().marksPainted() > 0);
        return user;
    }

    Shell shell() {
        return shell;
    }

    MapCanvas canvas() {
        return Widgets.all(shell, MapCanvas.class).get(0);
    }

    FacilitationUser press(int key, int... modifiers) {
        Keys.press(key, modifiers);
        return this;
    }

    FacilitationUser type(String text) {
        Keys.type(text);
        return this;
    }

    OpenLandscape landscape() throws Exception {
        return example.landscape();
    }

    Step step(int stage, int index) {
        return journey.getStages().get(stage).getSteps().get(index);
    }

    Session lastSession() {
        return journey.getSessions().get(journey.getSessions().size() - 1);
    }

    /** Returns what the line below the map says. */
    String says() {
        List<Label> labels = Widgets.all(shell, Label.class);
        return labels.get(labels.size() - 1).getText();
    }

    Link session() {
        return Widgets.all(shell, Link.class).get(0);
    }

    Table result() {
        return Widgets.all(shell, Table.class).get(0);
    }

    boolean isOver() {
        return shell.isDisposed();
    }

    static Shell active() {
        return Display.getCurrent().getActiveShell();
    }
}
