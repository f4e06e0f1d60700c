/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.IOException;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Knows folders that lie in a repository's working tree and are none of its business, as a workspace in a build's output. */
final class IgnoredFolders {
    private IgnoredFolders() {
    }

    /**
     * Says whether a repository ignores a folder.
     *
     * @param git the repository
     * @param path the folder's path in the working tree, without a slash at its end; empty for its top
     * @return whether the folder, or one around it, is ignored and nothing in it is tracked
     * @throws IOException when the repository cannot be read
     */
    static boolean has(Repository git, String path) throws IOException {
        if (path.isEmpty() || git.readDirCache().getEntriesWithin(path).length > 0) {
            return false;
        }
        try (TreeWalk walk = new TreeWalk(git)) {
            walk.addTree(new FileTreeIterator(git));
            walk.setFilter(PathFilter.create(path));
            while (walk.next()) {
                if (walk.getTree(0, WorkingTreeIterator.class).isEntryIgnored()) {
                    return true;
                } else if (!walk.isSubtree() || walk.getPathString().equals(path)) {
                    return false;
                }
                walk.enterSubtree();
            }
            return false;
        }
    }
}
