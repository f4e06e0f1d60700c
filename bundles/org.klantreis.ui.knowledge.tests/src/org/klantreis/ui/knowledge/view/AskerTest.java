/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;

/** What was asked is answered, unless nobody wants to know any more. */
@ExtendWith(CleanWorkbench.class)
class AskerTest {
    private final Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
    private final List<String> told = new ArrayList<>();
    private final Asker asker = new Asker(shell, told::add);

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void ask(String answer) throws InterruptedException {
        asker.ask("question", null, (index, monitor) -> () -> told.add(answer), Runnable::run);
        Job.getJobManager().join(KnowledgeView.FAMILY, null);
    }

    @Test
    void anAnswerIsShown() throws Exception {
        ask("yes");
        EventLoop.flush();
        assertThat(told).containsExactly("yes");
    }

    @Test
    void anAnswerThatIsOnItsWayIsNotShownAfterItWasCancelled() throws Exception {
        ask("about another landscape");
        asker.cancel();
        EventLoop.flush();
        assertThat(told).isEmpty();
    }
}
