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
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The two commits that are being put together, and the one that stands for what both come from where that is not found from their
 * history.
 *
 * @param base the base; null to find it from the history
 * @param ours the commit that is checked out
 * @param theirs the other one
 */
record MergeSides(ObjectId base, ObjectId ours, ObjectId theirs) {
    /** Finds them for what is going on; empty where the index alone knows. */
    static Optional<MergeSides> of(Repository git) throws IOException {
        ObjectId head = git.resolve(Constants.HEAD);
        List<ObjectId> heads = git.readMergeHeads();
        if (head == null) {
            return Optional.empty();
        }
        if (heads != null && heads.size() == 1) {
            return Optional.of(new MergeSides(null, head, heads.get(0)));
        }
        try (RevWalk walk = new RevWalk(git)) {
            ObjectId reverted = git.readRevertHead();
            if (reverted != null) {
                RevCommit commit = walk.parseCommit(reverted);
                return commit.getParentCount() == 1 ? Optional.of(new MergeSides(commit, head, commit.getParent(0)))
                        : Optional.empty();
            }
            ObjectId picked = git.readCherryPickHead();
            if (picked != null) {
                RevCommit commit = walk.parseCommit(picked);
                return commit.getParentCount() == 1 ? Optional.of(new MergeSides(commit.getParent(0), head, commit))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Names this merge, apart from all others. */
    String name() {
        return ours.name() + " " + theirs.name();
    }

    /** Returns the merges of the projects that both sides changed, computed again. */
    List<ProjectMerge> projects(Repository git, List<String> names) throws IOException {
        try (ObjectReader reader = git.newObjectReader(); RevWalk walk = new RevWalk(reader)) {
            List<RevCommit> bases = base != null ? List.of(walk.parseCommit(base)) : bases(walk);
            if (bases.size() > 1) {
                ModelMerger merger = new ModelMerger(git, true);
                merger.setCommitNames(new String[] {"BASE", names.get(0), names.get(1)});
                merger.merge(ours, theirs);
                return merger.projects();
            }
            AbstractTreeIterator old = bases.isEmpty() ? new EmptyTreeIterator() : tree(walk, bases.get(0));
            return ProjectMerges.of(reader, old, tree(walk, ours), tree(walk, theirs), names);
        }
    }

    private List<RevCommit> bases(RevWalk walk) throws IOException {
        List<RevCommit> bases = new ArrayList<>();
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(walk.parseCommit(ours));
        walk.markStart(walk.parseCommit(theirs));
        for (RevCommit found = walk.next(); found != null; found = walk.next()) {
            bases.add(found);
        }
        walk.reset();
        walk.setRevFilter(RevFilter.ALL);
        return bases;
    }

    private static AbstractTreeIterator tree(RevWalk walk, ObjectId commit) throws IOException {
        return new CanonicalTreeParser(null, walk.getObjectReader(), walk.parseTree(commit));
    }

    /**
     * Computes what such a merge writes: it wrote some of that when it was stopped midway.
     *
     * @return the content by path in the repository, of the files that are not as they are in ours; empty where the file is
     *        deleted; the zero id where it has marks of conflicts
     */
    Map<String, Optional<ObjectId>> written(Repository git) {
        ModelMerger merger = new ModelMerger(git, true);
        try (RevWalk commits = new RevWalk(git); TreeWalk walk = new TreeWalk(git)) {
            if (base != null) {
                merger.setBase(base);
            }
            merger.merge(ours, theirs);
            Map<String, Optional<ObjectId>> written = new TreeMap<>();
            merger.contents().forEach((path, content) -> written.put(path, Optional.of(content)));
            walk.addTree(commits.parseTree(ours));
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                if (!written.containsKey(path)) {
                    written.put(path, Optional.empty());
                } else if (walk.getObjectId(0).equals(written.get(path).get())) {
                    written.remove(path);
                }
            }
            return written;
        } catch (IOException e) {
            // It cannot be merged, so nothing was written of it.
            return Map.of();
        }
    }
}
