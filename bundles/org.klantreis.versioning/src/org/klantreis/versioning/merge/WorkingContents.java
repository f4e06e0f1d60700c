/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** What is in files of the working tree, as Git would store it. */
final class WorkingContents {
    private static final int FILE = 1;

    private final Repository git;

    WorkingContents(Repository git) {
        this.git = git;
    }

    /**
     * Finds the files that have some content.
     *
     * @param expected the content by path in the repository; empty for a file that is not there; the zero id for one with marks
     *        of conflicts
     * @return the paths of those that have it
     */
    Set<String> having(Map<String, Optional<ObjectId>> expected) throws IOException {
        Set<String> found = new TreeSet<>();
        Map<String, ObjectId> ids = ids(expected.keySet());
        for (Map.Entry<String, Optional<ObjectId>> file : expected.entrySet()) {
            Path place = git.getWorkTree().toPath().resolve(file.getKey());
            boolean there = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            boolean has = file.getValue().isEmpty() ? !there
                    : there && (file.getValue().get().equals(ObjectId.zeroId()) ? OtherFiles.hasMarks(Files.readAllBytes(place))
                            : file.getValue().get().equals(ids.get(file.getKey())));
            if (has) {
                found.add(file.getKey());
            }
        }
        return found;
    }

    private Map<String, ObjectId> ids(Set<String> paths) throws IOException {
        Map<String, ObjectId> ids = new HashMap<>();
        if (paths.isEmpty()) {
            return ids;
        }
        try (TreeWalk walk = new TreeWalk(git)) {
            walk.setOperationType(OperationType.CHECKIN_OP);
            walk.addTree(new DirCacheIterator(git.readDirCache()));
            FileTreeIterator files = new FileTreeIterator(git);
            walk.addTree(files);
            files.setDirCacheIterator(walk, 0);
            walk.setRecursive(true);
            walk.setFilter(PathFilterGroup.createFromStrings(paths));
            while (walk.next()) {
                if (walk.getRawMode(FILE) != 0) {
                    ids.put(walk.getPathString(), walk.getObjectId(FILE));
                }
            }
        }
        return ids;
    }
}
