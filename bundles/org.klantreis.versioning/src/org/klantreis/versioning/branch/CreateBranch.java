/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.branch;

import java.io.IOException;

import org.eclipse.jgit.api.CreateBranchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;

/** Makes a branch. It is not checked out. */
public final class CreateBranch {
    private final ProjectRepository repository;
    private final String name;
    private String start = Constants.HEAD;

    /**
     * Prepares it, from the commit that is checked out.
     *
     * @param repository the repository; it must stay open
     * @param name the branch's name, without {@code refs/heads/}
     */
    public CreateBranch(ProjectRepository repository, String name) {
        this.repository = repository;
        this.name = name;
    }

    /**
     * Chooses where it begins. From the branch of a remote, as {@code origin/main}, it follows that.
     *
     * @param revision a branch, a tag or a commit
     * @return this
     */
    public CreateBranch from(String revision) {
        start = revision;
        return this;
    }

    /**
     * Makes it.
     *
     * @param progress asked whether to go on
     * @throws IOException when the name is taken or none, or there is no such start
     */
    public void execute(Progress progress) throws IOException {
        Repository git = repository.git();
        BranchNames.check(git, Constants.R_HEADS, "branch", name);
        repository.resolve(start);
        try {
            CreateBranchCommand command = Git.wrap(git).branchCreate().setName(name).setStartPoint(start);
            if (git.exactRef(Constants.R_REMOTES + start) != null) {
                command.setUpstreamMode(CreateBranchCommand.SetupUpstreamMode.TRACK);
            }
            command.call();
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, "The branch «" + name + "» cannot be made", e);
        }
    }
}
