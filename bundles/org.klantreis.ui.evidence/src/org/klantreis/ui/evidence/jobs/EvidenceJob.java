/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Work on evidence in the background: checking, loading, importing. Cancelling it interrupts it also where it waits for a server
 * or a
 * disk. What goes wrong is a state of what it works on, told by {@link #failed}, and no failure of the job.
 */
public abstract class EvidenceJob extends Job {
    /** The family of all such jobs. */
    public static final Object FAMILY = EvidenceJob.class;

    private volatile Thread worker;

    /**
     * Prepares it.
     *
     * @param name what the user reads in the Progress view
     * @param rule jobs of the same rule run one after the other; null for none
     */
    protected EvidenceJob(String name, ISchedulingRule rule) {
        super(name);
        setRule(rule);
        setPriority(LONG);
    }

    /**
     * Does the work.
     *
     * @param monitor shows how far it is, and may end it
     * @throws Exception when it fails; the message is a sentence for the user
     */
    protected abstract void work(IProgressMonitor monitor) throws Exception;

    /**
     * It failed. Called on the job's thread.
     *
     * @param failure why
     */
    protected abstract void failed(Exception failure);

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        worker = Thread.currentThread();
        try {
            work(monitor);
            return Status.OK_STATUS;
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            if (monitor.isCanceled()) {
                // What an interrupt cuts off fails in ways of its own.
                return Status.CANCEL_STATUS;
            }
            failed(e);
            return Status.OK_STATUS;
        } finally {
            worker = null;
            Thread.interrupted();
        }
    }

    /**
     * Runs something on the user interface's thread, later.
     *
     * @param action what to run; not run when the workbench is gone
     */
    protected static void later(Runnable action) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(action);
        }
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
        return family == FAMILY;
    }
}
