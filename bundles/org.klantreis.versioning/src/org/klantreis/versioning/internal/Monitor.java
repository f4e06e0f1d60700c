/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.internal;

import java.util.concurrent.CancellationException;

import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.klantreis.versioning.Progress;

/** Passes on what Git tells of its progress. */
public final class Monitor extends EmptyProgressMonitor {
    private final Progress progress;

    /**
     * Makes it.
     *
     * @param progress told of it, and asked whether to go on
     */
    public Monitor(Progress progress) {
        this.progress = progress;
    }

    /**
     * Stops where the user wants that.
     *
     * @param progress asked
     * @throws CancellationException when it was cancelled
     */
    public static void check(Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    @Override
    public void beginTask(String title, int total) {
        progress.task(title);
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
