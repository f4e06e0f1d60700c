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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TrackingRefUpdate;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Remotes;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.trust.Trust;

/** Brings the commits, branches and tags of a remote here. No file of the working tree changes. */
public final class FetchRemote {
    private final Repository git;
    private final RemoteAccess access;
    private final List<RefSpec> extra = new ArrayList<>();
    private String remote;

    /**
     * Prepares it for the remote of the branch that is checked out.
     *
     * @param repository the repository; it must stay open
     * @param access how the remote is reached
     */
    public FetchRemote(ProjectRepository repository, RemoteAccess access) {
        this.git = repository.git();
        this.access = access;
    }

    /**
     * Chooses another remote.
     *
     * @param name the remote's name
     * @return this
     */
    public FetchRemote remote(String name) {
        remote = name;
        return this;
    }

    /**
     * Fetches more than the remote is configured for. Where the remote has nothing of the kind, that is no failure.
     *
     * @param spec what, and where to, as {@code +refs/notes/x:refs/notes/remotes/origin/x}
     * @return this
     */
    public FetchRemote also(String spec) {
        extra.add(new RefSpec(spec));
        return this;
    }

    /**
     * Fetches.
     *
     * @param progress told how far it is
     * @return the refs here that are new or changed, as {@code refs/remotes/origin/main}
     * @throws IOException when there is no such remote, or it cannot be reached
     * @throws CancellationException when it was cancelled
     */
    public Set<String> execute(Progress progress) throws IOException {
        String name = remote == null ? Remotes.ofCurrentBranch(git) : remote;
        String address = Remotes.address(git, name);
        Trust.of(git).checkRemotes();
        Set<String> changed = new TreeSet<>();
        try {
            fetch(name, List.of(), progress, changed);
            for (RefSpec spec : extra) {
                fetchExtra(name, spec, progress, changed);
            }
            access.accepted();
            return changed;
        } catch (GitAPIException | JGitInternalException e) {
            Monitor.check(progress);
            throw access.failure("The commits of " + name + " cannot be fetched", address, e);
        }
    }

    private void fetchExtra(String name, RefSpec spec, Progress progress, Set<String> changed) throws GitAPIException {
        try {
            fetch(name, List.of(spec), progress, changed);
        } catch (GitAPIException e) {
            if (!String.valueOf(e.getMessage()).contains(spec.getSource())) {
                throw e;
            }
        }
    }

    private void fetch(String name, List<RefSpec> specs, Progress progress, Set<String> changed) throws GitAPIException {
        Monitor.check(progress);
        FetchCommand command = Git.wrap(git).fetch().setRemote(name).setTransportConfigCallback(access)
                .setProgressMonitor(new Monitor(progress));
        if (!specs.isEmpty()) {
            command.setRefSpecs(specs);
        }
        command.call().getTrackingRefUpdates().stream().map(TrackingRefUpdate::getLocalName).forEach(changed::add);
        Monitor.check(progress);
    }
}
