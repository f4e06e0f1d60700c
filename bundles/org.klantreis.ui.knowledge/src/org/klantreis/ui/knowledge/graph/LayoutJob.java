/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Lays a graph out in the background. */
final class LayoutJob extends Job {
    private final Graph graph;
    private final GraphLayout layout;
    private final Consumer<Drawing> done;

    LayoutJob(Graph graph, GraphLayout layout, Consumer<Drawing> done) {
        super(Messages.LayoutJob_name);
        this.graph = graph;
        this.layout = layout;
        this.done = done;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            done.accept(layout.compute(graph, monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            Platform.getLog(LayoutJob.class).warn(getName(), e);
            done.accept(Drawing.EMPTY);
            return Status.OK_STATUS;
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == GraphCanvas.FAMILY;
    }
}
