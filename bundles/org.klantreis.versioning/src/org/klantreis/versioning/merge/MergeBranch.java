/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.klantreis.versioning.CommitIdentity;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.internal.StagedChanges;
import org.klantreis.versioning.status.Ongoing;

/**
 * Merges a branch into the one that is checked out: models by their elements, other files by their lines. Where both changed the
 * same, the working tree has ours and all that could be merged, and {@link MergeState} tells the conflicts.
 */
public final class MergeBranch {
    private final ProjectRepository repository;
    private final Repository git;
    private final String revision;
    private String message;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     * @param revision what is merged in: a branch, the branch of a remote as {@code origin/main}, a tag or a commit
     */
    public MergeBranch(ProjectRepository repository, String revision) {
        this.repository = repository;
        this.git = repository.git();
        this.revision = revision;
    }

    /**
     * Gives the merge's commit another message than «Merge branch ...».
     *
     * @param text the message
     * @return this
     */
    public MergeBranch message(String text) {
        message = text;
        return this;
    }

    /**
     * Merges.
     *
     * @param progress told what is done
     * @return what came of it
     * @throws IOException when it cannot begin, for example since uncommitted changes would be overwritten, or a model cannot be
     *        read; nothing changed then
     * @throws CancellationException when it was cancelled; nothing changed then
     */
    public MergeOutcome execute(Progress progress) throws IOException {
        String what = "«" + revision + "» cannot be merged";
        Ongoing ongoing = Ongoing.of(git);
        ongoing.refuse(what);
        if (ongoing.detached()) {
            throw new Refusal(what + ": " + ongoing.sentence().orElse("no branch is checked out."));
        }
        ObjectId theirs = repository.resolve(revision);
        ObjectId ours = git.resolve(Constants.HEAD);
        if (ours != null && needsCommit(ours, theirs)) {
            CommitIdentity.of(git);
            StagedChanges.check(git, what);
        }
        IndexLock.await(git, progress);
        Monitor.check(progress);
        progress.task("Merging " + revision);
        boolean begun = false;
        try {
            MergeResult result = command(theirs, progress).call();
            begun = true;
            return outcome(what, result);
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, what, e);
        } finally {
            if (!begun && ours != null) {
                MergeUndo.afterFailure(git);
            }
        }
    }

    private boolean needsCommit(ObjectId ours, ObjectId theirs) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            return !walk.isMergedInto(walk.parseCommit(ours), walk.parseCommit(theirs))
                    && !walk.isMergedInto(walk.parseCommit(theirs), walk.parseCommit(ours));
        }
    }

    private MergeCommand command(ObjectId theirs, Progress progress) throws IOException {
        MergeCommand command = Git.wrap(git).merge().setStrategy(ModelMergeStrategy.INSTANCE).setCommit(false)
                .setFastForward(MergeCommand.FastForwardMode.FF).setProgressMonitor(new Monitor(progress));
        Ref ref = git.findRef(revision);
        if (ref != null) {
            command.include(ref);
        } else {
            command.include(revision, theirs);
        }
        if (message != null) {
            command.setMessage(message);
        }
        return command;
    }

    private MergeOutcome outcome(String what, MergeResult result) throws IOException {
        return switch (result.getMergeStatus()) {
            case ALREADY_UP_TO_DATE -> outcome(MergeOutcome.Kind.UP_TO_DATE, Set.of());
            case FAST_FORWARD -> outcome(MergeOutcome.Kind.FAST_FORWARD, Set.of());
            case MERGED, MERGED_NOT_COMMITTED -> {
                MergeCommit.commit(git, null, true);
                yield outcome(MergeOutcome.Kind.MERGED, Set.of());
            }
            case CONFLICTING -> outcome(MergeOutcome.Kind.CONFLICTING, new TreeSet<>(result.getConflicts().keySet()));
            case FAILED -> throw overwritten(what, result.getFailingPaths().keySet());
            case CHECKOUT_CONFLICT -> throw overwritten(what, Set.copyOf(result.getCheckoutConflicts()));
            default -> throw new Refusal(what + ": Git says " + result.getMergeStatus() + ".");
        };
    }

    private static Refusal overwritten(String what, Set<String> paths) {
        return new Refusal(what + ": uncommitted changes in " + Failures.names(paths) + " would be overwritten; commit or stash "
                + "them first.");
    }

    private MergeOutcome outcome(MergeOutcome.Kind kind, Set<String> conflicting) throws IOException {
        return new MergeOutcome(kind, Optional.ofNullable(git.resolve(Constants.HEAD)), conflicting);
    }
}
