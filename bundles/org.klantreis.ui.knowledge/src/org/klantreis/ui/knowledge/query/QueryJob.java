/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.ServerSource;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.knowledge.server.FailureSentence;
import org.klantreis.ui.knowledge.server.ServerChoice;

/** Runs a query of the user over a connection of its own, so that cancelling it ends the query at the server and nothing else. */
final class QueryJob extends Job {
    /** The family of these jobs. */
    static final Object FAMILY = QueryJob.class;

    private final LandscapeIndex index;
    private final LandscapeIndex.Question question;
    private final Consumer<Outcome> done;
    private volatile Thread worker;

    /**
     * How it went.
     *
     * @param result the answer; null where there is none
     * @param sentence why there is none; null where there is one
     * @param milliseconds how long it took
     */
    record Outcome(QueryResult result, String sentence, long milliseconds) {
    }

    QueryJob(LandscapeIndex index, LandscapeIndex.Question question, Consumer<Outcome> done) {
        super(Messages.QueryJob_name);
        this.index = index;
        this.question = question;
        this.done = done;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        worker = Thread.currentThread();
        long start = System.nanoTime();
        try {
            ServerSource source = cancellable(ServerChoice.of(index.folder()).source(), monitor);
            QueryResult result = index.ask((shared, snapshot) -> {
                try (KnowledgeBase own = KnowledgeBase.open(source, monitor::subTask)) {
                    return question.ask(own, snapshot);
                }
            });
            done.accept(new Outcome(result, null, (System.nanoTime() - start) / 1_000_000));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return cancelled(start);
        } catch (RuntimeException e) {
            if (monitor.isCanceled()) {
                // A connection that was cut by the interrupt fails in ways of its own.
                return cancelled(start);
            }
            done.accept(new Outcome(null, FailureSentence.of(e), (System.nanoTime() - start) / 1_000_000));
            return Status.OK_STATUS;
        } finally {
            worker = null;
            Thread.interrupted();
        }
    }

    private IStatus cancelled(long start) {
        done.accept(new Outcome(null, Messages.QueryJob_cancelled, (System.nanoTime() - start) / 1_000_000));
        return Status.CANCEL_STATUS;
    }

    /** A connection that was cut is not made again after the user cancelled. */
    private static ServerSource cancellable(ServerSource source, IProgressMonitor monitor) {
        return new ServerSource() {
            @Override
            public GraphServer ensure(Consumer<String> messages) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                return source.ensure(messages);
            }

            @Override
            public Optional<GraphServer> renew(Consumer<String> messages) {
                return Optional.empty();
            }
        };
    }

    @Override
    protected void canceling() {
        Thread running = worker;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
