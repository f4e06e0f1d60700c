/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.klantreis.versioning.ProjectRepository;

/** Looks how a landscape differs from its last commit. Changes in a short time are looked at once. */
public final class StatusJob extends Job {
    /** The family of all such jobs. */
    public static final Object FAMILY = StatusJob.class;

    private static final long PAUSE_MILLIS = 120;

    private final ProjectStatus status;
    private final StatusReader reader;
    private final Path folder;
    private volatile long print;
    private volatile boolean ended;

    StatusJob(ProjectStatus status) {
        super(NLS.bind(Messages.StatusJob_name, status.container().getName()));
        this.status = status;
        // A project that is gone has no location, and nothing to look at.
        folder = Optional.ofNullable(status.container().getLocation()).map(location -> location.toFile().toPath()).orElse(null);
        reader = new StatusReader(folder);
        ended = folder == null;
        setSystem(true);
        setPriority(DECORATE);
    }

    void soon() {
        if (!ended) {
            schedule(PAUSE_MILLIS);
        }
    }

    void end() {
        ended = true;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            StatusSnapshot next = reader.read(found -> print = found);
            if (!ended && !next.equals(status.snapshot())) {
                status.become(next);
            }
        } catch (IOException e) {
            // Somebody writes the repository now, or it is broken: the next look may find it whole.
            Platform.getLog(StatusJob.class).info(e.getMessage(), e);
        }
        return Status.OK_STATUS;
    }

    /** What others did to the repository, they may have done to its files, of which the workspace does not know. */
    void watch() {
        if (ended) {
            return;
        }
        try (ProjectRepository repository = ProjectRepository.find(folder).orElse(null)) {
            long now = repository == null ? 0 : RepositoryPrint.of(repository.git());
            if (now != print) {
                print = now;
                refreshFiles();
                soon();
            }
        } catch (IOException e) {
            Platform.getLog(StatusJob.class).info(e.getMessage(), e);
        }
    }

    private void refreshFiles() {
        try {
            status.container().refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            Platform.getLog(StatusJob.class).log(e.getStatus());
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY || family == status;
    }
}
