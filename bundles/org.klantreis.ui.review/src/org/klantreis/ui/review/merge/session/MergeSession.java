/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.ui.remote.JobProgress;
import org.klantreis.ui.validation.RuleSettings;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.merge.AbortMerge;
import org.klantreis.versioning.merge.ContinueMerge;
import org.klantreis.versioning.merge.SaveMerge;

/**
 * A merge that is being decided: its conflicts, the decisions so far, and which conflict is looked at. Nothing is written before
 * {@link #save} or {@link #finish}. Reading and writing is done by jobs; the rest belongs to the user interface's thread.
 */
public final class MergeSession {
    private final IContainer landscape;
    private final Path folder;
    private final Display display;
    private final List<Consumer<Aspect>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, Decision.Choice> files = new TreeMap<>();
    private final Map<String, Optional<Origin>> origins = new HashMap<>();
    private MergeContent content;
    private MergeResult result;
    private Outcome outcome;
    private String message = "";
    private String problem = "";
    private boolean busy;
    private boolean disposed;
    private String selected;
    private MergeJob deciding;
    private MergeJob loading;

    /** What jobs belong to. */
    public enum Family {
        /** All jobs of merges. */
        MERGE
    }

    /** What changed for who looks. */
    public enum Aspect {
        /** Whether something is being read or written, and what went wrong. */
        STATE,
        /** The conflicts, or what was decided. */
        DECISIONS,
        /** Which conflict is looked at. */
        SELECTION,
        /** Who changed what is looked at. */
        ORIGIN,
        /** The merge is over. */
        OVER
    }

    /**
     * Begins.
     *
     * @param landscape the landscape's folder in the workspace
     * @param display the user interface
     */
    public MergeSession(IContainer landscape, Display display) {
        this.landscape = landscape;
        this.folder = landscape.getLocation().toFile().toPath();
        this.display = display;
    }

    /** Returns the landscape's folder in the workspace. */
    public IContainer landscape() {
        return landscape;
    }

    /** Returns what was read; empty while that is done, or where it failed. */
    public Optional<MergeContent> content() {
        return Optional.ofNullable(content);
    }

    /** Returns the conflicts, decided or not. */
    public List<Conflict> conflicts() {
        return MergeContent.conflicts(result);
    }

    /** Returns the merge with the decisions so far; empty where only other files are in conflict. */
    public Optional<MergeResult> result() {
        return Optional.ofNullable(result);
    }

    /** Returns what all comes to; empty as long as something is open, or it is being worked out. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Returns what was decided about a conflict. */
    public Optional<Decision> decision(String conflict) {
        return Optional.ofNullable(decisions.get(conflict));
    }

    /** Returns what was decided about a file that is no model. */
    public Optional<Decision.Choice> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Returns how many decisions are still to be made. */
    public int open() {
        long conflicts = conflicts().stream().filter(conflict -> decision(conflict.id()).isEmpty()).count();
        long others = content == null ? 0 : content.otherFiles().stream().filter(path -> file(path).isEmpty()).count();
        return (int) (conflicts + others);
    }

    /** Returns how many decisions there are to be made in all. */
    public int all() {
        return conflicts().size() + (content == null ? 0 : content.otherFiles().size());
    }

    /** Says whether there are decisions that are not saved. */
    public boolean isDirty() {
        return content != null && (!decisions.equals(MergeReader.known(result, content.saved())) || !files.isEmpty());
    }

    /** Says whether something is being read or written. */
    public boolean isBusy() {
        return busy;
    }

    /** Returns what went wrong last; empty for nothing. */
    public String problem() {
        return problem;
    }

    /** Returns the message for the commit. */
    public String message() {
        return message;
    }

    /** Sets the message for the commit. */
    public void message(String text) {
        message = text;
    }

    /** Returns the id of the conflict, or the path of the file, that is looked at. */
    public Optional<String> selected() {
        return Optional.ofNullable(selected);
    }

    /** Returns the conflict that is looked at; empty for none, or a file. */
    public Optional<Conflict> conflict() {
        return conflicts().stream().filter(conflict -> conflict.id().equals(selected)).findFirst();
    }

    /** Calls a listener whenever something changed. */
    public void addListener(Consumer<Aspect> listener) {
        listeners.add(listener);
    }

    private void tell(Aspect aspect) {
        listeners.forEach(listener -> listener.accept(aspect));
    }

    /** Looks at a conflict, or a file. */
    public void select(String conflictOrFile) {
        if (!java.util.Objects.equals(selected, conflictOrFile)) {
            selected = conflictOrFile;
            tell(Aspect.SELECTION);
            conflict().ifPresent(this::findOrigins);
        }
    }

    /** Looks at the next, or the previous, that is open; stays where there is none. */
    public void step(boolean forward) {
        List<String> keys = keys();
        int at = keys.indexOf(selected);
        for (int i = 1; i <= keys.size(); i++) {
            int next = Math.floorMod(at + (forward ? i : at < 0 ? -i + 1 : -i), keys.size());
            if (isOpen(keys.get(next))) {
                select(keys.get(next));
                return;
            }
        }
    }

    private List<String> keys() {
        List<String> keys = new java.util.ArrayList<>(conflicts().stream().map(Conflict::id).toList());
        if (content != null) {
            keys.addAll(new java.util.TreeSet<>(content.otherFiles()));
        }
        return keys;
    }

    private boolean isOpen(String key) {
        return decisions.get(key) == null && files.get(key) == null;
    }

    /** Reads all again; decisions that were not saved are dropped. */
    public void load() {
        if (loading != null) {
            loading.supersede();
        }
        begin();
        loading = run(NLS.bind(Messages.MergeSession_load, landscape.getName()), monitor -> {
            MergeContent read = new MergeReader(folder).read();
            return () -> loaded(read);
        });
    }

    private void loaded(MergeContent read) {
        content = read;
        result = read.result();
        message = read.message();
        decisions.clear();
        decisions.putAll(MergeReader.known(result, read.saved()));
        files.clear();
        origins.clear();
        done("");
        tell(Aspect.DECISIONS);
        if (selected == null || !keys().contains(selected)) {
            selected = null;
            step(true);
            if (selected == null && !keys().isEmpty()) {
                select(keys().get(0));
            }
        }
        workOut();
    }

    /** Decides about a conflict; a null takes the decision back. */
    public void decide(Conflict conflict, Decision decision) {
        decide(List.of(conflict), decision);
    }

    /** Takes one side for all conflicts of an element. */
    public void decideAll(String elementId, Decision decision) {
        decide(MergeContent.of(conflicts(), elementId), decision);
    }

    private void decide(List<Conflict> some, Decision decision) {
        for (Conflict conflict : some) {
            if (decision == null) {
                decisions.remove(conflict.id());
            } else {
                decisions.put(conflict.id(), decision);
            }
        }
        tell(Aspect.DECISIONS);
        workOut();
    }

    /** Decides about a file that is no model; a null takes the decision back. */
    public void decide(String path, Decision.Choice choice) {
        if (choice == null) {
            files.remove(path);
        } else {
            files.put(path, choice);
        }
        tell(Aspect.DECISIONS);
    }

    /** Works out what the decisions come to: some make conflicts vanish, and a few make new ones. */
    private void workOut() {
        if (deciding != null) {
            deciding.supersede();
        }
        outcome = null;
        MergeResult read = content.result();
        if (read == null) {
            return;
        }
        Map<String, Decision> all = new HashMap<>(decisions);
        content.saved().keySet().forEach(id -> all.putIfAbsent(id, null));
        var rules = RuleSettings.in(landscape.getProject()).rules();
        deciding = run(Messages.MergeSession_decide, monitor -> {
            MergeResult decided = with(read, all);
            Outcome found = decided.isDecided() ? new MergeReader(folder).outcome(decided, rules) : null;
            return () -> {
                result = decided;
                outcome = found;
                done("");
                tell(Aspect.DECISIONS);
            };
        });
    }

    private static MergeResult with(MergeResult read, Map<String, Decision> all) throws IOException {
        try {
            return read.with(all);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Returns who gave a side what it has.
     *
     * @param conflict the conflict
     * @param theirs whether on their side
     * @return who; empty where that is not known, or not yet
     */
    public Optional<Origin> origin(Conflict conflict, boolean theirs) {
        return origins.getOrDefault(conflict.id() + theirs, Optional.empty());
    }

    private void findOrigins(Conflict conflict) {
        if (origins.containsKey(conflict.id() + true)) {
            return;
        }
        run(Messages.MergeSession_decide, monitor -> {
            Optional<Origin> ours = Origin.find(folder, content.ours(), conflict.elementId(), conflict.feature());
            Optional<Origin> theirs = Origin.find(folder, content.theirs(), conflict.elementId(), conflict.feature());
            return () -> {
                origins.put(conflict.id() + false, ours);
                origins.put(conflict.id() + true, theirs);
                tell(Aspect.ORIGIN);
            };
        });
    }

    /** Keeps the decisions, and the merge open. */
    public void save(IProgressMonitor monitor) throws IOException {
        Map<String, Decision> all = new HashMap<>(decisions);
        content.saved().keySet().forEach(id -> all.putIfAbsent(id, null));
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            new SaveMerge(repository, all).execute(new JobProgress(monitor));
        } finally {
            refresh(monitor);
        }
    }

    /** Writes and commits all, in the background. */
    public void finish() {
        Map<String, Decision> all = Map.copyOf(decisions);
        Map<String, Decision.Choice> taken = Map.copyOf(files);
        String text = message;
        begin();
        MergeJob job = new MergeJob(NLS.bind(Messages.MergeSession_finish, landscape.getName()), monitor -> {
            try (ProjectRepository repository = ProjectRepository.open(folder)) {
                ContinueMerge finish = new ContinueMerge(repository).decide(all).message(text);
                taken.forEach(finish::take);
                finish.execute(new JobProgress(monitor));
            } finally {
                refresh(monitor);
            }
            return this::over;
        }, this::inUi, this::done);
        schedule(job);
    }

    /** Brings everything back, in the background. */
    public void abort() {
        begin();
        MergeJob job = new MergeJob(NLS.bind(Messages.MergeSession_abort, landscape.getName()), monitor -> {
            try (ProjectRepository repository = ProjectRepository.open(folder)) {
                new AbortMerge(repository).execute(new JobProgress(monitor));
            } finally {
                refresh(monitor);
            }
            return this::over;
        }, this::inUi, this::done);
        schedule(job);
    }

    private void schedule(MergeJob job) {
        job.setUser(true);
        job.setRule(landscape.getProject());
        job.schedule();
    }

    private void over() {
        busy = false;
        decisions.clear();
        files.clear();
        content = null;
        result = null;
        tell(Aspect.OVER);
    }

    private void refresh(IProgressMonitor monitor) throws IOException {
        try {
            landscape.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private MergeJob run(String name, MergeJob.Work work) {
        MergeJob job = new MergeJob(name, work, this::inUi, this::done);
        job.schedule();
        return job;
    }

    private void begin() {
        busy = true;
        problem = "";
        tell(Aspect.STATE);
    }

    private void done(String sentence) {
        busy = false;
        problem = sentence;
        tell(Aspect.STATE);
    }

    private void inUi(Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!disposed) {
                    run.run();
                }
            });
        }
    }

    /** Ends it, and what is still read for it. */
    public void dispose() {
        disposed = true;
        listeners.clear();
        for (MergeJob job : new MergeJob[] {loading, deciding}) {
            if (job != null) {
                job.supersede();
            }
        }
    }
}
