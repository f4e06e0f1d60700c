/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Asks for a view in the background, one question at a time: what was asked before is forgotten. */
final class Asker {
    private final Control control;
    private final Display display;
    private final Consumer<String> failed;
    private AskJob asking;

    /** Makes it for a control, whose end ends the asking; {@code failed} takes why there is no answer. */
    Asker(Control control, Consumer<String> failed) {
        this.control = control;
        this.display = control.getDisplay();
        this.failed = failed;
    }

    /** Asks; {@code answered} takes what shows the answer. */
    void ask(String name, LandscapeIndex index, Question question, Consumer<Runnable> answered) {
        cancel();
        AskJob[] job = new AskJob[1];
        job[0] = new AskJob(name, index, question, answer -> ifCurrent(job[0], () -> answered.accept(answer)),
                sentence -> ifCurrent(job[0], () -> failed.accept(sentence)));
        asking = job[0];
        asking.schedule();
    }

    private void ifCurrent(AskJob job, Runnable body) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == asking && !control.isDisposed()) {
                    body.run();
                }
            });
        }
    }

    /** Forgets what was asked. */
    void cancel() {
        if (asking != null) {
            asking.cancel();
            // Its answer may be on the way already.
            asking = null;
        }
    }
}
