/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.branch;

import java.io.IOException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TagCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.klantreis.versioning.CommitIdentity;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;

/** Gives a commit a lasting name. */
public final class CreateTag {
    private final ProjectRepository repository;
    private final String name;
    private String revision = Constants.HEAD;
    private String message;

    /**
     * Prepares it, for the commit that is checked out.
     *
     * @param repository the repository; it must stay open
     * @param name the tag's name
     */
    public CreateTag(ProjectRepository repository, String name) {
        this.repository = repository;
        this.name = name;
    }

    /**
     * Chooses another commit.
     *
     * @param commit a branch, a tag or a commit
     * @return this
     */
    public CreateTag at(String commit) {
        revision = commit;
        return this;
    }

    /**
     * Says what it stands for. A tag with a message also says who made it and when.
     *
     * @param text the message
     * @return this
     */
    public CreateTag message(String text) {
        message = text;
        return this;
    }

    /**
     * Makes it.
     *
     * @param progress asked whether to go on
     * @throws IOException when the name is taken or none, there is no such commit, or Git does not know who makes it
     */
    public void execute(Progress progress) throws IOException {
        Repository git = repository.git();
        BranchNames.check(git, Constants.R_TAGS, "tag", name);
        try (RevWalk walk = new RevWalk(git)) {
            TagCommand command = Git.wrap(git).tag().setName(name).setObjectId(walk.parseCommit(repository.resolve(revision)));
            if (message == null || message.isBlank()) {
                command.setAnnotated(false);
            } else {
                command.setMessage(message.strip() + "\n").setTagger(CommitIdentity.of(git));
            }
            command.call();
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, "The tag «" + name + "» cannot be made", e);
        }
    }
}
