/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** Walks the commits of a repository, children before parents, and tells them in parts. */
final class CommitWalk {
    private static final int FIRST_PART = 100;
    private static final int PART = 1_000;

    private final Repository git;
    private final boolean allBranches;

    CommitWalk(Repository git, boolean allBranches) {
        this.git = git;
        this.allBranches = allBranches;
    }

    /**
     * Walks.
     *
     * @param uncommitted the title of a row for what is not committed yet; null for none
     * @param cancelled whether to stop, and to tell no more
     * @param part takes some rows, in order
     */
    void execute(String uncommitted, BooleanSupplier cancelled, Consumer<List<HistoryRow>> part) throws IOException {
        Map<ObjectId, List<RefLabel>> refs = refs();
        GraphLanes lanes = new GraphLanes();
        List<HistoryRow> rows = new ArrayList<>();
        ObjectId head = git.resolve(Constants.HEAD);
        if (uncommitted != null) {
            GraphRow place = lanes.place(ObjectId.zeroId(), head == null ? List.of() : List.of(head));
            rows.add(HistoryRow.uncommitted(uncommitted, head, place));
        }
        try (RevWalk walk = new RevWalk(git)) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            start(walk, head, refs);
            int size = FIRST_PART;
            for (RevCommit commit = walk.next(); commit != null && !cancelled.getAsBoolean(); commit = walk.next()) {
                List<ObjectId> parents = new ArrayList<>();
                for (RevCommit parent : commit.getParents()) {
                    parents.add(parent.getId().copy());
                }
                GraphRow place = lanes.place(commit.getId().copy(), parents);
                rows.add(HistoryRow.of(commit, refs.getOrDefault(commit.getId(), List.of()), place));
                commit.disposeBody();
                if (rows.size() >= size) {
                    part.accept(List.copyOf(rows));
                    rows.clear();
                    size = PART;
                }
            }
        }
        if (!cancelled.getAsBoolean()) {
            part.accept(List.copyOf(rows));
        }
    }

    private void start(RevWalk walk, ObjectId head, Map<ObjectId, List<RefLabel>> refs) throws IOException {
        if (head != null) {
            walk.markStart(walk.parseCommit(head));
        }
        if (allBranches) {
            for (AnyObjectId id : refs.keySet()) {
                try {
                    walk.markStart(walk.parseCommit(id));
                } catch (IncorrectObjectTypeException | MissingObjectException e) {
                    continue; // a tag of a file, or a branch whose commits were never fetched
                }
            }
        }
    }

    private Map<ObjectId, List<RefLabel>> refs() throws IOException {
        Map<ObjectId, List<RefLabel>> byCommit = new HashMap<>();
        Ref head = git.exactRef(Constants.HEAD);
        String current = head != null && head.isSymbolic() ? head.getTarget().getName() : Constants.HEAD;
        if (head != null && !head.isSymbolic()) {
            add(byCommit, head, true);
        }
        for (String kind : List.of(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS)) {
            for (Ref ref : git.getRefDatabase().getRefsByPrefix(kind)) {
                if (!ref.isSymbolic()) {
                    add(byCommit, ref, ref.getName().equals(current));
                }
            }
        }
        return byCommit;
    }

    private void add(Map<ObjectId, List<RefLabel>> byCommit, Ref ref, boolean current) throws IOException {
        Ref peeled = git.getRefDatabase().peel(ref);
        ObjectId id = peeled.getPeeledObjectId() == null ? peeled.getObjectId() : peeled.getPeeledObjectId();
        if (id != null) {
            byCommit.computeIfAbsent(id.copy(), commit -> new ArrayList<>()).add(new RefLabel(ref.getName(), current));
        }
    }
}
