/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Says which commits may have changed an element, from the bytes of the files and without reading them as models: that makes the
 * history of one element over thousands of commits quick. What it says no to did not change the element.
 */
final class Traces {
    private final Revisions revisions;
    private final ElementScan scan;
    private final Map<ObjectId, String> known = new HashMap<>();

    /**
     * Makes it.
     *
     * @param revisions the revisions of the project
     * @param element the id of the element
     * @param withContents whether a change of what is in it counts
     */
    Traces(Revisions revisions, String element, boolean withContents) {
        this.revisions = revisions;
        this.scan = new ElementScan(element, withContents);
    }

    /** Says whether the element may be another in a commit than in each of those before it. */
    boolean mayHaveChanged(RevCommit commit) throws IOException {
        RevCommit[] parents = commit.getParents();
        if (parents.length == 0) {
            return differs(null, commit);
        }
        for (RevCommit parent : parents) {
            if (!differs(parent, commit)) {
                return false;
            }
        }
        return true;
    }

    private boolean differs(ObjectId before, ObjectId after) throws IOException {
        List<ChangedFile> changed = ChangedFile.between(revisions.repository(), before, after);
        Set<String> old = new HashSet<>();
        Set<String> young = new HashSet<>();
        for (ChangedFile file : changed) {
            add(old, file.path(), file.before());
            add(young, file.path(), file.after());
        }
        return !old.equals(young);
    }

    private void add(Set<String> traces, String path, ObjectId blob) throws IOException {
        if (blob != null) {
            String trace = known.get(blob);
            if (trace == null) {
                trace = scan.trace(revisions.content(blob));
                known.put(blob.copy(), trace);
            }
            if (!trace.isEmpty()) {
                traces.add(path + '\n' + trace);
            }
        }
    }
}
