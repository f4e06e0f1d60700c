/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.text.NumberFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.sync.Monitor;

/** Shows in the workbench how far a load is; each of its tasks fills the bar's next share. */
final class JobMonitor implements Monitor {
    /** What one task of a load adds to the bar. */
    static final int SHARE = 1000;
    private static final long PAUSE_NANOS = 50_000_000;

    private final IProgressMonitor monitor;
    private String task = "";
    private int shown;
    private long last;

    /** Makes it for a monitor whose task has begun. */
    JobMonitor(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void progress(String current, int done, int total) {
        if (!current.equals(task)) {
            monitor.worked(task.isEmpty() ? 0 : SHARE - shown);
            task = current;
            shown = 0;
        }
        int now = total <= 0 ? 0 : (int) Math.min(SHARE, (long) done * SHARE / total);
        if (now > shown) {
            monitor.worked(now - shown);
            shown = now;
        }
        if (System.nanoTime() - last > PAUSE_NANOS) {
            last = System.nanoTime();
            NumberFormat percent = NumberFormat.getPercentInstance();
            monitor.subTask(NLS.bind(Messages.JobMonitor_of, current, percent.format(now / (double) SHARE)));
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled() || Monitor.super.isCancelled();
    }
}
