/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Display;
import org.klantreis.evidence.load.LoadReport;
import org.klantreis.model.EventLog;
import org.klantreis.ui.knowledge.index.IndexState;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * The logs of one landscape as they stand in the graph: which are loaded, which changed since, what reading them found. Follows
 * saves,
 * changes of files and the knowledge base from the first {@link #check} on. Belongs to the user interface's thread.
 */
public final class LandscapeEvidence {
    private final LandscapeIndex index;
    private final ReportStore store;
    private final ISchedulingRule rule = new LoadRule();
    private final Map<String, LogState> states = new HashMap<>();
    private final Map<String, Optional<LogReport>> reports = new HashMap<>();
    private final Map<String, LoadJob> loads = new HashMap<>();
    /** What is to be loaded as soon as the knowledge base answers. */
    private final Set<String> waiting = new LinkedHashSet<>();
    /** Those whose reload by itself failed or was cancelled: not tried again before they change once more. */
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<LandscapeIndex> follower = changed -> indexChanged();
    private final LandscapeListener saves = new LandscapeListener() {
        @Override
        public void saved(OpenLandscape landscape, Collection<String> paths) {
            Set<String> there = logs().stream().map(EventLog::getId).collect(Collectors.toSet());
            logsGone |= states.values().stream().anyMatch(state -> state.loaded() != null && !there
                    .contains(state.loaded().log()));
            check();
        }

        @Override
        public void reloaded(OpenLandscape landscape, Collection<String> paths) {
            check();
        }
    };
    private final Display display = Display.getCurrent();
    private final LogFolder files;
    private CheckJob check;
    private boolean following;
    private boolean answered;
    private long version = -1;
    /** Whether logs went out of the saved model whose events the graph may still have. */
    private boolean logsGone;

    LandscapeEvidence(LandscapeIndex index, ReportStore store) {
        this.index = index;
        this.store = store;
        this.files = new LogFolder(index.container(), display, this::check);
    }

    /** Returns the knowledge base. */
    public LandscapeIndex index() {
        return index;
    }

    /** Returns the landscape's folder in the workspace. */
    public IContainer container() {
        return index.container();
    }

    /** Returns the open landscape; empty where it cannot be read. */
    public Optional<OpenLandscape> landscape() {
        return Landscapes.get().find(index.container());
    }

    /** Returns the logs that the model describes, in the order of their files. */
    public List<EventLog> logs() {
        return landscape().map(open -> open.model().documents().stream().filter(EventLog.class::isInstance)
                .map(EventLog.class::cast).toList())
                .orElse(List.of());
    }

    /**
     * Says how a log stands.
     *
     * @param log its id in the model
     * @return the state as it was last found
     */
    public LogState state(String log) {
        return states.getOrDefault(log, LogState.UNKNOWN);
    }

    /**
     * Returns what the last reading of a log found.
     *
     * @param log its id in the model
     * @return the report; empty where the log was not read in this workspace
     */
    public Optional<LogReport> report(String log) {
        return reports.computeIfAbsent(log, store::load);
    }

    /**
     * Adds a listener.
     *
     * @param listener is called on the user interface's thread after a state or a report changed
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Finds out in the background how all logs stand, and follows them from now on. */
    public void check() {
        if (index.isEnded()) {
            return;
        }
        follow();
        if (check != null) {
            check.cancel();
        }
        check = new CheckJob(this, LogFile.of(this), index.state().answers(), fingerprints);
        check.schedule();
    }

    private void follow() {
        if (!following) {
            following = true;
            index.addListener(follower);
            landscape().ifPresent(open -> open.addListener(saves));
            ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
        }
    }

    private void indexChanged() {
        IndexState now = index.state();
        boolean answers = now.answers();
        if (answers && !waiting.isEmpty()) {
            Set<String> due = new LinkedHashSet<>(waiting);
            waiting.clear();
            logs().stream().filter(log -> due.contains(log.getId())).forEach(this::load);
        } else if (now.kind() == IndexState.Kind.AWAY && !waiting.isEmpty()) {
            waiting.forEach(log -> states.put(log, state(log).failed(now.sentence())));
            waiting.clear();
            tell();
        }
        if (now.kind() == IndexState.Kind.FRESH && logsGone) {
            // Now the graph's copy of the model is without them too.
            logsGone = false;
            new RemoveJob(index).schedule();
        }
        if (answers != answered || answers && now.version() != version) {
            answered = answers;
            version = now.version();
            check();
        }
    }

    /** What was found out of the logs; a load that goes on knows better. */
    void checked(CheckJob job, Map<String, LogState> found, Map<String, String> prints) {
        if (job != check) {
            return;
        }
        Set<String> gone = new HashSet<>(states.keySet());
        gone.removeAll(found.keySet());
        gone.forEach(states::remove);
        found.forEach((log, state) -> {
            boolean failed = state(log).kind() == LogState.Kind.FAILED && prints.getOrDefault(log, "").equals(given.get(log));
            if (!loads.containsKey(log) && !waiting.contains(log) && !(failed && state.kind() != LogState.Kind.LOADED)) {
                states.put(log, state);
            }
        });
        tell();
        if (EvidencePreferences.reloadsStale()) {
            logs().stream().filter(log -> state(log.getId()).kind() == LogState.Kind.STALE)
                    .filter(log -> !prints.getOrDefault(log.getId(), "").equals(given.get(log.getId()))).forEach(this::load);
        }
    }

    /**
     * Loads a log in the background, as soon as the knowledge base answers; that is started where it does not run.
     *
     * @param log the log, as the model describes it now
     */
    public void load(EventLog log) {
        follow();
        String id = log.getId();
        if (loads.containsKey(id)) {
            return;
        }
        OpenLandscape open = landscape().orElse(null);
        if (open == null) {
            return;
        }
        states.put(id, state(id).loading());
        if (index.state().answers()) {
            LoadJob job = new LoadJob(this, LogFile.of(open, log), rule);
            loads.put(id, job);
            job.schedule();
        } else {
            waiting.add(id);
            index.want();
        }
        tell();
    }

    /**
     * Ends the load of a log; the graph stays as it was.
     *
     * @param log its id in the model
     */
    public void cancel(String log) {
        LoadJob job = loads.get(log);
        if (job != null) {
            job.cancel();
        } else if (waiting.remove(log)) {
            check();
        }
    }

    void loaded(LogFile file, String fingerprint, LoadReport report) {
        loads.remove(file.id());
        given.remove(file.id());
        if (report.kind() == LoadReport.Kind.LOADED) {
            LogReport kept = LogReport.of(fingerprint, report.read());
            reports.put(file.id(), Optional.of(kept));
            store.save(file.id(), kept);
        }
        check();
    }

    /** The load was cancelled, where there is no sentence, or it failed. */
    void notLoaded(LogFile file, String fingerprint, String sentence) {
        loads.remove(file.id());
        given.put(file.id(), fingerprint);
        if (sentence != null) {
            states.put(file.id(), state(file.id()).failed(sentence));
            tell();
        }
        check();
    }

    void dispose() {
        index.removeListener(follower);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        loads.values().forEach(LoadJob::cancel);
        listeners.clear();
    }
}
