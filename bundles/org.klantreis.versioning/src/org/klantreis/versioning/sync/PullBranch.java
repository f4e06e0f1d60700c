/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.sync;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.internal.Remotes;
import org.klantreis.versioning.merge.MergeBranch;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.remote.RemoteAddress;
import org.klantreis.versioning.status.Ongoing;

/** Fetches, and merges the upstream of the branch that is checked out into it. */
public final class PullBranch {
    private final ProjectRepository repository;
    private final Repository git;
    private final RemoteAccess access;

    /**
     * Prepares it.
     *
     * @param repository the repository; it must stay open
     * @param access how the remote is reached
     */
    public PullBranch(ProjectRepository repository, RemoteAccess access) {
        this.repository = repository;
        this.git = repository.git();
        this.access = access;
    }

    /**
     * Pulls.
     *
     * @param progress told how far it is
     * @return what came of the merge
     * @throws IOException when the branch has no upstream, the remote cannot be reached, or the merge cannot begin; what was
     *        fetched stays
     * @throws CancellationException when it was cancelled
     */
    public MergeOutcome execute(Progress progress) throws IOException {
        Ongoing.of(git).refuse("Nothing was pulled");
        Ref head = git.exactRef(Constants.HEAD);
        if (head == null || !head.isSymbolic()) {
            throw new Refusal("Nothing was pulled: no branch is checked out in " + git.getWorkTree() + "; check one out first.");
        }
        String branch = Repository.shortenRefName(head.getTarget().getName());
        BranchConfig config = new BranchConfig(git.getConfig(), branch);
        String upstream = config.getTrackingBranch();
        if (upstream == null) {
            throw new Refusal("Nothing was pulled: the branch «" + branch + "» belongs to no branch of a remote; push it first, "
                    + "or set its"
                    + " upstream («git branch --set-upstream-to»).");
        }
        String name = Repository.shortenRefName(upstream);
        String message = null;
        if (!config.isRemoteLocal()) {
            new FetchRemote(repository, access).remote(config.getRemote()).execute(progress);
            String address = RemoteAddress.withoutPassword(Remotes.address(git, config.getRemote()));
            message = "Merge branch '" + Repository.shortenRefName(config.getMerge()) + "' of " + address;
        }
        if (git.exactRef(upstream) == null) {
            throw new Refusal("Nothing was pulled: there is no «" + name + "» any more; somebody deleted it on the remote.");
        }
        MergeBranch merge = new MergeBranch(repository, name);
        return (message == null ? merge : merge.message(message)).execute(progress);
    }
}
