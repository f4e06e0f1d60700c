/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.internal;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Looks what is staged. */
public final class StagedChanges {
    private StagedChanges() {
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
        staged.addAll(conflicting(git));
        return staged;
    }

    /**
     * Finds the files with conflicts that nobody decided.
     *
     * @param git the repository
     * @return paths in the repository
     * @throws IOException when it cannot be read
     */
    public static Set<String> conflicting(Repository git) throws IOException {
        Set<String> paths = new TreeSet<>();
        DirCache index = git.readDirCache();
        for (int i = 0; i < index.getEntryCount(); i++) {
            if (index.getEntry(i).getStage() != DirCacheEntry.STAGE_0) {
                paths.add(index.getEntry(i).getPathString());
            }
        }
        return paths;
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
