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
import org.klantreis.versioning.internal.StagedChanges;
import org.klantreis.versioning.internal.TreeFiles;

/**
 * Brings files and index back to what they were before a merge. The index tells what a merge did that came to its end; of one
 * that was stopped midway, only those files are brought back that have what the merge writes: anything else is somebody's work.
 */
final class MergeUndo {
    private MergeUndo() {
    }

    /** Brings all back that a merge touched, and forgets the merge. */
    static void undo(Repository git) throws IOException {
        Optional<MergeSides> sides = MergeSides.of(git);
        DirCache index = git.lockDirCache();
        try {
            TreeFiles tree = new TreeFiles(git, git.resolve(Constants.HEAD));
            Set<String> touched = new TreeSet<>(StagedChanges.staged(git));
            if (sides.isPresent()) {
                Map<String, Optional<ObjectId>> written = sides.get().written(git);
                tree.deleteLeftOvers(written.keySet());
                written.keySet().removeAll(touched);
                touched.addAll(new WorkingContents(git).having(written));
            }
            Map<String, Optional<DirCacheEntry>> entries = tree.checkOut(touched);
            TreeFiles.write(index, entries);
        } finally {
            index.unlock();
        }
        forget(git);
    }

    /** Does that where a merge failed while it began. */
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
