/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Reads files of a commit that are no model files, as a project's own queries. */
public final class RevisionFolder {
    private RevisionFolder() {
    }

    /**
     * Reads the files of a folder, without those of its folders. Symbolic links are left alone.
     *
     * @param repository the project's repository
     * @param commit the commit
     * @param folder the folder's path, relative to the project
     * @return the contents by the files' paths, relative to the project; none where there is no such folder
     * @throws IOException when the commit cannot be read
     */
    public static Map<String, byte[]> read(ProjectRepository repository, ObjectId commit, String folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository.git());
                TreeWalk at = TreeWalk.forPath(repository.git(), repository.prefix() + folder, walk.parseTree(commit))) {
            if (at == null || !at.isSubtree()) {
                return contents;
            }
            at.enterSubtree();
            int depth = at.getDepth();
            while (at.next()) {
                if (at.getDepth() == depth && (at.getFileMode(0).getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
                    contents.put(folder + "/" + at.getNameString(),
                            repository.git().open(at.getObjectId(0), Constants.OBJ_BLOB).getBytes());
                }
            }
        }
        return contents;
    }
}
