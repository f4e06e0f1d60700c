/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;

/** The personas view shows personas side by side, of the journeys that the user chose beside the one that he works on. */
@ExtendWith(CleanWorkbench.class)
class PersonasViewTest {
    private ExampleProject project;
    private PersonasView view;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.havenbank();
        view = OpenViews.open(PersonasView.class, PersonasView.ID);
        project.edit(project.journey("Open an account"));
        OpenViews.settle(view);
    }

    @AfterEach
    void close() {
        OpenViews.close();
    }

    private List<String> personas() {
        return view.picture().canvas().scene().spots().stream().filter(spot -> spot.part() == Part.PERSONA).map(Spot::elementId)
                .distinct().toList();
    }

    @Test
    void showsTheJourneysPersonaAndOthers() throws Exception {
        assertThat(personas()).contains(project.journey("Open an account").getPersona().getId());
    }

    @Test
    void comparesWithTheJourneysThatAreChosen() throws Exception {
        view.compareWith(List.of(project.journey("Report damage").getId()));
        OpenViews.settle(view);
        assertThat(personas()).contains(project.journey("Report damage").getPersona().getId());
        project.edit(project.journey("Retire"));
        OpenViews.settle(view);
        assertThat(personas()).contains(project.journey("Retire").getPersona().getId());
        assertThat(view.choice().combo().getText()).isEqualTo("Retire");
    }

    @Test
    void asksForJourneys() {
        Dialogs.during("Compare Personas", (Shell shell) -> {
            Screenshots.take(shell, "personas-compare");
            Dialogs.press(shell, "Cancel");
        }, () -> view.compare().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
        EventLoop.flush();
    }

    @Test
    void looksWell() throws Exception {
        OpenViews.picture(view, "personas");
        view.compareWith(List.of(project.journey("Switch from another bank").getId()));
        OpenViews.settle(view);
        OpenViews.picture(view, "personas-chosen");
    }
}
