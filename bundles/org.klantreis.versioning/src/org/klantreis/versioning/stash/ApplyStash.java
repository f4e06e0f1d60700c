/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.stash;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.api.errors.StashApplyFailureException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.internal.StagedChanges;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.merge.MergeState;
import org.klantreis.versioning.merge.ModelMergeStrategy;
import org.klantreis.versioning.status.Ongoing;

/** Brings changes back that were put aside, and merges them with what came since: models by their elements. */
public final class ApplyStash {
    private final ProjectRepository repository;
    private final Repository git;
    private final Stash stash;
    private boolean drops;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     * @param stash what to bring back
     */
    public ApplyStash(ProjectRepository repository, Stash stash) {
        this.repository = repository;
        this.git = repository.git();
        this.stash = stash;
    }

    /**
     * Forgets the stash once it is back without conflicts.
     *
     * @return this
     */
    public ApplyStash drop() {
        drops = true;
        return this;
    }

    /**
     * Brings it back.
     *
     * @param progress told what is done
     * @return MERGED; or CONFLICTING, where the stash is kept and {@link MergeState} tells more
     * @throws IOException when changes of now would be overwritten, or something must be finished first; nothing changed then
     * @throws CancellationException when it was cancelled before anything changed
     */
    public MergeOutcome execute(Progress progress) throws IOException {
        String what = "The changes «" + stash.message() + "» cannot be brought back";
        Ongoing.of(git).refuse(what);
        StagedChanges.check(git, what);
        refuseNewFilesThatAreThere(what);
        IndexLock.await(git, progress);
        Monitor.check(progress);
        progress.task("Bringing changes back");
        ObjectId head = git.resolve(Constants.HEAD);
        try {
            Git.wrap(git).stashApply().setStashRef(stash.commit().name()).setStrategy(ModelMergeStrategy.INSTANCE)
                    .setRestoreIndex(false).setRestoreUntracked(true).call();
            unstage();
            if (drops) {
                new DropStash(repository, stash).execute(progress);
            }
            return new MergeOutcome(MergeOutcome.Kind.MERGED, Optional.ofNullable(head), Set.of());
        } catch (StashApplyFailureException e) {
            Set<String> conflicting = MergeState.of(repository).conflictingFiles();
            if (conflicting.isEmpty()) {
                throw new Refusal(what + ": uncommitted changes in the same files would be overwritten; commit them first.", e);
            }
            return new MergeOutcome(MergeOutcome.Kind.CONFLICTING, Optional.ofNullable(head), conflicting);
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, what, e);
        }
    }

    /** The changes were merged into the index; they were not staged before, so they are not now. */
    private void unstage() throws GitAPIException {
        Git.wrap(git).reset().setMode(org.eclipse.jgit.api.ResetCommand.ResetType.MIXED).call();
    }

    private void refuseNewFilesThatAreThere(String what) throws IOException {
        Set<String> there = new TreeSet<>();
        try (RevWalk walk = new RevWalk(git); TreeWalk files = new TreeWalk(git)) {
            RevCommit commit = walk.parseCommit(stash.commit());
            if (commit.getParentCount() < 3) {
                return;
            }
            files.addTree(walk.parseTree(commit.getParent(2)));
            files.setRecursive(true);
            while (files.next()) {
                if (git.getWorkTree().toPath().resolve(files.getPathString()).toFile().exists()) {
                    there.add(files.getPathString());
                }
            }
        }
        if (!there.isEmpty()) {
            throw new Refusal(what + ": " + Failures.names(there) + " would be overwritten; move them away first.");
        }
    }
}
