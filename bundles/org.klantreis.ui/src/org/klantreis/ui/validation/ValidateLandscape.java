/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.project.Landscapes;

/**
 * Validates the saved state of one landscape in the background and makes its markers. Reads again only what changed since the
 * last run; a run for which nothing changed does nothing.
 */
public final class ValidateLandscape extends Job {
    /** The family of these jobs. */
    public static final Object FAMILY = new Object() {
        @Override
        public String toString() {
            return "ValidateLandscape";
        }
    };

    private static final long PAUSE = 200;

    private final IContainer container;
    private final Path folder;
    private final Consumer<FindingIndex> result;
    private Inspection inspection;
    private Map<String, Optional<Severity>> settings;
    private boolean unfinished;

    /**
     * Makes the job; schedule it whenever something may have changed.
     *
     * @param container the landscape's folder
     * @param folder the same on the disk
     * @param result takes what was found, on the job's thread
     */
    ValidateLandscape(IContainer container, Path folder, Consumer<FindingIndex> result) {
        super(NLS.bind(Messages.ValidateLandscape_name, container.getName()));
        this.container = container;
        this.folder = folder;
        this.result = result;
        setPriority(BUILD);
        setRule(container.getWorkspace().getRuleFactory().markerRule(container));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
        try {
            look(progress);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (NoSuchFileException e) {
            inspection = null;
            schedule(PAUSE); // it went while the files were read; look again, if the landscape is still there
            return Status.CANCEL_STATUS;
        } catch (IOException | CoreException e) {
            inspection = null;
            String message = NLS.bind(Messages.ValidateLandscape_failed, container.getFullPath(), e.getMessage());
            return container.isAccessible() ? Status.warning(message, e) : Status.CANCEL_STATUS;
        }
    }

    private void look(SubMonitor progress) throws IOException, CoreException {
        if (!Landscapes.isLandscape(container)) {
            throw new OperationCanceledException();
        }
        if (inspection == null) {
            inspection = new Inspection(folder);
        }
        RuleSettings rules = RuleSettings.in(container.getProject());
        Map<String, Optional<Severity>> wanted = rules.changes();
        progress.split(1);
        unfinished |= inspection.refresh() | !wanted.equals(settings);
        if (!unfinished) {
            return;
        }
        FindingIndex found = inspection.look(rules.rules(), progress.split(69));
        new MarkerSync(container).write(found.all(), progress.split(30));
        result.accept(found);
        settings = wanted;
        unfinished = false;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
