/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.klantreis.diff.merge.Decision;
import org.klantreis.versioning.internal.Refusal;

/** Resolves whole files: one of the three sides, or what is in the working tree. */
final class OtherFiles {
    private static final String MARK = "<<<<<<< ";

    private final Repository git;

    OtherFiles(Repository git) {
        this.git = git;
    }

    void put(ResolvedIndex index, String path, Decision.Choice choice) throws IOException {
        switch (choice) {
            case BASE -> index.put(path, stage(path, DirCacheEntry.STAGE_1));
            case OURS -> index.put(path, stage(path, DirCacheEntry.STAGE_2));
            case THEIRS -> index.put(path, stage(path, DirCacheEntry.STAGE_3));
            case EDITED -> putWorkingFile(index, path);
        }
    }

    /** Says whether a file has marks of conflicts that Git put into it. */
    static boolean hasMarks(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.startsWith(MARK) || text.contains("\n" + MARK);
    }

    private ObjectId stage(String path, int stage) throws IOException {
        DirCache all = git.readDirCache();
        for (int i = 0; i < all.getEntryCount(); i++) {
            DirCacheEntry entry = all.getEntry(i);
            if (entry.getStage() == stage && entry.getPathString().equals(path)) {
                return entry.getObjectId();
            }
        }
        return null;
    }

    private void putWorkingFile(ResolvedIndex index, String path) throws IOException {
        Path file = git.getWorkTree().toPath().resolve(path);
        if (!Files.isRegularFile(file)) {
            index.put(path, (ObjectId) null);
            return;
        }
        if (hasMarks(Files.readAllBytes(file))) {
            throw new Refusal("The file " + file + " still has marks of conflicts (" + MARK.strip() + "); edit it, or take one "
                    + "of the sides.");
        }
        try (TreeWalk walk = new TreeWalk(git)) {
            walk.setOperationType(OperationType.CHECKIN_OP);
            walk.addTree(new DirCacheIterator(git.readDirCache()));
            FileTreeIterator files = new FileTreeIterator(git);
            walk.addTree(files);
            files.setDirCacheIterator(walk, 0);
            walk.setRecursive(true);
            walk.setFilter(PathFilter.create(path));
            while (walk.next()) {
                WorkingTreeIterator found = walk.getTree(1, WorkingTreeIterator.class);
                if (found != null && walk.getPathString().equals(path)) {
                    long length = found.getEntryContentLength();
                    try (InputStream content = found.openEntryStream()) {
                        index.put(path, content, length);
                    }
                    return;
                }
            }
        }
    }
}
