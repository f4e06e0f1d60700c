/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.UnsupportedSigningFormatException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.hooks.Hooks;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.GpgConfig;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.Signer;
import org.eclipse.jgit.lib.Signers;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.klantreis.versioning.internal.Refusal;

/** Makes a commit of the last one's files and some from the index, and moves the branch to it. */
final class CommitDraft {
    /** What a hook prints is in the exception where it refuses, and nobody's concern where it does not. */
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private final Repository git;
    private final RevCommit head;
    private final String message;
    private final PersonIdent author;
    private final PersonIdent committer;
    private final boolean amend;
    private final boolean signed;

    CommitDraft(Repository git, RevCommit head, String message, PersonIdent author, PersonIdent committer, boolean amend,
            boolean signed) {
        this.git = git;
        this.head = head;
        this.message = message.strip().replace("\r\n", "\n") + "\n";
        this.author = author;
        this.committer = committer;
        this.amend = amend;
        this.signed = signed;
    }

    /** Says whether the last commit would get another message or author. */
    boolean isWorthAmending() {
        return amend && (!message.equals(head.getFullMessage()) || author != null && !isAuthor(head.getAuthorIdent()));
    }

    private boolean isAuthor(PersonIdent person) {
        return author.getName().equals(person.getName()) && author.getEmailAddress().equals(person.getEmailAddress());
    }

    /**
     * Commits.
     *
     * @param paths the files to take from the index, or to delete where they are not there
     */
    ObjectId commit(RevWalk walk, Set<String> paths) throws IOException, GitAPIException {
        Hooks.preCommit(git, NOWHERE, NOWHERE).call();
        String text = Hooks.commitMsg(git, NOWHERE, NOWHERE).setCommitMessage(message).call();
        try (ObjectInserter inserter = git.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(paths, inserter));
            commit.setParentIds(parents());
            commit.setAuthor(author != null ? author : amend ? head.getAuthorIdent() : committer);
            commit.setCommitter(committer);
            commit.setMessage(text);
            sign(commit);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            move(walk.parseCommit(id));
            Hooks.postCommit(git, NOWHERE, NOWHERE).call();
            return id;
        }
    }

    private ObjectId tree(Set<String> paths, ObjectInserter inserter) throws IOException {
        DirCache index = git.readDirCache(); // again: a hook may have mended the files
        DirCache tree = DirCache.newInCore();
        if (head != null) {
            try (ObjectReader reader = git.newObjectReader()) {
                DirCacheBuilder builder = tree.builder();
                builder.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, head.getTree());
                builder.finish();
            }
        }
        DirCacheEditor editor = tree.editor();
        paths.forEach(path -> editor.add(StagedFiles.edit(path, Optional.ofNullable(index.getEntry(path)))));
        editor.finish();
        return tree.writeTree(inserter);
    }

    private List<ObjectId> parents() {
        if (head == null) {
            return List.of();
        }
        return amend ? List.<ObjectId>of(head.getParents()) : List.of(head);
    }

    private void sign(CommitBuilder commit) throws IOException, GitAPIException {
        GpgConfig config = new GpgConfig(git.getConfig());
        if (!signed || !config.isSignCommits()) {
            return;
        }
        Signer signer = Signers.get(config.getKeyFormat());
        if (signer == null) {
            throw new UnsupportedSigningFormatException(config.getKeyFormat().toString());
        }
        signer.signObject(git, config, commit, committer, config.getSigningKey(), null);
    }

    private void move(RevCommit commit) throws IOException {
        RefUpdate update = git.updateRef(Constants.HEAD);
        update.setNewObjectId(commit);
        update.setExpectedOldObjectId(head == null ? ObjectId.zeroId() : head);
        update.setRefLogIdent(committer);
        update.setRefLogMessage((amend ? "commit (amend): " : head == null ? "commit (initial): " : "commit: ")
                + commit.getShortMessage(), false);
        RefUpdate.Result result = update.forceUpdate();
        if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD && result != RefUpdate.Result.FORCED) {
            throw new Refusal("Nothing was committed: another program moved the branch in " + git.getWorkTree()
                    + " at the same time (" + result + "); look at its commits, and try again.");
        }
    }
}
