/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.stash;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.StashCreateCommand;
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
import org.klantreis.versioning.status.Ongoing;

/**
 * Puts the changes that are not committed aside, new files too, so that the working tree is that of the last commit. As with
 * Git's own command, that is the whole working tree, with what it has besides the project.
 */
public final class StashChanges {
    private final Repository git;
    private String message;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     */
    public StashChanges(ProjectRepository repository) {
        this.git = repository.git();
    }

    /**
     * Says what it is.
     *
     * @param text the message
     * @return this
     */
    public StashChanges message(String text) {
        message = text;
        return this;
    }

    /**
     * Puts them aside.
     *
     * @param progress told what is done
     * @return where they are kept; empty where nothing was changed
     * @throws IOException when something must be finished first, or Git does not know who does it
     * @throws CancellationException when it was cancelled before anything changed
     */
    public Optional<ObjectId> execute(Progress progress) throws IOException {
        String what = "The changes in " + git.getWorkTree() + " cannot be put aside";
        Ongoing.of(git).refuse(what);
        if (git.resolve(Constants.HEAD) == null) {
            throw new Refusal(what + ": there is no commit yet; make the first one.");
        }
        CommitIdentity.of(git);
        IndexLock.await(git, progress);
        Monitor.check(progress);
        progress.task("Putting changes aside");
        StashCreateCommand command = Git.wrap(git).stashCreate().setIncludeUntracked(true);
        if (message != null && !message.isBlank()) {
            command.setWorkingDirectoryMessage("On {0}: " + message.strip().replace("'", "''").replace("{", "'{'"));
        }
        try {
            RevCommit stash = command.call();
            return Optional.ofNullable(stash).map(RevCommit::getId);
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, what, e);
        }
    }
}
