/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.remote;

import org.eclipse.core.runtime.IProgressMonitor;
import org.klantreis.versioning.Progress;

/**
 * Shows in the workbench how far an action on a repository is, and lets the user stop it.
 *
 * @param monitor where
 */
public record JobProgress(IProgressMonitor monitor) implements Progress {
    @Override
    public void task(String title) {
        monitor.subTask(title);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
