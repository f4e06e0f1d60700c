/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** The perspective «Journeys» has what one models with, and its shortcuts exist. */
@ExtendWith(CleanWorkbench.class)
class JourneysPerspectiveTest {
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private IWorkbenchPage page;

    @BeforeEach
    void open() throws Exception {
        window.getShell().setMaximized(true);
        page = PlatformUI.getWorkbench().showPerspective(JourneysPerspective.ID, window);
        page.resetPerspective();
        EventLoop.flush();
    }

    @Test
    void isTheProductsFirst() {
        IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective());

        assertThat(perspective.getId()).isEqualTo(JourneysPerspective.ID);
    }

    @Test
    void showsTheViewsOneModelsWith() {
        List<String> views = Arrays.stream(page.getViewReferences()).map(IViewReference::getId).toList();

        assertThat(views).contains("org.klantreis.ui.explorer", "org.eclipse.ui.views.ContentOutline",
                "org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.ProblemView",
                "org.klantreis.ui.knowledge.handoffs");
    }

    @Test
    void offersOnlyWizardsAndViewsThatExist() {
        var workbench = PlatformUI.getWorkbench();

        assertThat(page.getNewWizardShortcuts()).contains("org.klantreis.ui.wizards.journey")
                .allMatch(id -> workbench.getNewWizardRegistry().findWizard(id) != null);
        assertThat(page.getShowViewShortcuts()).contains("org.klantreis.ui.explorer")
                .filteredOn(id -> id.startsWith("org.klantreis")).as("views that the menu offers")
                .allMatch(id -> workbench.getViewRegistry().find(id) != null);
    }

    @Test
    void looksWell() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        example.edit(example.file("journeys/report-damage.journey"));
        EventLoop.flush();
        Screenshots.take(window.getShell(), "perspective-journeys");
        Themes.in(true, () -> Screenshots.take(window.getShell(), "perspective-journeys"));
    }
}
