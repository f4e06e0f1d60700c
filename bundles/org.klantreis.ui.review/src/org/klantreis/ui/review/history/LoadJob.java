/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.klantreis.versioning.history.History;
import org.klantreis.versioning.history.HistoryEntry;
import org.klantreis.versioning.history.HistoryQuery;

/** Loads the commits of a history, in parts, in the background. */
final class LoadJob extends Job {
    /** The family of all jobs of the history. */
    static final Object FAMILY = LoadJob.class;

    private static final int PART = 20;

    private final HistorySession session;
    private final String element;
    private final boolean allBranches;
    private final String uncommitted;
    private final Display display;
    private final Consumer<List<HistoryRow>> part;
    private final Consumer<String> done;

    /**
     * Prepares it.
     *
     * @param session where
     * @param element the id of the element whose commits are wanted; null for all
     * @param allBranches whether commits are wanted that are not part of the current branch
     * @param uncommitted the title of a row for what is not committed yet; null for none
     * @param part takes rows on the user interface's thread, in order
     * @param done told on the user interface's thread when all is loaded, with what went wrong, or null
     */
    LoadJob(HistorySession session, String element, boolean allBranches, String uncommitted, Consumer<List<HistoryRow>> part,
            Consumer<String> done) {
        super(NLS.bind(Messages.LoadJob_name, session.container().getName()));
        this.session = session;
        this.element = element;
        this.allBranches = allBranches;
        this.uncommitted = uncommitted;
        this.part = part;
        this.done = done;
        display = Display.getCurrent();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        String problem = null;
        try {
            if (element == null) {
                new CommitWalk(session.repository().git(), allBranches).execute(uncommitted, monitor::isCanceled, this::tell);
            } else {
                loadElement(monitor);
            }
        } catch (IOException | UncheckedIOException e) {
            Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
            problem = cause instanceof MissingObjectException ? Messages.LoadJob_shallow : cause.getMessage();
        }
        String sentence = problem;
        if (!monitor.isCanceled()) {
            onDisplay(() -> done.accept(sentence));
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void loadElement(IProgressMonitor monitor) throws IOException {
        List<HistoryRow> rows = new java.util.ArrayList<>();
        try (Stream<HistoryEntry> entries = new History(session.revisions()).entries(HistoryQuery.all().about(element))) {
            for (var all = entries.iterator(); !monitor.isCanceled() && all.hasNext();) {
                HistoryEntry entry = all.next();
                rows.add(HistoryRow.of(entry.commit(), List.of(), GraphRow.ALONE));
                if (rows.size() >= PART) {
                    tell(List.copyOf(rows));
                    rows.clear();
                }
            }
        }
        tell(List.copyOf(rows));
    }

    private void tell(List<HistoryRow> rows) {
        onDisplay(() -> part.accept(rows));
    }

    private void onDisplay(Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(run);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
