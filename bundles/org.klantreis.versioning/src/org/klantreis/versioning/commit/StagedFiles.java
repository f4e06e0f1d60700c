/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Repository;

/** Puts the files of a commit into the index, and takes them out again where the commit does not come about. */
final class StagedFiles {
    private final Repository git;
    private final Map<String, Optional<DirCacheEntry>> before = new TreeMap<>();

    private StagedFiles(Repository git) {
        this.git = git;
    }

    static StagedFiles stage(Repository git, ChosenFiles chosen) throws IOException {
        StagedFiles staged = new StagedFiles(git);
        if (!chosen.isEmpty()) {
            staged.write(chosen.entries(), true);
        }
        return staged;
    }

    void undo() throws IOException {
        if (!before.isEmpty()) {
            write(Map.copyOf(before), false);
        }
    }

    private void write(Map<String, Optional<DirCacheEntry>> entries, boolean remember) throws IOException {
        DirCache index = git.lockDirCache();
        try {
            DirCacheEditor editor = index.editor();
            for (Map.Entry<String, Optional<DirCacheEntry>> file : entries.entrySet()) {
                if (remember) {
                    before.put(file.getKey(), Optional.ofNullable(index.getEntry(file.getKey())).map(StagedFiles::copy));
                }
                editor.add(edit(file.getKey(), file.getValue()));
            }
            if (!editor.commit()) {
                throw new IOException("The index of " + git.getWorkTree() + " cannot be written; look whether the disk is full.");
            }
        } finally {
            index.unlock();
        }
    }

    /** The entry itself is changed when another takes its place. */
    private static DirCacheEntry copy(DirCacheEntry entry) {
        DirCacheEntry copy = new DirCacheEntry(entry.getPathString());
        copy.copyMetaData(entry);
        return copy;
    }

    static DirCacheEditor.PathEdit edit(String path, Optional<DirCacheEntry> entry) {
        if (entry.isEmpty()) {
            return new DirCacheEditor.DeletePath(path);
        }
        return new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry target) {
                target.copyMetaData(entry.get());
            }
        };
    }
}
