/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Runs the queries of a view, one at a time, and again when the landscape changed. */
final class QueryRunner {
    private static final long QUICK_MILLIS = 3000;

    private final Control control;
    private final Display display;
    private final Consumer<QueryJob.Outcome> finished;
    private QueryJob running;
    /** The question whose answer is shown, where it may be asked again; and the version of the knowledge base that gave it. */
    private LandscapeIndex.Question last;
    private long lastVersion;

    /** Makes it for a control; {@code finished} takes how each query went, on the user interface's thread. */
    QueryRunner(Control control, Consumer<QueryJob.Outcome> finished) {
        this.control = control;
        this.display = control.getDisplay();
        this.finished = finished;
    }

    boolean isRunning() {
        return running != null;
    }

    void start(LandscapeIndex index, LandscapeIndex.Question question) {
        lastVersion = index.state().version();
        QueryJob[] job = new QueryJob[1];
        job[0] = new QueryJob(index, question, outcome -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> finished(job[0], question, outcome));
            }
        });
        running = job[0];
        running.schedule();
    }

    private void finished(QueryJob job, LandscapeIndex.Question question, QueryJob.Outcome outcome) {
        if (job == running && !control.isDisposed()) {
            running = null;
            last = outcome.result() != null && outcome.milliseconds() < QUICK_MILLIS ? question : null;
            finished.accept(outcome);
        }
    }

    /** Finds what was asked last, where the landscape changed since and it did not take long; else null. */
    LandscapeIndex.Question outdated(LandscapeIndex index) {
        return running == null && index.state().version() != lastVersion ? last : null;
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Forgets what was asked last, and does not take the answer to what is asked now. */
    void forget() {
        cancel();
        running = null;
        last = null;
    }
}
