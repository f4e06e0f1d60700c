/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.klantreis.diff.Comparison;

/** Compares revisions in the background. */
final class CompareJob extends Job {
    private final Work work;
    private final Display display = Display.getCurrent();
    private final Consumer<Comparison> done;
    private final Consumer<String> failed;

    /** What is compared. */
    interface Work {
        Comparison compare() throws IOException;
    }

    CompareJob(Work work, Consumer<Comparison> done, Consumer<String> failed) {
        super(Messages.CompareJob_name);
        this.work = work;
        this.done = done;
        this.failed = failed;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Comparison comparison = work.compare();
            tell(monitor, () -> done.accept(comparison));
        } catch (IOException e) {
            tell(monitor, () -> failed.accept(e.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private void tell(IProgressMonitor monitor, Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    run.run();
                }
            });
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == LoadJob.FAMILY;
    }
}
