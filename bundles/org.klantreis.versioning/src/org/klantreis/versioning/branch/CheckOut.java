/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.branch;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.CreateBranchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.status.Ongoing;

/** Brings the files of a branch, a tag or a commit into the working tree. Uncommitted changes are kept, or it is refused. */
public final class CheckOut {
    private final ProjectRepository repository;
    private final String revision;

    /**
     * Prepares it.
     *
     * @param repository the repository; it must stay open
     * @param revision a branch; the branch of a remote as {@code origin/x}, of which a branch {@code x} is made that follows it;
     *        or a tag or a commit, after which no branch is checked out
     */
    public CheckOut(ProjectRepository repository, String revision) {
        this.repository = repository;
        this.revision = revision;
    }

    /**
     * Checks it out.
     *
     * @param progress told how far it is
     * @throws IOException when there is no such revision, uncommitted changes would be overwritten, or something must be finished
     *        first
     * @throws CancellationException when it was cancelled before anything changed
     */
    public void execute(Progress progress) throws IOException {
        Repository git = repository.git();
        String what = "«" + revision + "» cannot be checked out";
        Ongoing.of(git).refuse(what);
        String remoteBranch = remoteBranch(git);
        if (git.exactRef(Constants.R_HEADS + revision) == null) {
            repository.resolve(revision);
        }
        IndexLock.await(git, progress);
        Monitor.check(progress);
        CheckoutCommand command = Git.wrap(git).checkout().setProgressMonitor(new Monitor(progress));
        if (remoteBranch == null) {
            command.setName(git.findRef(revision) == null ? repository.resolve(revision).name() : revision);
        } else if (git.exactRef(Constants.R_HEADS + remoteBranch) != null) {
            command.setName(remoteBranch);
        } else {
            command.setCreateBranch(true).setName(remoteBranch).setStartPoint(revision)
                    .setUpstreamMode(CreateBranchCommand.SetupUpstreamMode.TRACK);
        }
        try {
            command.call();
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, what, e);
        }
    }

    /** Returns the name that the branch of a remote gets here; null where the revision is none. */
    private String remoteBranch(Repository git) throws IOException {
        if (git.exactRef(Constants.R_HEADS + revision) != null || git.exactRef(Constants.R_REMOTES + revision) == null) {
            return null;
        }
        return git.shortenRemoteBranchName(Constants.R_REMOTES + revision);
    }
}
