/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.review.review.session.ReviewSession.Family;

/** Reads or writes something of a review in the background, and shows on the user interface's thread what came of it. */
final class ReviewJob extends Job {
    private final Work work;
    private final Consumer<Runnable> inUi;
    private final Consumer<String> failed;
    private volatile boolean superseded;

    /** What is done in the background. */
    @FunctionalInterface
    interface Work {
        /** Does it, and returns what to do on the user interface's thread then. */
        Runnable run(IProgressMonitor monitor) throws IOException;
    }

    ReviewJob(String name, Work work, Consumer<Runnable> inUi, Consumer<String> failed) {
        super(name);
        this.work = work;
        this.inUi = inUi;
        this.failed = failed;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Runnable result = work.run(monitor);
            if (!monitor.isCanceled()) {
                inUi.accept(result);
            }
        } catch (CancellationException | OperationCanceledException e) {
            monitor.setCanceled(true);
        } catch (IOException e) {
            fail(e.getMessage(), monitor);
        } catch (RuntimeException e) {
            Platform.getLog(ReviewJob.class).warn(getName(), e);
            fail(NLS.bind(Messages.ReviewSession_unexpected, e), monitor);
        }
        if (monitor.isCanceled() && !superseded) {
            inUi.accept(() -> failed.accept(Messages.ReviewJob_stopped));
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Stops it, and says nothing of that, since another job does it anew. */
    void supersede() {
        superseded = true;
        cancel();
    }

    private void fail(String sentence, IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            inUi.accept(() -> failed.accept(sentence));
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == Family.REVIEW;
    }
}
