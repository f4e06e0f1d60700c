/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Scene;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The service blueprint shows the journey that the user works on, or another that is chosen, and follows its changes. */
@ExtendWith(CleanWorkbench.class)
class BlueprintViewTest {
    private ExampleProject project;
    private BlueprintView view;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.havenbank();
        view = OpenViews.open(BlueprintView.class, BlueprintView.ID);
    }

    @AfterEach
    void close() {
        OpenViews.close();
    }

    private Scene scene() {
        return view.picture().canvas().scene();
    }

    private Step step(String journey, int number) throws Exception {
        return project.journey(journey).getStages().get(0).getSteps().get(number);
    }

    @Test
    void showsTheFirstJourneyByNameWhereNoneIsWorkedOn() {
        assertThat(view.choice().combo().getText()).isEqualTo("Apply for a mortgage");
        assertThat(scene().lanes()).extracting(LaneBand::lane).contains(Lane.FRONTSTAGE, Lane.BACKSTAGE, Lane.SUPPORT)
                .doesNotContain(Lane.THINKS, Lane.FEELS);
    }

    @Test
    void followsTheEditorAndTheChoice() throws Exception {
        project.edit(project.journey("Lost card"));
        EventLoop.flush();
        assertThat(scene().spot(step("Lost card", 0).getId(), Part.STEP)).isPresent();
        String[] items = view.choice().combo().getItems();
        view.choice().combo().select(java.util.List.of(items).indexOf("Move house"));
        view.choice().combo().notifyListeners(SWT.Selection, new Event());
        EventLoop.flush();
        assertThat(scene().spot(step("Move house", 0).getId(), Part.STEP)).isPresent();
        assertThat(view.choice().combo().getText()).isEqualTo("Move house");
    }

    @Test
    void keepsZoomPlaceAndSelectionWhenSomethingChanges() throws Exception {
        project.edit(project.journey("Lost card"));
        EventLoop.flush();
        Step step = step("Lost card", 0);
        view.picture().canvas().zoomTo(1.5, null);
        view.picture().canvas().scrollTo(120, 0);
        double x = view.picture().canvas().viewport().scrollX();
        assertThat(x).isPositive();
        OpenLandscape landscape = project.landscape();
        landscape.execute(SetCommand.create(landscape.editingDomain(), step, Literals.ELEMENT__NAME, "Search the purse"));
        EventLoop.flush();
        assertThat(scene().spot(step.getId(), Part.STEP).orElseThrow().description()).contains("Search the purse");
        assertThat(view.picture().canvas().zoom()).isEqualTo(1.5);
        assertThat(view.picture().canvas().viewport().scrollX()).isEqualTo(x);
    }

    @Test
    void looksWell() throws Exception {
        project.edit(project.journey("Report damage"));
        EventLoop.flush();
        OpenViews.picture(view, "blueprint");
    }
}
