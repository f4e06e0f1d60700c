/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;

/** Finds the projects that both sides of a merge changed, and merges them. */
final class ProjectMerges {
    private ProjectMerges() {
    }

    /**
     * Merges what must be merged by elements: a project that is there on both sides and that both changed, be it in different
     * files.
     *
     * @param names how ours and theirs are called
     */
    static List<ProjectMerge> of(ObjectReader reader, AbstractTreeIterator base, AbstractTreeIterator ours,
            AbstractTreeIterator theirs,
            List<String> names) throws IOException {
        Map<String, BlobFiles> before = BlobFiles.projects(reader, base, "base");
        Map<String, BlobFiles> here = BlobFiles.projects(reader, ours, "ours");
        Map<String, BlobFiles> there = BlobFiles.projects(reader, theirs, "theirs");
        List<ProjectMerge> merges = new ArrayList<>();
        for (Map.Entry<String, BlobFiles> project : here.entrySet()) {
            BlobFiles old = before.get(project.getKey());
            BlobFiles other = there.get(project.getKey());
            if (other != null && !isSame(project.getValue(), other) && !isSame(old, other) && !isSame(old, project.getValue())) {
                merges.add(ProjectMerge.of(project.getKey(), old, project.getValue(), other, names));
            }
        }
        return merges;
    }

    private static boolean isSame(BlobFiles one, BlobFiles other) {
        return one != null && one.blobs().equals(other.blobs());
    }
}
