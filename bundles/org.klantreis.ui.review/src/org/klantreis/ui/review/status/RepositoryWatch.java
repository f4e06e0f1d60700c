/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Looks every few seconds whether others changed a repository: Git's own command, or another tool. Only times and sizes of a handful of
 * files are read.
 */
final class RepositoryWatch extends Job {
    private static final long PAUSE_MILLIS = 2_000;

    private final ProjectStatuses statuses;

    RepositoryWatch(ProjectStatuses statuses) {
        super(Messages.RepositoryWatch_name);
        this.statuses = statuses;
        setSystem(true);
        setPriority(DECORATE);
    }

    void start() {
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (ProjectStatus status : statuses.all()) {
            if (status.container().isAccessible()) {
                status.watch();
            }
        }
        if (!monitor.isCanceled()) {
            schedule(PAUSE_MILLIS);
        }
        return Status.OK_STATUS;
    }
}
