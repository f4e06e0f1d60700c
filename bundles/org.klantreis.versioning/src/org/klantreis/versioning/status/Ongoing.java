/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Refusal;

/**
 * What was begun in a repository and is not finished, by whatever program.
 *
 * @param kind what it is
 * @param detached whether no branch is checked out, so that a new commit would be on none
 * @param lock the index's lock where somebody has it: at work just now, or killed
 * @param place the working tree
 */
public record Ongoing(Kind kind, boolean detached, Optional<Path> lock, Path place) {
    /** What may be going on. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** A merge with conflicts. */
        MERGE,
        /** A merge whose conflicts are all decided, or that was stopped before its commit. */
        MERGE_DECIDED,
        /** The revert of a commit. */
        REVERT,
        /** A commit of elsewhere that is applied here. */
        CHERRY_PICK,
        /** Commits that are put on top of others, by another program. */
        REBASE,
        /** A search for the commit that broke something, by another program. */
        BISECT,
        /** Files with conflicts, of a stash or of another program. */
        CONFLICTS
    }

    /**
     * Looks what is going on. Nothing is locked.
     *
     * @param git the repository
     * @return what it is
     * @throws IOException when the repository cannot be read
     */
    public static Ongoing of(Repository git) throws IOException {
        try {
            Ref head = git.exactRef(Constants.HEAD);
            boolean detached = head != null && !head.isSymbolic();
            return new Ongoing(kind(git), detached, IndexLock.find(git), git.getWorkTree().toPath());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Kind kind(Repository git) throws IOException {
        return switch (git.getRepositoryState()) {
            case MERGING -> Kind.MERGE;
            case MERGING_RESOLVED -> Kind.MERGE_DECIDED;
            case REVERTING, REVERTING_RESOLVED -> Kind.REVERT;
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> Kind.CHERRY_PICK;
            case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE, APPLY -> Kind.REBASE;
            case BISECTING -> Kind.BISECT;
            default -> git.readDirCache().hasUnmergedPaths() ? Kind.CONFLICTS : Kind.NONE;
        };
    }

    /** Says whether nothing is going on: commits, merges and check-outs may begin. */
    public boolean isNothing() {
        return kind == Kind.NONE;
    }

    /** Says whether it was begun by a merge, a revert or the like that can be finished and aborted here. */
    public boolean isOurs() {
        return !isNothing() && kind != Kind.REBASE && kind != Kind.BISECT;
    }

    /** Explains it in one sentence, with what to do; empty where there is nothing to say. */
    public Optional<String> sentence() {
        return Optional.ofNullable(switch (kind) {
            case MERGE -> "A merge in " + place + " has conflicts; decide them and finish the merge, or abort it.";
            case MERGE_DECIDED -> "A merge in " + place + " was not finished, and has no conflicts left; finish it, or abort it.";
            case REVERT -> "The revert of a commit in " + place + " was not finished; finish it, or abort it.";
            case CHERRY_PICK -> "A commit was applied in " + place + ", and that was not finished; finish it, or abort it.";
            case REBASE -> "Another program is rebasing in " + place + "; finish that there («git rebase --continue»), or abort "
                    + "it («git rebase"
                    + " --abort»).";
            case BISECT -> "Another program is bisecting in " + place + "; end that there («git bisect reset»).";
            case CONFLICTS -> "Files in " + place + " have conflicts, of a stash or of another program; decide them and finish, "
                    + "or abort.";
            case NONE -> lock.isPresent() ? "Another program works on " + place + ", or was killed; try again, and delete "
                    + lock.get()
                    + " if no Git runs." : detached ? "No branch is checked out in " + place + "; check one out, or make one, "
                    + "before you commit."
                    : null;
        });
    }

    /**
     * Refuses to go on where something else must be finished first.
     *
     * @param what what cannot be done, as the beginning of a sentence
     * @throws IOException when something is going on
     */
    public void refuse(String what) throws IOException {
        if (!isNothing()) {
            throw new Refusal(what + ": " + sentence().orElseThrow());
        }
    }
}
