/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.SyncReport;
import org.klantreis.knowledge.sync.VerifySnapshot;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.knowledge.server.ServerChoice;
import org.klantreis.ui.knowledge.server.ServerSettings;

/**
 * The knowledge base of one landscape, as the workbench uses it. It is started when it is first wanted, and follows each save
 * from
 * then on. Starting, syncing, checking and stopping are jobs of the family {@link IndexJob#FAMILY}, one at a time.
 */
public final class LandscapeIndex {
    private static final long PAUSE_MILLIS = 150;

    private final IContainer container;
    private final Path folder;
    private final Display display;
    private final ISchedulingRule rule = new LandscapeRule();
    private final Job sync;
    private final List<Consumer<LandscapeIndex>> listeners = new CopyOnWriteArrayList<>();
    private volatile IndexState state = IndexState.NOT_STARTED;
    private volatile GraphSession session;
    private volatile boolean wanted;
    private volatile boolean ended;
    private volatile boolean told = true;

    LandscapeIndex(IContainer container, Display display) {
        this.container = container;
        this.folder = container.getLocation().toFile().toPath();
        this.display = display;
        this.sync = new IndexJob(NLS.bind(Messages.LandscapeIndex_sync, container.getName()), this, this::sync);
    }

    /** Returns the landscape's folder in the workspace. */
    public IContainer container() {
        return container;
    }

    /** Returns the landscape's folder on the disk. */
    public Path folder() {
        return folder;
    }

    /** Returns the landscape's name: that of its folder. */
    public String name() {
        return container.getName();
    }

    /** Returns how it is now. */
    public IndexState state() {
        return state;
    }

    ISchedulingRule rule() {
        return rule;
    }

    /**
     * Adds a listener.
     *
     * @param listener is called on the user interface's thread after the state changed
     */
    public void addListener(Consumer<LandscapeIndex> listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Consumer<LandscapeIndex> listener) {
        listeners.remove(listener);
    }

    /** Says whether the landscape is gone, so that nothing will happen here any more. */
    public boolean isEnded() {
        return ended;
    }

    /** The landscape goes: nothing is done any more, and no server keeps its files open. */
    void end() {
        ended = true;
        wanted = false;
        cancel();
        try {
            release(true);
        } finally {
            become(state.notStarted());
        }
    }

    /** Starts what is needed and brings the knowledge base up to date, in the background. */
    public void want() {
        if (!ended) {
            wanted = true;
            sync.schedule();
        }
    }

    /** Starts it for a view, unless somebody stopped it, cancelled its start, or it failed: then it waits to be asked. */
    public void wantForView() {
        if (state.kind() == IndexState.Kind.NOT_STARTED && !wanted) {
            want();
        }
    }

    /** The landscape's files changed. */
    void filesChanged() {
        if (wanted) {
            sync.schedule(PAUSE_MILLIS);
        } else if (state.answers()) {
            become(state.stale());
        }
    }

    /** Ends what is being done. The knowledge base stays as it was. */
    public void cancel() {
        Job.getJobManager().cancel(this);
    }

    private void sync(IProgressMonitor monitor) throws Exception {
        monitor.beginTask(NLS.bind(Messages.LandscapeIndex_syncing, name()), IProgressMonitor.UNKNOWN);
        if (session == null) {
            become(state.starting(Messages.LandscapeIndex_connecting));
            session = GraphSession.open(folder, message -> {
                monitor.subTask(message);
                become(state.starting(message));
            });
        }
        if (ended) {
            release(true);
            throw new OperationCanceledException();
        }
        if (!state.answers()) {
            become(state.syncing(Messages.LandscapeIndex_reading, 0, 0));
        }
        boolean first = state.when() == null;
        SyncReport report = session.sync(new SyncProgress(monitor, (task, done, total) -> become(state.syncing(task, done,
                total))));
        boolean changed = first || report.kind() != SyncReport.Kind.UNCHANGED;
        become(state.fresh(session.knowledge().address(), report.elements(), changed));
    }

    /**
     * Checks the knowledge base against a fresh load, in the background.
     *
     * @param result takes what differs, a sentence each, on the user interface's thread; empty where all is right
     */
    public void verify(Consumer<List<String>> result) {
        wanted = true;
        new IndexJob(NLS.bind(Messages.LandscapeIndex_verify, name()), this, monitor -> {
            sync(monitor);
            List<String> differences = new VerifySnapshot(session.knowledge(), session.project())
                    .execute(new SyncProgress(monitor, (task, done, total) -> { }));
            display.asyncExec(() -> result.accept(differences));
        }).schedule();
    }

    /** Disconnects, and stops the server where it is the local one, in the background. It stays so until it is wanted. */
    public void stop() {
        disconnect(NLS.bind(Messages.LandscapeIndex_stop, name()), true, Messages.LandscapeIndex_stopped);
    }

    /** Disconnects, in the background; for another server or other settings. A view or a user may want it again. */
    public void restart() {
        disconnect(NLS.bind(Messages.LandscapeIndex_restart, name()), false, null);
    }

    private void disconnect(String name, boolean stopServer, String sentence) {
        wanted = false;
        cancel();
        new IndexJob(name, this, monitor -> {
            release(stopServer);
            become(sentence == null ? state.notStarted() : state.away(sentence));
        }).schedule();
    }

    /** Lets go of the server and the files, now. */
    void release(boolean stopServer) {
        GraphSession open = session;
        session = null;
        if (open != null) {
            open.close();
        }
        if (stopServer && ServerChoice.of(folder).isLocal()) {
            ServerChoice.local(folder, ServerSettings.load()).stop();
        }
    }

    /**
     * Asks a query of the catalogue. Call it in the background.
     *
     * @param query the query's name
     * @param values its parameters, as users write them
     * @return the answer
     * @throws KnowledgeException when the knowledge base is away, or the query fails
     */
    public QueryResult ask(String query, Map<String, String> values) {
        CatalogueQuery found = QueryCatalogue.shipped().find(query).orElseThrow();
        return ask((knowledge, snapshot) -> found.ask(knowledge, snapshot, values));
    }

    /** A question to a knowledge base. */
    public interface Question {
        /**
         * Asks.
         *
         * @param knowledge the knowledge base
         * @param snapshot the snapshot of the landscape's working tree
         * @return the answer
         */
        QueryResult ask(KnowledgeBase knowledge, String snapshot);
    }

    /**
     * Asks a question. Call it in the background.
     *
     * @param question the question
     * @return the answer
     * @throws KnowledgeException when the knowledge base is away, or the question fails
     */
    public QueryResult ask(Question question) {
        GraphSession open = session;
        if (open == null || !state.answers()) {
            throw new KnowledgeException(NLS.bind(Messages.LandscapeIndex_notReady, name()));
        }
        return question.ask(open.knowledge(), open.snapshot());
    }

    /**
     * Works with the knowledge base. Call it in the background; the model may be synced meanwhile.
     *
     * @param <T> what the work gives
     * @param work takes the knowledge base; must not close it
     * @return what the work gave
     * @throws KnowledgeException when the knowledge base is away, or the work fails
     */
    public <T> T work(Function<KnowledgeBase, T> work) {
        GraphSession open = session;
        if (open == null || !state.answers()) {
            throw new KnowledgeException(NLS.bind(Messages.LandscapeIndex_notReady, name()));
        }
        return work.apply(open.knowledge());
    }

    /**
     * Looks at the saved model. Call it in a job; it waits until no sync runs.
     *
     * @param <T> what is found
     * @param monitor may be cancelled while it waits
     * @param look finds it; must not change the model nor keep its elements
     * @return what was found
     * @throws KnowledgeException when the model was not read yet
     */
    public <T> T look(IProgressMonitor monitor, Function<LandscapeProject, T> look) {
        try {
            Job.getJobManager().beginRule(rule, monitor); // must be ended also where it was cancelled while it waited
            GraphSession open = session;
            if (open == null || open.project() == null) {
                throw new KnowledgeException(NLS.bind(Messages.LandscapeIndex_notReady, name()));
            }
            return look.apply(open.project());
        } finally {
            Job.getJobManager().endRule(rule);
        }
    }

    void failed(String sentence) {
        wanted = false;
        release(false);
        become(state.away(sentence));
    }

    void cancelled() {
        if (session == null || state.when() == null) {
            wanted = false;
            release(false);
            become(state.away(Messages.LandscapeIndex_cancelled));
        } else {
            become(state.stale());
        }
    }

    private void become(IndexState next) {
        state = next;
        if (told && !display.isDisposed()) {
            // Many steps of a sync are told at once.
            told = false;
            display.asyncExec(() -> {
                told = true;
                listeners.forEach(listener -> listener.accept(this));
            });
        }
    }
}
