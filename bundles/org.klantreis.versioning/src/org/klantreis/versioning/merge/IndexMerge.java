/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.model.project.FileKind;

/** Merges a project again from the three sides that the index has of its conflicting files, where no commit tells them. */
final class IndexMerge {
    private IndexMerge() {
    }

    /**
     * Merges it.
     *
     * @param prefix where the project is in the repository
     * @return the merge; empty where the project has no conflicting model file
     */
    static Optional<ProjectMerge> of(Repository git, ObjectReader reader, String prefix, List<String> names) throws IOException {
        BlobFiles base = new BlobFiles(reader, "base");
        BlobFiles ours = new BlobFiles(reader, "ours");
        BlobFiles theirs = new BlobFiles(reader, "theirs");
        List<List<BlobFiles>> byStage = List.of(List.of(base, ours, theirs), List.of(base), List.of(ours), List.of(theirs));
        boolean conflicting = false;
        DirCache index = git.readDirCache();
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            String path = entry.getPathString();
            if (path.startsWith(prefix) && isModel(path.substring(prefix.length()), entry.getFileMode())) {
                conflicting |= entry.getStage() != DirCacheEntry.STAGE_0;
                BlobFiles.Blob blob = new BlobFiles.Blob(entry.getObjectId(), entry.getFileMode());
                byStage.get(entry.getStage()).forEach(files -> files.put(path.substring(prefix.length()), blob));
            }
        }
        return conflicting ? Optional.of(ProjectMerge.of(prefix, base, ours, theirs, names)) : Optional.empty();
    }

    private static boolean isModel(String path, FileMode mode) {
        return (mode.getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE && FileKind.of(path).isPresent()
                && !path.startsWith(".")
                && !path.contains("/.");
    }
}
