/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.perspective.JourneysPerspective;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;
import org.klantreis.ui.wizards.OpenExample;

/** The Welcome leads to where one begins. */
@ExtendWith(CleanWorkbench.class)
class WelcomeTest {
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();

    @AfterEach
    void closeWelcome() {
        intro.closeIntro(intro.getIntro());
    }

    @Test
    void opensTheExampleAsAMap() {
        show();

        Widgets.click(Widgets.link(window.getShell(), "Open the example"));
        EventLoop.untilDone(OpenExample.class);
        EventLoop.until("a journey is open", () -> window.getActivePage().getActiveEditor() != null);

        assertThat(intro.getIntro()).as("the Welcome").isNull();
        assertThat(window.getActivePage().getPerspective().getId()).isEqualTo(JourneysPerspective.ID);
        assertThat(ResourcesPlugin.getWorkspace().getRoot().getProject("havenbank").isOpen()).isTrue();
        assertThat(window.getActivePage().getActiveEditor().getTitle()).isEqualTo("Report damage");
        assertThat(window.getActivePage().getActiveEditor().getEditorSite().getId()).isEqualTo("org.klantreis.ui.map.editor");
    }

    @Test
    void listsTheProjectsOfLastTime() throws Exception {
        ExampleProject.minimal().landscape();
        show();

        Link link = Widgets.link(window.getShell(), "minimal");
        Widgets.click(link);
        EventLoop.flush();

        assertThat(intro.getIntro()).as("the Welcome").isNull();
    }

    @Test
    void goesToTheJourneys() {
        show();

        Widgets.click(Widgets.link(window.getShell(), "Go to the journeys"));
        EventLoop.flush();

        assertThat(window.getActivePage().getPerspective().getId()).isEqualTo(JourneysPerspective.ID);
    }

    @Test
    void looksWell() throws Exception {
        window.getShell().setMaximized(true);
        EventLoop.flush();
        ExampleProject.minimal().landscape();
        show();
        Screenshots.take(window.getShell(), "welcome");
        Themes.in(true, () -> Screenshots.take(window.getShell(), "welcome"));
    }

    private void show() {
        intro.showIntro(window, false);
        EventLoop.flush();
        assertThat(intro.getIntro()).isInstanceOf(Welcome.class);
    }
}
