/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.swt.widgets.Display;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.output.Summary;

/** What commits changed, a sentence each: worked out in the background for those that are looked at, the last asked first. */
final class Summaries {
    private static final int MOST_WAITING = 200;

    private final HistorySession session;
    private final Runnable news;
    private final Display display = Display.getCurrent();
    private final Map<ObjectId, String> known = new ConcurrentHashMap<>();
    private final Deque<ObjectId> wanted = new ArrayDeque<>();
    private final Job job = new SummaryJob();
    private volatile boolean ended;
    private volatile boolean told = true;

    Summaries(HistorySession session, Runnable news) {
        this.session = session;
        this.news = news;
    }

    /** Returns what a commit changed; empty where that is not known yet, and will be told. */
    String of(ObjectId commit) {
        String summary = known.get(commit);
        if (summary != null) {
            return summary;
        }
        synchronized (wanted) {
            if (!wanted.contains(commit)) {
                wanted.addFirst(commit);
                if (wanted.size() > MOST_WAITING) {
                    wanted.removeLast();
                }
            }
        }
        job.schedule();
        return "";
    }

    void end() {
        ended = true;
        job.cancel();
    }

    private ObjectId next() {
        synchronized (wanted) {
            return wanted.pollFirst();
        }
    }

    private void tell() {
        if (told && !display.isDisposed()) {
            told = false;
            display.asyncExec(() -> {
                told = true;
                if (!ended) {
                    news.run();
                }
            });
        }
    }

    /** Works them out. */
    private final class SummaryJob extends Job {
        SummaryJob() {
            super(Messages.Summaries_name);
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (ObjectId commit = next(); commit != null && !ended && !monitor.isCanceled(); commit = next()) {
                known.put(commit, summary(commit));
                tell();
            }
            return Status.OK_STATUS;
        }

        private String summary(ObjectId commit) {
            try {
                Comparison changes = session.changes(commit);
                return changes.isEmpty() ? Messages.Summaries_none : Summary.of(changes);
            } catch (IOException e) {
                Platform.getLog(Summaries.class).info(e.getMessage(), e);
                return Messages.Summaries_unreadable;
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == LoadJob.FAMILY;
        }
    }
}
