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
import org.klantreis.versioning.internal.TreeFiles;

/** Brings files and index back to what they were before a merge, and nothing else. */
final class MergeUndo {
    private MergeUndo() {
    }

    /** Brings all back that a merge touched, and forgets the merge. */
    static void undo(Repository git) throws IOException {
        ObjectId head = git.resolve(Constants.HEAD);
        Set<String> touched = new TreeSet<>(CleanIndex.staged(git));
        touched.addAll(MergeSides.of(git).map(sides -> sides.touched(git)).orElse(Set.of()));
        DirCache index = git.lockDirCache();
        try {
            Map<String, Optional<DirCacheEntry>> entries = new TreeFiles(git, head).checkOut(touched);
            TreeFiles.write(index, entries);
        } finally {
            index.unlock();
        }
        forget(git);
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
