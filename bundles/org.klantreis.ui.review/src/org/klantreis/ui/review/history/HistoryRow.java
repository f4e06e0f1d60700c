/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit, as the history shows it; or what is not committed yet.
 *
 * @param id the commit's id; null for what is not committed yet
 * @param parents the ids of its parents
 * @param title the first line of its message
 * @param message its whole message
 * @param author who made the change; null for what is not committed yet
 * @param refs branches and tags that point to it
 * @param graph its place in the graph
 */
record HistoryRow(ObjectId id, List<ObjectId> parents, String title, String message, PersonIdent author, List<RefLabel> refs,
        GraphRow graph) {
    private static final int SHORT_ID = 7;

    static HistoryRow of(RevCommit commit, List<RefLabel> refs, GraphRow graph) {
        List<ObjectId> parents = List.of(commit.getParents()).stream().map(parent -> parent.getId().copy()).toList();
        return new HistoryRow(commit.getId().copy(), parents, commit.getShortMessage(), commit.getFullMessage(), commit.getAuthorIdent(), refs,
                graph);
    }

    /** Makes the row of what is not committed yet. */
    static HistoryRow uncommitted(String title, ObjectId head, GraphRow graph) {
        return new HistoryRow(null, head == null ? List.of() : List.of(head), title, title, null, List.of(), graph);
    }

    boolean isUncommitted() {
        return id == null;
    }

    String shortId() {
        return id == null ? "" : id.abbreviate(SHORT_ID).name();
    }

    String authorName() {
        return author == null ? "" : author.getName();
    }

    Instant when() {
        return author == null ? Instant.now() : author.getWhenAsInstant();
    }

    HistoryRow alone() {
        return new HistoryRow(id, parents, title, message, author, refs, GraphRow.ALONE);
    }

    /** Says whether every word is in the message, the author's name or address, a branch's or tag's name, or begins the id. */
    boolean matches(String words) {
        String all = (message + '\n' + (author == null ? "" : author.getName() + '\n' + author.getEmailAddress()) + '\n'
                + String.join("\n", refs.stream().map(RefLabel::label).toList())).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word) && (id == null || !id.name().startsWith(word))) {
                return false;
            }
        }
        return true;
    }
}
