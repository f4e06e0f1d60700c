/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.merge.ApplyChanges;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;

/** Finds in the background what must be committed along with what was ticked: the parent of a new element, the target of a reference. */
final class Dependencies extends Job {
    /** The family of these jobs. */
    static final Object FAMILY = Dependencies.class;

    private static final long PAUSE_MILLIS = 150;

    private final Path folder;
    private final Comparison comparison;
    private final Consumer<List<ElementDiff>> found;
    private final Display display = Display.getCurrent();
    private volatile List<ElementDiff> chosen = List.of();
    private LandscapeProject head;

    Dependencies(Path folder, Comparison comparison, Consumer<List<ElementDiff>> found) {
        super(Messages.Dependencies_name);
        this.folder = folder;
        this.comparison = comparison;
        this.found = found;
        setSystem(true);
        setPriority(SHORT);
    }

    void of(List<ElementDiff> diffs) {
        chosen = List.copyOf(diffs);
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<ElementDiff> diffs = chosen;
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            if (head == null) {
                head = repository.model("HEAD");
            }
            List<ElementDiff> also = ApplyChanges.of(comparison).take(diffs).plan(head).alsoTaken();
            if (!display.isDisposed()) {
                display.asyncExec(() -> found.accept(diffs == chosen ? also : List.of()));
            }
        } catch (IOException e) {
            Platform.getLog(Dependencies.class).info(e.getMessage(), e);
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
