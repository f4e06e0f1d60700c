/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.klantreis.versioning.internal.StagedChanges;
import org.klantreis.versioning.internal.TreeFiles;

/** Brings files and index back to what they were before a merge, and nothing else. */
final class MergeUndo {
    private MergeUndo() {
    }

    /** Brings all back that a merge touched, and forgets the merge. */
    static void undo(Repository git) throws IOException {
        ObjectId head = git.resolve(Constants.HEAD);
        Set<String> touched = new TreeSet<>(StagedChanges.staged(git));
        touched.addAll(MergeSides.of(git).map(sides -> sides.touched(git)).orElse(Set.of()));
        DirCache index = git.lockDirCache();
        try {
            TreeFiles tree = new TreeFiles(git, head);
            tree.deleteLeftOvers(touched);
            touched.removeIf(path -> isUntouched(git, index, head, path));
            Map<String, Optional<DirCacheEntry>> entries = tree.checkOut(touched);
            TreeFiles.write(index, entries);
        } finally {
            index.unlock();
        }
        forget(git);
    }

    /** Says whether index and file are as they were: such a file is not written again, since a filter may be needed for it that may not run. */
    private static boolean isUntouched(Repository git, DirCache index, ObjectId head, String path) {
        DirCacheEntry entry = index.getEntry(path);
        if (entry == null || entry.getStage() != DirCacheEntry.STAGE_0) {
            return false;
        }
        try (RevWalk commits = new RevWalk(git); TreeWalk walk = TreeWalk.forPath(git, path, commits.parseTree(head))) {
            File file = new File(git.getWorkTree(), path);
            return walk != null && walk.getObjectId(0).equals(entry.getObjectId()) && file.length() == entry.getLength()
                    && git.getFS().lastModifiedInstant(file).equals(entry.getLastModifiedInstant());
        } catch (IOException e) {
            return false;
        }
    }

    /** Does that where a merge failed while it began. Nothing was staged then, so the last commit is what was there. */
    static void afterFailure(Repository git) throws IOException {
        if (git.readMergeHeads() != null) {
            undo(git);
        }
    }

    /** Forgets what is going on; the files stay. */
    static void forget(Repository git) throws IOException {
        git.writeMergeHeads(null);
        git.writeMergeCommitMsg(null);
        git.writeRevertHead(null);
        git.writeCherryPickHead(null);
        SavedDecisions.delete(git);
        for (String name : new String[] {"MERGE_MODE", "AUTO_MERGE"}) {
            Files.deleteIfExists(new File(git.getDirectory(), name).toPath());
        }
    }
}
