/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.Step;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.ui.map.lanes.LaneMemory;
import org.klantreis.ui.map.lanes.LanesMenu;
import org.klantreis.ui.map.outline.MapOutlinePage;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.preferences.GeneralPreferences;
import org.klantreis.ui.preferences.MapFont;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** What is around the map: lanes, the journey laid over it, the outline, the other page. */
@ExtendWith(CleanWorkbench.class)
class MapSurroundingsTest {
    private ExampleProject example;

    @BeforeEach
    void make() throws Exception {
        example = ExampleProject.havenbank();
        LaneMemory.reset();
    }

    @AfterEach
    void reset() {
        LaneMemory.reset();
    }

    @Test
    void lanesAreHiddenAndMovedForTheUser() throws Exception {
        MapUser user = open("Report damage");
        LanesMenu.toggle(Lane.THINKS, true).setChecked(false);
        LaneMemory.show(Lane.THINKS, false);
        assertThat(user.canvas().scene().lane(Lane.THINKS)).isEmpty();
        LanesMenu.move(Lane.DOES, 1).run();
        assertThat(user.canvas().scene().lane(Lane.DOES).orElseThrow().y())
                .isGreaterThan(user.canvas().scene().lane(Lane.FEELS).orElseThrow().y());
        assertThat(user.landscape.isDirty()).isFalse();
        LaneMemory.reset();
        assertThat(LaneMemory.shown()).isEqualTo(MapOptions.ALL_LANES);
        assertThat(user.canvas().scene().lane(Lane.THINKS)).isPresent();
    }

    @Test
    void theAsIsJourneyIsLaidOver() throws Exception {
        MapUser user = open("Report damage in one conversation");
        Journey asIs = user.journey().getAsIs();
        assertThat(user.editor.map().overlays().candidates()).contains(asIs);
        user.press('b', SWT.CTRL, SWT.SHIFT);
        user.until("the as-is journey is laid over", () -> user.editor.map().overlays().journey() == asIs);
        assertThat(user.canvas().scene().columns()).anyMatch(column -> column.change() != Column.Change.NONE);
        user.press('b', SWT.CTRL, SWT.SHIFT);
        user.until("it is gone", () -> user.editor.map().overlays().journey() == null);
    }

    @Test
    void opensInTheSizeThatTheUserWantsAndFollowsIt() throws Exception {
        JourneyEditor full = (JourneyEditor) example.edit(example.journey("Lost card"));
        assertThat(full.map().canvas().isFitting()).isFalse();
        assertThat(full.map().canvas().zoom()).isEqualTo(1);
        GeneralPreferences.setOpensMapsFitted(true);
        try {
            JourneyEditor fitted = (JourneyEditor) example.edit(example.journey("Report damage"));
            assertThat(fitted.map().canvas().isFitting()).isTrue();
            new MapFont(Optional.empty(), 2).use();
            EventLoop.until("the letters are larger", () -> full.map().canvas().zoom() == 2);
            assertThat(fitted.map().canvas().isFitting()).isTrue();
        } finally {
            MapFont.STANDARD.use();
            GeneralPreferences.setOpensMapsFitted(GeneralPreferences.FITTED);
        }
    }

    @Test
    void tellsWhatItShows() throws Exception {
        MapUser user = open("Report damage in one conversation");
        LaneMemory.show(Lane.THINKS, false);
        Journey asIs = user.journey().getAsIs();
        user.editor.map().overlays().choose(asIs);
        MapOptions options = user.editor.getAdapter(MapOptions.class);
        assertThat(options.lanes()).contains(Lane.DOES).doesNotContain(Lane.THINKS);
        assertThat(options.overlay()).isSameAs(asIs);
    }

    @Test
    void looksThroughTheLandscapeOnlyAfterItChanged() throws Exception {
        MapUser user = open("Report damage");
        MapSource before = user.editor.map().source(user.journey());
        set(user, user.step(0, 0), "Something else");
        assertThat(user.editor.map().source(user.journey())).as("a step has another name").isSameAs(before);
        set(user, user.landscape.model().landscape().orElseThrow(), "Another bank");
        assertThat(user.editor.map().source(user.journey())).as("the landscape has another name").isNotSameAs(before);
        user.landscape.commandStack().undo();
        user.landscape.commandStack().undo();
    }

    private static void set(MapUser user, EObject element, String name) {
        user.landscape.execute(SetCommand.create(user.landscape.editingDomain(), element, KlantreisPackage.Literals.ELEMENT__NAME,
                name));
    }

    @Test
    void theOutlineFollowsAndLeads() throws Exception {
        MapUser user = open("Report damage");
        ContentOutline view = (ContentOutline) user.editor.getSite().getPage().showView(IPageLayout.ID_OUTLINE);
        user.editor.getSite().getPage().activate(user.editor);
        MapOutlinePage outline = (MapOutlinePage) view.getCurrentPage();
        Step step = user.step(1, 1);
        user.click(step, Part.STEP);
        assertThat(outline.tree().getStructuredSelection().toList()).isEqualTo(List.of(step));
        Step last = user.step(4, 0);
        outline.tree().setSelection(new StructuredSelection(last));
        assertThat(user.session().selected()).isEqualTo(List.of(last));
        assertThat(user.canvas().viewport().scrollX()).as("scrolled to the step").isPositive();
        Control small = ((org.eclipse.swt.widgets.Composite) outline.getControl()).getChildren()[0];
        Event press = new Event();
        press.x = small.getSize().x / 4;
        press.y = small.getSize().y / 2;
        press.button = 1;
        double before = user.canvas().viewport().scrollX();
        small.notifyListeners(SWT.MouseDown, press);
        assertThat(user.canvas().viewport().scrollX()).isNotEqualTo(before);
    }

    @Test
    void showsAnElementOfTheMap() throws Exception {
        MapUser user = open("Report damage");
        Step step = user.step(3, 0);
        assertThat(ShowElement.in(user.editor.getSite().getPage(), step)).isTrue();
        assertThat(user.session().selected()).isEqualTo(List.of(step));
        assertThat(ShowElement.in(user.editor.getSite().getPage(), user.journey().getSessions().get(0))).isTrue();
        assertThat(user.editor.getActivePage()).as("what the map does not show is on the other page").isEqualTo(1);
    }

    @Test
    void thePlusBetweenStepsInsertsOne() throws Exception {
        MapUser user = open("Report damage");
        int size = user.stage(0).getSteps().size();
        Column column = user.canvas().scene().columnOf(user.step(0, 0).getId()).orElseThrow();
        Point at = user.centre(user.spot(user.step(0, 0), Part.STEP));
        at.x = (int) Math.round((column.right() - user.canvas().viewport().scrollX()) * user.canvas().zoom());
        user.hover(at);
        user.mouse(SWT.MouseDown, at, 1);
        EventLoop.until("there is a step, and its name is edited", () -> user.stage(0).getSteps().size() == size + 1
                && user.editor.map().editing().field().isPresent());
        user.press(SWT.ESC);
        user.landscape.commandStack().undo();
        assertThat(user.landscape.isDirty()).isFalse();
    }

    @Test
    void followsChangesFromElsewhere() throws Exception {
        MapUser user = open("Report damage");
        Step step = user.step(0, 0);
        user.click(step, Part.STEP);
        user.landscape.execute(org.eclipse.emf.edit.command.RemoveCommand.create(user.landscape.editingDomain(), step));
        assertThat(user.canvas().scene().spotsOf(step.getId())).isEmpty();
        assertThat(user.session().selected()).isEmpty();
        user.landscape.commandStack().undo();
        assertThat(user.canvas().scene().spotsOf(step.getId())).isNotEmpty();
    }

    @Test
    void undoIsThatOfTheActiveEditorsProject() throws Exception {
        MapUser user = open("Report damage");
        ExampleProject minimal = ExampleProject.minimal();
        MapUser other = MapUser.opens(minimal, minimal.landscape().model().journeys().get(0));
        other.click(other.step(0, 0), Part.STEP).press('3');
        other.until("the other project changed", other.landscape::isDirty);
        user.editor.getSite().getPage().activate(user.editor);
        EventLoop.until("the first map has the focus", user.canvas()::isFocusControl);
        user.click(user.step(0, 0), Part.STEP).press('3');
        user.until("the first project changed", user.landscape::isDirty);
        user.press('z', SWT.CTRL);
        user.until("the first project is as before", () -> !user.landscape.isDirty());
        assertThat(other.landscape.isDirty()).as("the other project's change stays").isTrue();
        other.landscape.commandStack().undo();
    }

    @Test
    void aFileOfALaterVersionCannotBeChanged() throws Exception {
        org.eclipse.core.resources.IFile file = example.file("journeys/report-damage.journey");
        String text = new String(file.getContents().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        file.setContents(new java.io.ByteArrayInputStream(
                text.replace("format=\"1\"", "format=\"99\"").getBytes(java.nio.charset.StandardCharsets.UTF_8)), 0, null);
        MapUser user = open("Report damage");
        assertThat(user.editor.readOnlyReason()).isPresent();
        user.click(user.step(0, 0), Part.STEP).press('3').press(SWT.INSERT).press(SWT.F2);
        assertThat(user.landscape.isDirty()).isFalse();
        assertThat(user.editor.map().editing().field()).isEmpty();
        org.klantreis.ui.testing.Screenshots.take(user.editor.getSite().getShell(), "map-read-only");
    }

    private MapUser open(String journey) throws Exception {
        return MapUser.opens(example, example.journey(journey));
    }
}
