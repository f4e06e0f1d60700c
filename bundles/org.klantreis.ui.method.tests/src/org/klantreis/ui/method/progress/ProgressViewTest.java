/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.method.progress.MethodStep;
import org.klantreis.method.progress.Missing;
import org.klantreis.method.progress.Progress;
import org.klantreis.method.progress.StepState;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The progress view shows all journeys with their eleven steps, and leads to what is to be done next. */
@ExtendWith(CleanWorkbench.class)
class ProgressViewTest {
    private ExampleProject project;
    private ProgressView view;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.havenbank();
        view = OpenViews.open(ProgressView.class, ProgressView.ID);
    }

    @AfterEach
    void close() {
        OpenViews.close();
    }

    private Progress selected() {
        return view.matrix().selected().orElseThrow();
    }

    private void select(String journey) {
        TableItem item = Arrays.stream(view.matrix().viewer().getTable().getItems())
                .filter(each -> each.getText().equals(journey)).findFirst().orElseThrow();
        view.matrix().viewer().setSelection(new StructuredSelection(item.getData()), true);
    }

    @Test
    void showsEachJourneyAsItIsWithItsElevenSteps() throws Exception {
        List<Progress> expected = Progress.all(project.landscape().model().documents(), Locale.getDefault());
        TableItem[] items = view.matrix().viewer().getTable().getItems();
        assertThat(items).hasSize(expected.size());
        for (int i = 0; i < items.length; i++) {
            assertThat(items[i].getText(0)).isEqualTo(expected.get(i).journey().getName());
            assertThat(items[i].getText(12)).isEqualTo(expected.get(i).done() + "/11");
            for (MethodStep step : MethodStep.values()) {
                assertThat(items[i].getImage(step.number())).as(step.name()).isNotNull();
            }
        }
    }

    @Test
    void followsTheJourneyThatTheUserWorksOn() throws Exception {
        project.edit(project.journey("Report damage"));
        EventLoop.flush();
        assertThat(selected().journey()).isEqualTo(project.journey("Report damage"));
        select("Lost card");
        EventLoop.flush();
        assertThat(selected().journey()).isEqualTo(project.journey("Lost card"));
    }

    @Test
    void opensTheNextThingToDoAtItsField() throws Exception {
        Journey journey = project.journey("Lost card");
        OpenLandscape landscape = project.landscape();
        landscape.execute(SetCommand.create(landscape.editingDomain(), journey, Literals.JOURNEY__GOAL, ""));
        EventLoop.flush();
        select("Lost card");
        Missing next = selected().next().orElseThrow();
        assertThat(next.step()).isEqualTo(MethodStep.GOAL);
        assertThat(view.checklist().links().get(0).getText()).isEqualTo("Next: <a>" + next.todo() + "</a>");
        view.checklist().links().get(0).notifyListeners(SWT.Selection, new Event());
        EventLoop.flush();
        assertThat(OpenViews.page().getActiveEditor()).isInstanceOfSatisfying(LandscapeEditor.class,
                editor -> assertThat(editor.document()).contains(journey));
    }

    @Test
    void keepsWhatWasSelectedWhenSomethingIsDone() throws Exception {
        Journey journey = project.journey("Lost card");
        project.edit(project.journey("Open an account"));
        EventLoop.flush();
        select("Lost card");
        assertThat(selected().step(MethodStep.GOAL).state()).isEqualTo(StepState.DONE);
        OpenLandscape landscape = project.landscape();
        landscape.execute(SetCommand.create(landscape.editingDomain(), journey, Literals.JOURNEY__GOAL, ""));
        EventLoop.flush();
        assertThat(selected().journey()).isEqualTo(journey);
        assertThat(selected().step(MethodStep.GOAL).state()).isEqualTo(StepState.OPEN);
        landscape.commandStack().undo();
        EventLoop.flush();
        assertThat(selected().step(MethodStep.GOAL).state()).isEqualTo(StepState.DONE);
    }

    @Test
    void looksWell() throws Exception {
        project.edit(project.journey("Lost card"));
        EventLoop.flush();
        OpenViews.picture(view, "progress");
    }
}
