/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.ui.map.lanes.LaneMemory;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.marks.ElementMarks;
import org.klantreis.ui.map.paint.Rects;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The map that cannot be changed, alone and in pairs. */
@ExtendWith(CleanWorkbench.class)
class MapViewerTest {
    private Shell shell;
    private Journey journey;
    private MapSource source;

    @BeforeEach
    void open() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        journey = example.journey("Report damage");
        source = MapSource.of(journey, example.landscape().model());
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 700);
    }

    @AfterEach
    void close() {
        shell.dispose();
        LaneMemory.reset();
    }

    private Step step(int stage, int step) {
        return journey.getStages().get(stage).getSteps().get(step);
    }

    @Test
    void selectsByMouseAndKeysAndRevealsSilently() {
        MapViewer viewer = new MapViewer(shell);
        viewer.show(source);
        shell.open();
        EventLoop.flush();
        List<String> told = new ArrayList<>();
        viewer.addSelectionListener(told::add);
        assertThat(viewer.reveal(step(3, 0).getId())).isTrue();
        assertThat(told).as("what a program selects is no news").isEmpty();
        assertThat(viewer.canvas().viewport().scrollX()).isPositive();
        viewer.canvas().scrollTo(0, 0);
        Rectangle card = Rects.outer(viewer.canvas().viewport().toWindow(org.klantreis.report.scene.Zone.HEADER,
                viewer.canvas().scene().spot(step(0, 0).getId(), Part.STEP).orElseThrow().bounds()));
        Event click = new Event();
        click.button = 1;
        click.x = card.x + card.width / 2;
        click.y = card.y + 10;
        viewer.canvas().notifyListeners(SWT.MouseDown, click);
        assertThat(told).containsExactly(step(0, 0).getId());
        Event key = new Event();
        key.keyCode = SWT.ARROW_RIGHT;
        viewer.canvas().notifyListeners(SWT.KeyDown, key);
        assertThat(told).endsWith(step(0, 1).getId());
    }

    @Test
    void aPairShowsGapsAndFollowsTheUsersLanes() {
        MapViewer before = new MapViewer(shell);
        MapViewer after = new MapViewer(shell);
        MapPair pair = new MapPair(before, after);
        shell.open();
        Journey other = org.eclipse.emf.ecore.util.EcoreUtil.copy(journey);
        other.getStages().get(0).getSteps().remove(1);
        pair.show(source, MapSource.of(other, List.of()));
        after.setMarks(ElementMarks.of(Map.of(step(0, 0).getId(), ElementMark.CHANGED)));
        EventLoop.flush();
        Step last = step(5, 0);
        assertThat(after.canvas().scene().columnOf(last.getId()).orElseThrow().x())
                .isEqualTo(before.canvas().scene().columnOf(last.getId()).orElseThrow().x());
        double height = before.canvas().scene().height();
        LaneMemory.show(Lane.DOES, false);
        EventLoop.flush();
        assertThat(before.canvas().scene().height()).isLessThan(height);
        assertThat(after.canvas().scene().lanes()).hasSameSizeAs(before.canvas().scene().lanes());
    }

    @Test
    void leavesNoLettersBehind() {
        MapViewer viewer = new MapViewer(shell);
        viewer.show(source);
        shell.open();
        viewer.canvas().update();
        EventLoop.until("letters are drawn", () -> viewer.canvas().letters().size() > 0);
        viewer.dispose();
        assertThat(viewer.canvas().letters().size()).isZero();
    }
}
