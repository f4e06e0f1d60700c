/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFiles;

/**
 * A model file that is not the same in two commits. Folders that are the same are not looked into.
 *
 * @param path its path, relative to the project
 * @param before what it was; null where there was none
 * @param after what it is; null where there is none
 */
record ChangedFile(String path, ObjectId before, ObjectId after) {
    /**
     * Lists the files that differ.
     *
     * @param repository the project's repository
     * @param before the older commit; null for the time before the first
     * @param after the newer commit
     * @return the files, by path
     * @throws IOException when a commit cannot be read
     */
    static List<ChangedFile> between(ProjectRepository repository, ObjectId before, ObjectId after) throws IOException {
        List<ChangedFile> changed = new ArrayList<>();
        Repository git = repository.git();
        String prefix = repository.prefix();
        try (RevWalk commits = new RevWalk(git); TreeWalk files = new TreeWalk(git)) {
            if (before == null) {
                files.addTree(new EmptyTreeIterator());
            } else {
                files.addTree(commits.parseTree(before));
            }
            files.addTree(commits.parseTree(after));
            files.setRecursive(true);
            files.setFilter(filter(prefix));
            while (files.next()) {
                String path = files.getPathString().substring(prefix.length());
                ObjectId old = blob(files, 0, path);
                ObjectId young = blob(files, 1, path);
                if (old == null ? young != null : !old.equals(young)) {
                    changed.add(new ChangedFile(path, old, young));
                }
            }
        }
        return changed;
    }

    /** Lets through what differs within the project. */
    static TreeFilter filter(String prefix) {
        return prefix.isEmpty() ? TreeFilter.ANY_DIFF
                : AndTreeFilter.create(PathFilter.create(prefix.substring(0, prefix.length() - 1)), TreeFilter.ANY_DIFF);
    }

    private static ObjectId blob(TreeWalk files, int tree, String path) {
        FileMode mode = files.getFileMode(tree);
        return RevisionFiles.isModel(path, mode) ? files.getObjectId(tree) : null;
    }
}
