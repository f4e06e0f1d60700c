/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.DropEvents;
import org.klantreis.ui.testing.EventLoop;

/** The map by the mouse. */
@ExtendWith(CleanWorkbench.class)
class MapMouseTest {
    private MapUser user;
    private byte[] before;

    @BeforeEach
    void open() throws Exception {
        user = MapUser.opens("Report damage");
        before = Files.readAllBytes(file());
    }

    @Test
    void dragReordersSteps() throws Exception {
        Step step = user.step(0, 0);
        Spot other = user.spot(user.step(0, 1), Part.STEP);
        Point from = user.centre(user.spot(step, Part.STEP));
        Point to = user.centre(other);
        to.x += (int) other.bounds().width() / 2 - 4;
        user.drag(from, to);
        assertThat(user.step(0, 0)).as("not moved before the button is let go").isSameAs(step);
        user.drop(to);
        assertThat(user.step(0, 1)).isSameAs(step);
        assertThat(user.landscape.commandStack().getUndoCommand().getLabel()).contains(step.getName());
        user.landscape.commandStack().undo();
        assertThat(user.step(0, 0)).isSameAs(step);
        savedAsBefore();
    }

    @Test
    void escapeEndsADrag() {
        Step step = user.step(0, 0);
        Point from = user.centre(user.spot(step, Part.STEP));
        user.drag(from, new Point(from.x + 300, from.y)).press(SWT.ESC).drop(new Point(from.x + 300, from.y));
        assertThat(user.step(0, 0)).isSameAs(step);
        assertThat(user.landscape.isDirty()).isFalse();
    }

    @Test
    void dragReordersStages() throws Exception {
        Stage stage = user.stage(0);
        user.canvas().fit();
        Spot band = user.canvas().scene().spot(stage.getId(), Part.STAGE).orElseThrow();
        Spot next = user.canvas().scene().spot(user.stage(1).getId(), Part.STAGE).orElseThrow();
        Point to = user.centre(next);
        to.x += (int) (next.bounds().width() * user.canvas().zoom() / 2) - 3;
        user.drag(user.centre(band), to).drop(to);
        assertThat(user.stage(1)).isSameAs(stage);
        user.landscape.commandStack().undo();
        savedAsBefore();
    }

    @Test
    void dragMovesAnActivityToAnotherLine() throws Exception {
        Activity activity = firstActivity();
        BlueprintLine line = activity.getLine();
        user.canvas().fit();
        Spot spot = user.canvas().scene().spot(activity.getId(), Part.ACTIVITY).orElseThrow();
        BlueprintLine wanted = line == BlueprintLine.SUPPORT ? BlueprintLine.BACKSTAGE : BlueprintLine.SUPPORT;
        LaneBand band = user.canvas().scene().lane(Lane.valueOf(wanted.getName())).orElseThrow();
        Rect area = user.canvas().viewport().toWindow(Zone.BODY, new Rect(spot.bounds().centreX(), band.y(), 1, band.height()));
        Point to = new Point((int) area.centreX(), (int) area.centreY());
        user.drag(user.centre(spot), to).drop(to);
        assertThat(activity.getLine()).isEqualTo(wanted);
        user.landscape.commandStack().undo();
        assertThat(activity.getLine()).isEqualTo(line);
        savedAsBefore();
    }

    @Test
    void takesATouchpointOnAStepAndBetweenSteps() throws Exception {
        Step step = user.step(0, 0);
        Touchpoint touchpoint = user.landscape.model().landscape().orElseThrow().getTouchpoints().stream()
                .filter(other -> other != step.getTouchpoint()).findFirst().orElseThrow();
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(touchpoint));
        Rect column = user.canvas().viewport().toWindow(Zone.BODY, user.spot(step, Part.DOES).bounds());
        drop((int) column.centreX(), (int) column.y() + 5);
        assertThat(step.getTouchpoint()).isSameAs(touchpoint);
        drop((int) column.right() - 2, (int) column.y() + 5);
        assertThat(user.step(0, 1).getTouchpoint()).isSameAs(touchpoint);
        assertThat(user.step(0, 1).getName()).isEqualTo(touchpoint.getName());
        user.landscape.commandStack().undo();
        user.landscape.commandStack().undo();
        savedAsBefore();
    }

    @Test
    void selectsSeveral() {
        user.click(user.step(0, 0), Part.STEP);
        Event shift = new Event();
        Point at = user.centre(user.spot(user.step(0, 2), Part.STEP));
        shift.x = at.x;
        shift.y = at.y;
        shift.button = 1;
        shift.stateMask = SWT.SHIFT;
        user.canvas().notifyListeners(SWT.MouseDown, shift);
        assertThat(user.session().selected(Step.class)).containsExactly(user.step(0, 0), user.step(0, 1), user.step(0, 2));
        user.press('4');
        user.until("all have the mark", () -> user.stage(0).getSteps().subList(0, 3).stream()
                .allMatch(step -> Double.valueOf(4).equals(step.getMark())));
        user.landscape.commandStack().undo();
        assertThat(user.landscape.commandStack().canUndo()).as("more than one step to undo").isFalse();
        assertThat(user.landscape.isDirty()).isFalse();
    }

    @Test
    void wheelScrollsAndZooms() {
        wheel(-3, 0);
        assertThat(user.canvas().viewport().scrollY()).isPositive();
        wheel(-3, SWT.SHIFT);
        assertThat(user.canvas().viewport().scrollX()).isPositive();
        wheel(3, SWT.MOD1);
        assertThat(user.canvas().zoom()).isGreaterThan(1);
        EventLoop.flush();
        assertThat(user.canvas().getHorizontalBar().getSelection()).isPositive();
    }

    private void wheel(int count, int modifiers) {
        Event event = new Event();
        event.count = count;
        event.x = 600;
        event.y = 300;
        event.stateMask = modifiers;
        user.canvas().notifyListeners(SWT.MouseVerticalWheel, event);
    }

    /** Lets the map's drop target have what is dragged, as the platform's drag and drop does. */
    private void drop(int x, int y) throws Exception {
        DropTarget target = (DropTarget) user.canvas().getData(DND.DROP_TARGET_KEY);
        Event event = new Event();
        event.widget = target;
        DropTargetEvent dragged = DropEvents.at(target, user.canvas().toDisplay(x, y));
        for (DropTargetListener listener : target.getDropListeners()) {
            listener.dragOver(dragged);
            assertThat(dragged.detail).as("the map takes it").isNotEqualTo(DND.DROP_NONE);
            listener.drop(dragged);
        }
        EventLoop.flush();
    }

    private Activity firstActivity() {
        return user.journey().getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .flatMap(step -> step.getActivities().stream()).findFirst().orElseThrow();
    }

    private void savedAsBefore() throws Exception {
        user.landscape.save(null);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private Path file() {
        return user.landscape.folder().resolve("journeys/report-damage.journey");
    }
}
