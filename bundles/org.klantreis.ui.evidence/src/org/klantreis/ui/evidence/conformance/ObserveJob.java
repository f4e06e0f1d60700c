/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.knowledge.view.KnowledgeView;

/** Holds the journey of an open map against its log, in the background. */
final class ObserveJob extends Job {
    private final Display display;
    private final LandscapeIndex index;
    private final String journey;
    private final Consumer<ConformanceAnswer> found;

    /** Makes it; {@code found} takes the answer on the user interface's thread, null where there is none. */
    ObserveJob(Display display, LandscapeIndex index, String journey, Consumer<ConformanceAnswer> found) {
        super(NLS.bind(Messages.ObserveJob_name, index.name()));
        this.display = display;
        this.index = index;
        this.journey = journey;
        this.found = found;
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ConformanceAnswer answer = null;
        try {
            answer = ConformanceQuestion.ask(index, monitor, journey, ConformanceQuestion.ALL);
        } catch (CancellationException | OperationCanceledException e) {
            // the map stays without
        } catch (RuntimeException e) {
            Platform.getLog(ObserveJob.class).warn(getName(), e);
        }
        ConformanceAnswer known = answer;
        if (!display.isDisposed()) {
            display.asyncExec(() -> found.accept(known));
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == KnowledgeView.FAMILY;
    }
}
