/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.klantreis.ui.knowledge.server.FailureSentence;

/**
 * Work on the knowledge base of one landscape, in the background. Cancelling it interrupts it also where it waits for a server.
 * That a
 * server is away is a state of the landscape's index and no failure of the job.
 */
public final class IndexJob extends Job {
    /** The family of all such jobs. */
    public static final Object FAMILY = IndexJob.class;

    private final LandscapeIndex index;
    private final Work work;
    private volatile Thread worker;

    /** What is to be done. */
    interface Work {
        void run(IProgressMonitor monitor) throws Exception;
    }

    IndexJob(String name, LandscapeIndex index, Work work) {
        super(name);
        this.index = index;
        this.work = work;
        setRule(index.rule());
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        worker = Thread.currentThread();
        try {
            work.run(monitor);
            return Status.OK_STATUS;
        } catch (CancellationException | OperationCanceledException e) {
            return cancelled();
        } catch (Exception e) {
            if (monitor.isCanceled()) {
                // A connection that was cut by the interrupt fails in ways of its own.
                return cancelled();
            }
            Platform.getLog(IndexJob.class).warn(getName(), e);
            index.failed(FailureSentence.of(e));
            return Status.OK_STATUS;
        } finally {
            worker = null;
            Thread.interrupted();
        }
    }

    private IStatus cancelled() {
        index.cancelled();
        return Status.CANCEL_STATUS;
    }

    @Override
    protected void canceling() {
        Thread running = worker;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY || family == index;
    }
}
