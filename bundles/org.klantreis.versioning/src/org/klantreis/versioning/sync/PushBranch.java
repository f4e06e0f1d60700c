/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.internal.Remotes;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.trust.Trust;

/** Sends a branch to a remote, never over the commits of others. A branch that has no upstream gets it so. */
public final class PushBranch {
    private final Repository git;
    private final RemoteAccess access;
    private final List<RefSpec> extra = new ArrayList<>();
    private String remote;
    private String branch;

    /**
     * Prepares it for the branch that is checked out.
     *
     * @param repository the repository; it must stay open
     * @param access how the remote is reached
     */
    public PushBranch(ProjectRepository repository, RemoteAccess access) {
        this.git = repository.git();
        this.access = access;
    }

    /**
     * Chooses another branch.
     *
     * @param name its name, without {@code refs/heads/}
     * @return this
     */
    public PushBranch branch(String name) {
        branch = name;
        return this;
    }

    /**
     * Chooses another remote.
     *
     * @param name the remote's name
     * @return this
     */
    public PushBranch remote(String name) {
        remote = name;
        return this;
    }

    /**
     * Sends more than the branch: a tag, or notes.
     *
     * @param spec what, and where to, as {@code refs/tags/v1:refs/tags/v1}
     * @return this
     */
    public PushBranch also(String spec) {
        extra.add(new RefSpec(spec));
        return this;
    }

    /**
     * Pushes.
     *
     * @param progress told how far it is
     * @return whether the remote has something new; false where it had all already
     * @throws IOException when it cannot be reached, has commits that are not here, or refuses; the message says what to do
     * @throws CancellationException when it was cancelled
     */
    public boolean execute(Progress progress) throws IOException {
        String name = remote == null ? Remotes.ofCurrentBranch(git) : remote;
        String address = Remotes.address(git, name);
        String ref = Constants.R_HEADS + (branch == null ? currentBranch() : branch);
        if (git.exactRef(ref) == null) {
            throw new Refusal("There is no branch «" + Repository.shortenRefName(ref) + "» with a commit in " + git.getWorkTree()
                    + "; commit something first.");
        }
        Trust.of(git).checkRemotes();
        String target = target(name, ref);
        List<RefSpec> specs = new ArrayList<>(List.of(new RefSpec(ref + ":" + target)));
        specs.addAll(extra);
        Monitor.check(progress);
        try {
            boolean sent = false;
            for (PushResult result : Git.wrap(git).push().setRemote(name).setRefSpecs(specs).setTransportConfigCallback(access)
                    .setProgressMonitor(new Monitor(progress)).call()) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    sent |= PushAnswer.check(name, update, result.getMessages());
                }
            }
            access.accepted();
            follow(name, ref, target);
            return sent;
        } catch (GitAPIException | JGitInternalException e) {
            Monitor.check(progress);
            throw access.failure("The branch " + Repository.shortenRefName(ref) + " cannot be sent to " + name, address, e);
        }
    }

    private String currentBranch() throws IOException {
        Ref head = git.exactRef(Constants.HEAD);
        if (head == null || !head.isSymbolic()) {
            throw new Refusal("No branch is checked out in " + git.getWorkTree() + "; check one out, or name the branch to "
                    + "send.");
        }
        return Repository.shortenRefName(head.getTarget().getName());
    }

    private String target(String name, String ref) {
        String shortName = Repository.shortenRefName(ref);
        String merge = git.getConfig().getString("branch", shortName, "merge");
        return merge != null && name.equals(git.getConfig().getString("branch", shortName, "remote")) ? merge : ref;
    }

    /** Gives a branch that has no upstream one, so that the next pull knows what to pull. */
    private void follow(String name, String ref, String target) throws IOException {
        StoredConfig config = git.getConfig();
        String shortName = Repository.shortenRefName(ref);
        if (config.getString("branch", shortName, "merge") == null) {
            config.setString("branch", shortName, "remote", name);
            config.setString("branch", shortName, "merge", target);
            config.save();
        }
    }
}
