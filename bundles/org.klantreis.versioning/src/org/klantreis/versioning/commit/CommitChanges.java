/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.klantreis.versioning.CommitIdentity;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.review.ReviewNotes;
import org.klantreis.versioning.status.Ongoing;

/**
 * Commits changes of a project: all, some files, or some content of files. Nothing outside of the project is in the commit,
 * whatever is staged there, and what is staged stays staged.
 *
 * <pre>{@code
 * new CommitChanges(repository, "Ask for the passport once").execute(Progress.NONE);
 * }</pre>
 *
 * <p>Where no files are chosen, all that changed in the project are in it, new and deleted ones too, except model files that say
 * the same as before and were only written differently.
 */
public final class CommitChanges {
    private final ProjectRepository repository;
    private final Repository git;
    private final String message;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private Collection<String> paths;
    private PersonIdent author;
    private boolean amend;
    private boolean signed = true;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     * @param message what was done and why; the first line is a summary
     */
    public CommitChanges(ProjectRepository repository, String message) {
        this.repository = repository;
        this.git = repository.git();
        this.message = message;
    }

    /**
     * Commits on behalf of somebody else.
     *
     * @param person who made the changes; whoever commits is still named as such
     * @return this
     */
    public CommitChanges author(PersonIdent person) {
        author = person;
        return this;
    }

    /**
     * Puts the changes into the last commit, and gives that this message.
     *
     * @return this
     */
    public CommitChanges amend() {
        amend = true;
        return this;
    }

    /**
     * Commits just these files, as they are in the working tree; those that are gone there are deleted.
     *
     * @param files paths relative to the project
     * @return this
     */
    public CommitChanges files(Collection<String> files) {
        paths = new TreeSet<>(files);
        return this;
    }

    /**
     * Commits just these files with content that may differ from the working tree, which is left alone: the rest of its changes
     * is for a later commit. May be used beside {@link #files}.
     *
     * @param byPath content by path relative to the project; null to delete the file
     * @return this
     */
    public CommitChanges contents(Map<String, byte[]> byPath) {
        contents.putAll(byPath);
        return this;
    }

    /**
     * Does not sign the commit even where Git's configuration says so.
     *
     * @return this
     */
    public CommitChanges unsigned() {
        signed = false;
        return this;
    }

    /**
     * Commits.
     *
     * @param progress told what is done
     * @return the new commit
     * @throws IOException when there is nothing to commit, something must be finished first, Git does not know who commits, or a
     *        hook refuses; nothing changed then
     * @throws CancellationException when it was cancelled; nothing changed then
     */
    public ObjectId execute(Progress progress) throws IOException {
        Ongoing ongoing = Ongoing.of(git);
        ongoing.refuse("Nothing was committed");
        if (ongoing.detached()) {
            throw new Refusal("Nothing was committed: " + ongoing.sentence().orElse("no branch is checked out."));
        }
        if (message.isBlank()) {
            throw new Refusal("Nothing was committed: the commit has no message; say what was done and why.");
        }
        PersonIdent committer = CommitIdentity.of(git);
        IndexLock.await(git, progress);
        progress.task("Committing");
        try (RevWalk walk = new RevWalk(git)) {
            ObjectId headId = git.resolve(Constants.HEAD);
            RevCommit head = headId == null ? null : walk.parseCommit(headId);
            if (amend && head == null) {
                throw new Refusal("There is no commit in " + git.getWorkTree() + " yet that could be amended.");
            }
            ChosenFiles chosen = choose(head);
            Monitor.check(progress);
            CommitDraft draft = new CommitDraft(git, head, message, author, committer, amend, signed);
            if (chosen.isEmpty() && !draft.isWorthAmending()) {
                throw new Refusal("Nothing was committed: nothing in " + repository.folder() + " says anything else than the "
                        + "last commit.");
            }
            StagedFiles staged = StagedFiles.stage(git, chosen);
            boolean done = false;
            try {
                ObjectId commit = draft.commit(walk, chosen.paths());
                done = true;
                if (amend) {
                    new ReviewNotes(repository).carry(headId, commit);
                }
                return commit;
            } finally {
                if (!done) {
                    staged.undo();
                }
            }
        } catch (GitAPIException | JGitInternalException | IOException e) {
            throw Failures.explain(git, "The changes in " + repository.folder() + " cannot be committed", e);
        }
    }

    private ChosenFiles choose(RevCommit head) throws IOException {
        ChosenFiles chosen = new ChosenFiles(repository, head);
        if (paths != null || contents.isEmpty()) {
            chosen.addWorkingTree(paths);
        }
        chosen.addContents(contents);
        if (paths == null && contents.isEmpty() && head != null) {
            new SameModel(repository, head).removeFrom(chosen);
        }
        return chosen;
    }

    /**
     * Says whether the last commit is on its remote branch already, as far as was fetched: to amend it makes trouble for others
     * then.
     *
     * @param repository the project
     * @return whether it is
     * @throws IOException when it cannot be read
     */
    public static boolean isLastCommitShared(ProjectRepository repository) throws IOException {
        Repository git = repository.git();
        ObjectId head = git.resolve(Constants.HEAD);
        if (head == null) {
            return false;
        }
        try (RevWalk walk = new RevWalk(git)) {
            RevCommit last = walk.parseCommit(head);
            for (Ref remote : git.getRefDatabase().getRefsByPrefix(Constants.R_REMOTES)) {
                if (!remote.isSymbolic() && walk.isMergedInto(last, walk.parseCommit(remote.getObjectId()))) {
                    return true;
                }
            }
            return false;
        }
    }
}
