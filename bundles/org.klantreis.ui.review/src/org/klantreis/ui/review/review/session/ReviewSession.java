/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.klantreis.diff.Comparison;
import org.klantreis.impact.Effect;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.ui.remote.JobProgress;
import org.klantreis.ui.validation.RuleSettings;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.review.Review;
import org.klantreis.versioning.review.ReviewNotes;
import org.klantreis.versioning.review.SynchroniseNotes;

/**
 * One review that is looked at: which branch, what is known of it, and what is selected. All reading and writing is done by
 * jobs; the rest
 * belongs to the user interface's thread.
 */
public final class ReviewSession {
    private final IContainer landscape;
    private final Path folder;
    private final Display display;
    private final List<Consumer<Aspect>> listeners = new CopyOnWriteArrayList<>();
    private Branches branches = new Branches(List.of(), "");
    private String branch;
    private String target;
    private ReviewContent content;
    private Comparison narrowed;
    private ObjectId commit;
    private String problem = "";
    private boolean busy;
    private boolean disposed;
    private String selected;
    private EffectState effect = EffectState.NONE;
    private String effectOf = "";
    private ReviewJob loading;
    private ReviewJob narrowing;
    private ReviewJob asking;

    /** What jobs belong to. */
    public enum Family {
        /** All jobs of reviews. */
        REVIEW
    }

    /** What changed for who looks. */
    public enum Aspect {
        /** Whether something is being read or written, and what went wrong. */
        STATE,
        /** The branch, or what it changes. */
        CONTENT,
        /** What was said. */
        NOTES,
        /** Which element is selected. */
        SELECTION,
        /** The effect. */
        EFFECT
    }

    /** Says something in the notes. */
    @FunctionalInterface
    public interface Saying {
        /**
         * Says it; in a job.
         *
         * @param notes the notes
         * @param review the review as it is known
         * @throws IOException when it cannot be written
         */
        void say(ReviewNotes notes, Review review) throws IOException;
    }

    /**
     * Begins a review.
     *
     * @param landscape the landscape's folder in the workspace
     * @param branch the branch; empty for the one that is most likely meant
     * @param target where it shall be merged; empty for the main branch
     * @param display the user interface
     */
    public ReviewSession(IContainer landscape, String branch, String target, Display display) {
        this.landscape = landscape;
        this.folder = landscape.getLocation().toFile().toPath();
        this.branch = branch;
        this.target = target;
        this.display = display;
    }

    /** Returns the landscape's folder in the workspace. */
    public IContainer landscape() {
        return landscape;
    }

    /** Returns the folder on the disk. */
    public Path folder() {
        return folder;
    }

    /** Returns the branches that there are. */
    public Branches branches() {
        return branches;
    }

    /** Returns the branch that is reviewed. */
    public String branch() {
        return branch;
    }

    /** Returns where it shall be merged. */
    public String target() {
        return target;
    }

    /** Returns what is known of it; empty while it is read first, or cannot be. */
    public Optional<ReviewContent> content() {
        return Optional.ofNullable(content);
    }

    /** Returns what differs: on the whole branch, or in the commit that {@link #narrow} chose. */
    public Optional<Comparison> comparison() {
        return narrowed != null ? Optional.of(narrowed) : content().map(ReviewContent::comparison);
    }

    /** Returns the commit whose changes are shown; null for all. */
    public ObjectId commit() {
        return commit;
    }

    /** Returns what went wrong last; empty for nothing. */
    public String problem() {
        return problem;
    }

    /** Says whether something is being read or written. */
    public boolean isBusy() {
        return busy;
    }

    /** Returns how far it is known what the branch does. */
    public EffectState effect() {
        return effect;
    }

    /** Returns the id of the element that is selected; empty for the whole. */
    public Optional<String> selected() {
        return Optional.ofNullable(selected);
    }

    /** Calls a listener whenever something changed. */
    public void addListener(Consumer<Aspect> listener) {
        listeners.add(listener);
    }

    private void tell(Aspect aspect) {
        listeners.forEach(listener -> listener.accept(aspect));
    }

    /**
     * Selects an element.
     *
     * @param id its id; null for the whole
     */
    public void select(String id) {
        if (!Objects.equals(selected, id)) {
            selected = id;
            tell(Aspect.SELECTION);
        }
    }

    /** Reviews another branch, or into another target. */
    public void choose(String aBranch, String aTarget) {
        if (!branch.equals(aBranch) || !target.equals(aTarget)) {
            branch = aBranch;
            target = aTarget;
            content = null;
            narrowed = null;
            commit = null;
            selected = null;
            load();
            tell(Aspect.SELECTION);
        }
    }

    /** Reads all again. */
    public void load() {
        if (loading != null) {
            loading.supersede();
        }
        begin();
        loading = run(NLS.bind(Messages.ReviewSession_load, branch), monitor -> {
            ReviewLoader loader = new ReviewLoader(folder, RuleSettings.in(landscape.getProject()).rules(), monitor);
            Branches found = loader.branches();
            String aBranch = branch.isEmpty() ? found.likely() : branch;
            String aTarget = target.isEmpty() ? found.main() : target;
            inUi(() -> named(found, aBranch, aTarget));
            if (aBranch.isEmpty()) {
                throw new IOException(Messages.ReviewSession_choose);
            }
            ReviewContent read = loader.content(aBranch, aTarget);
            return () -> loaded(read);
        });
    }

    /** Reads all again where the branch or its target has other commits now than were read. */
    public void follow() {
        if (content == null || busy) {
            return;
        }
        Review known = content.review();
        String aBranch = branch;
        String aTarget = target;
        ReviewJob job = new ReviewJob(NLS.bind(Messages.ReviewSession_load, branch), monitor -> {
            try (ProjectRepository repository = ProjectRepository.open(folder)) {
                boolean same = repository.resolve(aBranch).equals(known.tip()) && repository.resolve(aTarget)
                        .equals(known.target());
                return () -> {
                    if (!same && !busy && aBranch.equals(branch) && aTarget.equals(target)) {
                        load();
                    }
                };
            }
        }, this::inUi, sentence -> { });
        job.setSystem(true);
        job.schedule();
    }

    private void named(Branches found, String aBranch, String aTarget) {
        branches = found;
        branch = aBranch;
        target = aTarget;
        tell(Aspect.STATE);
    }

    private void loaded(ReviewContent read) {
        content = read;
        if (commit != null && read.review().commits().stream().noneMatch(commit::equals)) {
            commit = null;
            narrowed = null;
        }
        done("");
        tell(Aspect.CONTENT);
        ask(false);
    }

    /**
     * Shows only what one commit changes.
     *
     * @param one the commit; null for all
     */
    public void narrow(ObjectId one) {
        if (Objects.equals(commit, one)) {
            return;
        }
        commit = one;
        if (narrowing != null) {
            narrowing.supersede();
        }
        if (one == null) {
            narrowed = null;
            tell(Aspect.CONTENT);
            return;
        }
        begin();
        narrowing = run(Messages.ReviewSession_narrow, monitor -> {
            Comparison read = new ReviewLoader(folder, RuleSettings.in(landscape.getProject()).rules(), monitor).of(one);
            return () -> {
                narrowed = read;
                done("");
                tell(Aspect.CONTENT);
            };
        });
    }

    /**
     * Asks what the branch does, unless that is known already.
     *
     * @param again whether to ask also where it could not be found out before
     */
    public void ask(boolean again) {
        if (content == null || content.isMerged()) {
            become("", EffectState.NONE);
            return;
        }
        String what = content.review().base() + " " + content.review().tip();
        if (what.equals(effectOf) && !(again && effect.kind() == EffectState.Kind.FAILED)) {
            return;
        }
        stopAsking();
        become(what, EffectState.busy(Messages.EffectReader_busy));
        EffectReader reader = new EffectReader(folder, content.review(), branch);
        asking = new ReviewJob(NLS.bind(Messages.ReviewSession_effect, branch), monitor -> {
            Effect found = reader.read(monitor, sentence -> inUi(() -> become(what, EffectState.busy(sentence), what)));
            return () -> become(what, EffectState.known(found), what);
        }, this::inUi, sentence -> become(what, EffectState.failed(sentence), what));
        asking.schedule();
    }

    /** Stops asking what the branch does. */
    public void stopAsking() {
        if (asking != null) {
            asking.supersede();
            asking = null;
            if (effect.kind() == EffectState.Kind.BUSY) {
                become(effectOf, EffectState.failed(Messages.ReviewJob_stopped));
            }
        }
    }

    private void become(String what, EffectState next) {
        effectOf = what;
        effect = next;
        tell(Aspect.EFFECT);
    }

    /** Takes an answer only to the question that was asked last and not stopped. */
    private void become(String what, EffectState next, String asked) {
        if (asked.equals(effectOf) && effect.kind() == EffectState.Kind.BUSY) {
            become(what, next);
        }
    }

    /**
     * Says something, and shows it.
     *
     * @param saying what
     */
    public void say(Saying saying) {
        if (content == null) {
            return;
        }
        Review review = content.review();
        begin();
        run(NLS.bind(Messages.ReviewSession_write, branch), monitor -> {
            try (ProjectRepository repository = ProjectRepository.open(folder)) {
                ReviewNotes notes = new ReviewNotes(repository);
                saying.say(notes, review);
                Review now = notes.read(branch, target);
                return () -> said(now);
            }
        });
    }

    /** Brings the reviews of others here, and ours there. */
    public void synchronise() {
        if (content == null || content.remote() == null) {
            return;
        }
        String remote = content.remote();
        begin();
        run(Messages.ReviewSession_synchronise, monitor -> {
            try (ProjectRepository repository = ProjectRepository.open(folder)) {
                RepositoryActions.remotely(access -> {
                    new SynchroniseNotes(repository, remote, access).execute(new JobProgress(monitor));
                    return null;
                });
                Review now = new ReviewNotes(repository).read(branch, target);
                return () -> said(now);
            }
        });
    }

    private void said(Review now) {
        if (content != null && now.tip().equals(content.review().tip()) && now.target().equals(content.review().target())) {
            content = content.with(now);
            done("");
            tell(Aspect.NOTES);
        } else {
            load();
        }
    }

    private ReviewJob run(String name, ReviewJob.Work work) {
        ReviewJob job = new ReviewJob(name, work, this::inUi, this::done);
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

    /** Ends it, and all that is still done for it. */
    public void dispose() {
        disposed = true;
        listeners.clear();
        for (ReviewJob job : new ReviewJob[] {loading, narrowing, asking}) {
            if (job != null) {
                job.supersede();
            }
        }
    }
}
