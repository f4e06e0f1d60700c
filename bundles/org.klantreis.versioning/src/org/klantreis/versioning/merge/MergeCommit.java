/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.CommitIdentity;
import org.klantreis.versioning.internal.Failures;

/** Commits what the index has as the end of a merge, a revert or the like. */
final class MergeCommit {
    private MergeCommit() {
    }

    /**
     * Commits.
     *
     * @param message the message; null for the one that was prepared
     * @param signed whether to sign where the configuration says so
     */
    static ObjectId commit(Repository git, String message, boolean signed) throws IOException {
        PersonIdent committer = CommitIdentity.of(git);
        CommitCommand command = Git.wrap(git).commit().setCommitter(committer).setMessage(message == null ? prepared(git)
                : message.strip() + "\n");
        if (git.readCherryPickHead() != null) {
            command.setAuthor(git.parseCommit(git.readCherryPickHead()).getAuthorIdent());
        } else {
            command.setAuthor(committer);
        }
        // What a hook prints is in the exception where it refuses.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        command.setHookOutputStream(nowhere).setHookErrorStream(nowhere);
        if (!signed) {
            command.setSign(false);
        }
        try {
            return command.call();
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, "What was merged in " + git.getWorkTree() + " cannot be committed", e);
        }
    }

    /** Returns the message that was prepared, without its comments. */
    static String prepared(Repository git) throws IOException {
        String text = git.readMergeCommitMsg();
        if (text == null) {
            return "Merge\n";
        }
        StringBuilder message = new StringBuilder();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> message.append(line).append('\n'));
        return message.toString().strip() + "\n";
    }
}
