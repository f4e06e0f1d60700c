/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.knowledge.Pictures;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.knowledge.handoffs.HandoffsView;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** A view without an answer says why, with links to do something about it. */
@ExtendWith(CleanWorkbench.class)
class StatePageTest {
    private KnowledgeView view;

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    private void follow(String link) {
        Event event = new Event();
        event.text = link;
        view.statePage().links().notifyListeners(SWT.Selection, event);
    }

    @Test
    void saysThatThereIsNoLandscape() throws Exception {
        TestKnowledge.useNobody();
        view = TestKnowledge.open(HandoffsView.class, HandoffsView.ID);
        assertThat(view.showsContent()).isFalse();
        assertThat(view.statePage().sentence()).isEqualTo(Messages.StatePage_noneHint);
        Pictures.take(view, "state-none");
    }

    @Test
    void saysThatTheServerIsAwayAndStartsAgain() throws Exception {
        TestKnowledge.useNobody();
        ExampleProject.havenbank();
        view = TestKnowledge.open(HandoffsView.class, HandoffsView.ID);
        assertThat(view.showsContent()).isFalse();
        assertThat(view.statePage().sentence()).contains("does not answer");
        Pictures.take(view, "state-away");
        TestKnowledge.use();
        follow("start");
        TestKnowledge.settle();
        assertThat(view.showsContent()).isTrue();
    }

    @Test
    void asksAgainWhatCouldNotBeAnswered() throws Exception {
        TestKnowledge.use();
        ExampleProject.havenbank();
        view = TestKnowledge.open(HandoffsView.class, HandoffsView.ID);
        assertThat(view.showsContent()).isTrue();
        view.failed("The connection was cut.");
        assertThat(view.showsContent()).isFalse();
        follow("start");
        TestKnowledge.settle();
        EventLoop.until("the answer is shown", view::showsContent);
    }

    @Test
    void opensTheSettings() throws Exception {
        TestKnowledge.useNobody();
        ExampleProject.havenbank();
        view = TestKnowledge.open(HandoffsView.class, HandoffsView.ID);
        String[] title = new String[1];
        Shell window = view.getSite().getShell();
        // The dialog is modal: it is looked at and closed by an event that comes while it is open.
        window.getDisplay().timerExec(200, () -> {
            for (Shell shell : window.getDisplay().getShells()) {
                if (shell.getParent() == window && shell.isVisible()) {
                    title[0] = shell.getText();
                    org.klantreis.ui.testing.Screenshots.take(shell, "preferences-dialog");
                    shell.close();
                }
            }
        });
        follow("settings");
        EventLoop.flush();
        assertThat(title[0]).startsWith("Preferences");
    }
}
