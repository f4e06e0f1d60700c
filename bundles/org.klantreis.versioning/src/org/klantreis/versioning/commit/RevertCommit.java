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

import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.ResolveMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.klantreis.versioning.CommitIdentity;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.internal.StagedChanges;
import org.klantreis.versioning.merge.AbortMerge;
import org.klantreis.versioning.merge.ContinueMerge;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.merge.ModelMergeStrategy;
import org.klantreis.versioning.status.Ongoing;

/**
 * Takes back what a commit did, by a new commit. Later changes stay; where they build on it, there are conflicts to be decided.
 */
public final class RevertCommit {
    private static final int SHOWN = 7;

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
     * @throws IOException when it is a merge, or the first commit, uncommitted changes would be overwritten, or something must be
     *        finished
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
            throw new Refusal(what + ": it is " + (commit.getParentCount() == 0 ? "the first one"
                    : "a merge, revert the commits that it brought")
                    + ".");
        }
        CommitIdentity.of(git);
        StagedChanges.check(git, what);
        IndexLock.await(git, progress);
        Monitor.check(progress);
        progress.task("Reverting " + commit.getShortMessage());
        ObjectId head = git.resolve(Constants.HEAD);
        git.writeMergeCommitMsg("Revert \"" + commit.getShortMessage() + "\"\n\nThis reverts commit " + commit.name() + ".\n");
        git.writeRevertHead(commit);
        boolean begun = false;
        try {
            ResolveMerger merger = (ResolveMerger) ModelMergeStrategy.INSTANCE.newMerger(git);
            merger.setWorkingTreeIterator(new FileTreeIterator(git));
            merger.setBase(commit.getTree());
            merger.setCommitNames(new String[] {"BASE", Constants.HEAD, "parent of " + commit.abbreviate(SHOWN).name()});
            boolean merged = merger.merge(head, commit.getParent(0));
            if (merger.failed()) {
                throw new Refusal(what + ": uncommitted changes in " + Failures.names(merger.getFailingPaths().keySet())
                        + " would be overwritten; commit or stash them first.");
            }
            if (merged && merger.getResultTreeId().equals(repository.commit(Constants.HEAD).getTree())) {
                return new MergeOutcome(MergeOutcome.Kind.UP_TO_DATE, Optional.of(head), Set.of());
            }
            begun = true;
            return merged ? new MergeOutcome(MergeOutcome.Kind.MERGED, new ContinueMerge(repository).execute(progress), Set.of())
                    : new MergeOutcome(MergeOutcome.Kind.CONFLICTING, Optional.of(head),
                            new TreeSet<>(merger.getUnmergedPaths()));
        } catch (JGitInternalException | IOException e) {
            throw Failures.explain(git, what, e);
        } finally {
            if (!begun) {
                new AbortMerge(repository).execute(Progress.NONE);
            }
        }
    }
}
