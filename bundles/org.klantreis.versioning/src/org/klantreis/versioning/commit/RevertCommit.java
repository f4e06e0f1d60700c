/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.RevertCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.versioning.CommitIdentity;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.internal.StagedChanges;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.merge.ModelMergeStrategy;
import org.klantreis.versioning.status.Ongoing;

/** Takes back what a commit did, by a new commit. Later changes stay; where they build on it, there are conflicts to be decided. */
public final class RevertCommit {
    private final ProjectRepository repository;
    private final Repository git;
    private final String revision;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     * @param revision the commit to take back
     */
    public RevertCommit(ProjectRepository repository, String revision) {
        this.repository = repository;
        this.git = repository.git();
        this.revision = revision;
    }

    /**
     * Reverts it.
     *
     * @param progress told what is done
     * @return {@link MergeOutcome.Kind#MERGED} with the new commit; UP_TO_DATE where there was nothing left of it; or CONFLICTING
     * @throws IOException when it is a merge, or the first commit, uncommitted changes would be overwritten, or something must be finished
     * @throws CancellationException when it was cancelled before anything changed
     */
    public MergeOutcome execute(Progress progress) throws IOException {
        RevCommit commit = repository.commit(revision);
        String what = "The commit «" + commit.getShortMessage() + "» cannot be reverted";
        Ongoing ongoing = Ongoing.of(git);
        ongoing.refuse(what);
        if (ongoing.detached()) {
            throw new Refusal(what + ": " + ongoing.sentence().orElse("no branch is checked out."));
        }
        if (commit.getParentCount() != 1) {
            throw new Refusal(what + ": it is " + (commit.getParentCount() == 0 ? "the first one" : "a merge, revert the commits that it brought")
                    + ".");
        }
        CommitIdentity.of(git);
        StagedChanges.check(git, what);
        IndexLock.await(git, progress);
        Monitor.check(progress);
        progress.task("Reverting " + commit.getShortMessage());
        ObjectId before = git.resolve(Constants.HEAD);
        try {
            RevertCommand command = Git.wrap(git).revert().include(commit).setStrategy(ModelMergeStrategy.INSTANCE)
                    .setProgressMonitor(new Monitor(progress));
            RevCommit reverted = command.call();
            if (reverted != null) {
                return new MergeOutcome(reverted.equals(before) ? MergeOutcome.Kind.UP_TO_DATE : MergeOutcome.Kind.MERGED,
                        Optional.of(reverted), Set.of());
            }
            return conflicts(what, command, before);
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, what, e);
        }
    }

    private static MergeOutcome conflicts(String what, RevertCommand command, ObjectId head) throws IOException {
        MergeResult failing = command.getFailingResult();
        if (failing.getFailingPaths() != null && !failing.getFailingPaths().isEmpty()) {
            throw new Refusal(what + ": uncommitted changes in " + Failures.names(failing.getFailingPaths().keySet())
                    + " would be overwritten; commit or stash them first.");
        }
        return new MergeOutcome(MergeOutcome.Kind.CONFLICTING, Optional.of(head), new TreeSet<>(command.getUnmergedPaths()));
    }
}
