/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.branch;

import java.io.IOException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.CannotDeleteCurrentBranchException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.api.errors.NotMergedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.Refusal;

/** Deletes a branch here. Commits that are on no other branch are kept from that, unless it is forced. */
public final class DeleteBranch {
    private final Repository git;
    private final String name;
    private boolean forced;

    /**
     * Prepares it.
     *
     * @param repository the repository; it must stay open
     * @param name the branch's name, without {@code refs/heads/}
     */
    public DeleteBranch(ProjectRepository repository, String name) {
        this.git = repository.git();
        this.name = name;
    }

    /**
     * Deletes it even where its commits are on no other branch.
     *
     * @return this
     */
    public DeleteBranch force() {
        forced = true;
        return this;
    }

    /**
     * Deletes it.
     *
     * @param progress asked whether to go on
     * @throws IOException when there is no such branch, it is checked out, or its commits are on no other branch
     */
    public void execute(Progress progress) throws IOException {
        if (git.exactRef(Constants.R_HEADS + name) == null) {
            throw new Refusal("There is no branch «" + name + "» in " + git.getWorkTree() + ".");
        }
        try {
            Git.wrap(git).branchDelete().setBranchNames(name).setForce(forced).call();
        } catch (NotMergedException e) {
            throw new Refusal("The branch «" + name + "» has commits that are on no other branch; merge it first, or delete it "
                    + "with them.", e);
        } catch (CannotDeleteCurrentBranchException e) {
            throw new Refusal("The branch «" + name + "» is checked out in " + git.getWorkTree() + "; check out another one "
                    + "first.", e);
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, "The branch «" + name + "» cannot be deleted", e);
        }
    }
}
