/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.sync.Monitor;

/** Tells Progress how far a sync is, and the sync whether it was cancelled. */
final class SyncProgress implements Monitor {
    private static final long PAUSE_NANOS = 50_000_000;

    private final IProgressMonitor monitor;
    private final Listener listener;
    private long last;

    /** Takes how far it is. */
    interface Listener {
        void progress(String task, int done, int total);
    }

    SyncProgress(IProgressMonitor monitor, Listener listener) {
        this.monitor = monitor;
        this.listener = listener;
    }

    @Override
    public void progress(String task, int done, int total) {
        long now = System.nanoTime();
        if (now - last > PAUSE_NANOS) {
            last = now;
            monitor.subTask(NLS.bind(Messages.SyncProgress_of, new Object[] {task, done, total}));
            listener.progress(task, done, total);
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled() || Monitor.super.isCancelled();
    }
}
