/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.Refusal;

/** Looks what is staged. */
public final class CleanIndex {
    private CleanIndex() {
    }

    /**
     * Finds what the index has other than the last commit, conflicts too.
     *
     * @param git the repository
     * @return paths in the repository
     * @throws IOException when it cannot be read
     */
    public static Set<String> staged(Repository git) throws IOException {
        Set<String> staged = new TreeSet<>();
        try (RevWalk commits = new RevWalk(git); TreeWalk walk = new TreeWalk(git)) {
            ObjectId head = git.resolve(Constants.HEAD);
            if (head == null) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                walk.addTree(commits.parseTree(head));
            }
            walk.addTree(new DirCacheIterator(git.readDirCache()));
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                staged.add(walk.getPathString());
            }
        }
        for (int i = 0; i < git.readDirCache().getEntryCount(); i++) {
            if (git.readDirCache().getEntry(i).getStage() != 0) {
                staged.add(git.readDirCache().getEntry(i).getPathString());
            }
        }
        return staged;
    }

    /**
     * Refuses to go on where something is staged.
     *
     * @param git the repository
     * @param what what cannot be done, as the beginning of a sentence
     * @throws IOException when something is staged
     */
    public static void check(Repository git, String what) throws IOException {
        Set<String> staged = staged(git);
        if (!staged.isEmpty()) {
            throw new Refusal(what + ": changes in " + Failures.names(staged) + " are staged in " + git.getWorkTree()
                    + "; commit or unstage them first («git restore --staged .»).");
        }
    }
}
