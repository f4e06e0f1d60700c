/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.actions;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.remote.DialogPrompt;
import org.klantreis.ui.review.work.GitJob;
import org.klantreis.ui.review.work.Outcome;
import org.klantreis.ui.review.work.SaveFirst;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.branch.CheckOut;
import org.klantreis.versioning.branch.CreateBranch;
import org.klantreis.versioning.branch.CreateTag;
import org.klantreis.versioning.branch.DeleteBranch;
import org.klantreis.versioning.commit.RestoreFiles;
import org.klantreis.versioning.commit.RevertCommit;
import org.klantreis.versioning.merge.AbortMerge;
import org.klantreis.versioning.merge.MergeBranch;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.stash.ApplyStash;
import org.klantreis.versioning.stash.Stash;
import org.klantreis.versioning.stash.StashChanges;
import org.klantreis.versioning.sync.FetchRemote;
import org.klantreis.versioning.sync.PullBranch;
import org.klantreis.versioning.sync.PushBranch;

/**
 * What users do with a landscape's repository, each as a job in the background. Those that change files ask to save first, and those that
 * lose something ask whether that is meant. Belongs to the user interface's thread.
 *
 * @param shell over which to ask
 * @param landscape the landscape's folder in the workspace
 */
public record RepositoryActions(Shell shell, IContainer landscape) {
    /** Brings what is new on the remote here; no file changes. */
    public void fetch() {
        GitJob.repository(landscape, NLS.bind(Messages.Actions_fetch, landscape.getName()), (repository, progress) -> {
            Set<String> refs = remotely(access -> new FetchRemote(repository, access).execute(progress));
            return Outcome.of(refs.isEmpty() ? Messages.Actions_nothingNew : NLS.bind(Messages.Actions_fetched, refs.size()));
        }).schedule();
    }

    /** Brings what is new on the remote here, and merges it into the branch. */
    public void pull() {
        files(NLS.bind(Messages.Actions_pull, landscape.getName()), (repository, progress) ->
                merged(remotely(access -> new PullBranch(repository, access).execute(progress)), Messages.Actions_nothingNew));
    }

    /** Sends the branch to the remote. */
    public void push() {
        GitJob.repository(landscape, NLS.bind(Messages.Actions_push, landscape.getName()), (repository, progress) -> push(repository,
                access -> new PushBranch(repository, access).execute(progress))).schedule();
    }

    private static Outcome push(ProjectRepository repository, Remotely<Boolean> work) throws IOException {
        boolean sent = remotely(work);
        return Outcome.of(NLS.bind(sent ? Messages.Actions_pushed : Messages.Actions_nothingToPush, repository.git().getBranch()));
    }

    /**
     * Checks a branch, tag or commit out.
     *
     * @param revision its name
     */
    public void checkOut(String revision) {
        files(NLS.bind(Messages.Actions_checkOut, revision), (repository, progress) -> {
            new CheckOut(repository, revision).execute(progress);
            return Outcome.of(NLS.bind(Messages.Actions_checkedOut, revision));
        });
    }

    /**
     * Makes a branch.
     *
     * @param name its name
     * @param start where it begins
     * @param checkOut whether to check it out
     */
    public void createBranch(String name, String start, boolean checkOut) {
        GitJob.Work work = (repository, progress) -> {
            new CreateBranch(repository, name).from(start).execute(progress);
            if (checkOut) {
                new CheckOut(repository, name).execute(progress);
            }
            return Outcome.of(NLS.bind(checkOut ? Messages.Actions_branchCheckedOut : Messages.Actions_branchMade, name));
        };
        if (checkOut) {
            files(NLS.bind(Messages.Actions_branch, name), work);
        } else {
            GitJob.repository(landscape, NLS.bind(Messages.Actions_branch, name), work).schedule();
        }
    }

    /**
     * Deletes a branch here; one with commits that are nowhere else is kept.
     *
     * @param name its name
     */
    public void deleteBranch(String name) {
        GitJob.repository(landscape, NLS.bind(Messages.Actions_deleteBranch, name), (repository, progress) -> {
            new DeleteBranch(repository, name).execute(progress);
            return Outcome.of(NLS.bind(Messages.Actions_branchDeleted, name));
        }).schedule();
    }

    /**
     * Tags a commit.
     *
     * @param name the tag's name
     * @param message what it stands for; may be empty
     * @param revision the commit
     */
    public void tag(String name, String message, String revision) {
        GitJob.repository(landscape, NLS.bind(Messages.Actions_tag, name), (repository, progress) -> {
            CreateTag tag = new CreateTag(repository, name).at(revision);
            (message.isBlank() ? tag : tag.message(message)).execute(progress);
            return Outcome.of(NLS.bind(Messages.Actions_tagged, name));
        }).schedule();
    }

    /**
     * Merges a branch or commit into the branch that is checked out.
     *
     * @param revision what to merge
     */
    public void merge(String revision) {
        files(NLS.bind(Messages.Actions_merge, revision), (repository, progress) ->
                merged(new MergeBranch(repository, revision).execute(progress), NLS.bind(Messages.Actions_mergedAlready, revision)));
    }

    /** Brings back how all was before the merge, after asking. */
    public void abortMerge() {
        if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Actions_abortTitle, NLS.bind(Messages.Actions_abortQuestion,
                landscape.getName()), SWT.NONE, Messages.Actions_abortButton, Messages.Actions_cancel) == 0) {
            files(Messages.Actions_abort, (repository, progress) -> {
                new AbortMerge(repository).execute(progress);
                return Outcome.of(Messages.Actions_aborted);
            });
        }
    }

    /**
     * Makes a commit that undoes another one.
     *
     * @param revision the other commit
     */
    public void revert(String revision) {
        files(NLS.bind(Messages.Actions_revert, revision), (repository, progress) ->
                merged(new RevertCommit(repository, revision).execute(progress), Messages.Actions_reverted));
    }

    /**
     * Puts all changes aside.
     *
     * @param message what they are; may be empty
     */
    public void stash(String message) {
        files(Messages.Actions_stash, (repository, progress) -> {
            StashChanges stash = new StashChanges(repository);
            boolean any = (message.isBlank() ? stash : stash.message(message)).execute(progress).isPresent();
            return Outcome.of(any ? Messages.Actions_stashed : Messages.Actions_nothingToStash);
        });
    }

    /**
     * Brings changes back that were put aside, and drops them from the stash where all fits.
     *
     * @param stash which
     */
    public void applyStash(Stash stash) {
        files(Messages.Actions_applyStash, (repository, progress) ->
                merged(new ApplyStash(repository, stash).drop().execute(progress), Messages.Actions_stashApplied));
    }

    /**
     * Makes files what they were in a commit, after asking.
     *
     * @param revision the commit
     * @param paths the files, relative to the landscape
     */
    public void restore(String revision, Collection<String> paths) {
        if (MessageDialog.open(MessageDialog.WARNING, shell, Messages.Actions_restoreTitle, NLS.bind(Messages.Actions_restoreQuestion,
                String.join(", ", paths), revision), SWT.NONE, Messages.Actions_restoreButton, Messages.Actions_cancel) == 0) {
            files(Messages.Actions_restore, (repository, progress) -> {
                new RestoreFiles(repository, revision, paths).execute(progress);
                return Outcome.of(NLS.bind(Messages.Actions_restored, paths.size(), revision));
            });
        }
    }

    private void files(String name, GitJob.Work work) {
        if (SaveFirst.ask(shell, landscape)) {
            GitJob.files(landscape, name, work).schedule();
        }
    }

    private static Outcome merged(MergeOutcome outcome, String nothing) {
        if (outcome.isConflicting()) {
            return Outcome.attention(NLS.bind(Messages.Actions_conflicts, String.join(", ", outcome.conflicting())))
                    .then(Messages.Actions_resolve, MergeEditors::open);
        }
        return Outcome.of(switch (outcome.kind()) {
            case FAST_FORWARD -> Messages.Actions_forwarded;
            case MERGED -> Messages.Actions_merged;
            default -> nothing;
        });
    }

    /** Work with a remote. */
    @FunctionalInterface
    public interface Remotely<T> {
        /**
         * Does it.
         *
         * @param access how to reach the remote
         * @return what came of it
         * @throws IOException when it failed
         */
        T with(RemoteAccess access) throws IOException;
    }

    /**
     * Works with a remote, asking the user for what it wants to know, and forgets that afterwards.
     *
     * @param <T> what comes of it
     * @param work the work
     * @return what came of it
     * @throws IOException when it failed
     */
    public static <T> T remotely(Remotely<T> work) throws IOException {
        RemoteAccess access = RemoteAccess.of(new DialogPrompt());
        try {
            return work.with(access);
        } finally {
            access.forget();
        }
    }
}
