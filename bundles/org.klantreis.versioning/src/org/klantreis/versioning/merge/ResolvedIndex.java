/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.internal.TreeFiles;

/** Puts resolved files into index and working tree: all of them or, where one cannot be written, none. */
final class ResolvedIndex {
    private final Repository git;
    /** By path in the repository; empty where the file is gone. */
    private final Map<String, Optional<ObjectId>> contents = new TreeMap<>();
    private final ObjectInserter inserter;

    ResolvedIndex(Repository git, ObjectInserter inserter) {
        this.git = git;
        this.inserter = inserter;
    }

    void put(String path, byte[] content) throws IOException {
        contents.put(path, content == null ? Optional.empty() : Optional.of(inserter.insert(Constants.OBJ_BLOB, content)));
    }

    void put(String path, ObjectId content) {
        contents.put(path, Optional.ofNullable(content));
    }

    /** Takes a file as it is in the working tree, once its filters were applied. */
    void put(String path, InputStream content, long length) throws IOException {
        contents.put(path, Optional.of(inserter.insert(Constants.OBJ_BLOB, length, content)));
    }

    /** Writes the working tree, and the index unless that shall keep its conflicts. */
    void write(boolean intoIndex) throws IOException {
        DirCache index = git.lockDirCache();
        try {
            ObjectId tree = tree(index);
            inserter.flush();
            Map<Path, Optional<byte[]>> before =
                    read(contents.keySet().stream().map(path -> git.getWorkTree().toPath().resolve(path)).toList());
            boolean done = false;
            try {
                Map<String, Optional<DirCacheEntry>> entries = new TreeFiles(git, tree).checkOut(contents.keySet());
                if (intoIndex) {
                    TreeFiles.write(index, entries);
                }
                done = true;
            } finally {
                if (!done) {
                    restore(before);
                }
            }
        } finally {
            index.unlock();
        }
    }

    private ObjectId tree(DirCache index) throws IOException {
        DirCache merged = DirCache.newInCore();
        DirCacheBuilder builder = merged.builder();
        Map<String, FileMode> modes = new TreeMap<>();
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            modes.merge(entry.getPathString(), entry.getFileMode(), (ours, theirs) -> ours);
            if (entry.getStage() == DirCacheEntry.STAGE_0 && !contents.containsKey(entry.getPathString())) {
                builder.add(entry);
            }
        }
        contents.forEach((path, content) -> content.ifPresent(id -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(modes.getOrDefault(path, FileMode.REGULAR_FILE));
            entry.setObjectId(id);
            builder.add(entry);
        }));
        builder.finish();
        return merged.writeTree(inserter);
    }

    private static Map<Path, Optional<byte[]>> read(List<Path> files) throws IOException {
        Map<Path, Optional<byte[]>> contents = new TreeMap<>();
        for (Path file : files) {
            contents.put(file, Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
        }
        return contents;
    }

    private static void restore(Map<Path, Optional<byte[]>> files) throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> file : files.entrySet()) {
            if (file.getValue().isPresent()) {
                Files.createDirectories(file.getKey().getParent());
                Files.write(file.getKey(), file.getValue().get());
            } else {
                Files.deleteIfExists(file.getKey());
            }
        }
    }
}
