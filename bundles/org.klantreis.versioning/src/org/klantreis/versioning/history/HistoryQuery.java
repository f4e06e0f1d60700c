/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.time.Instant;
import java.util.List;

/**
 * Which commits of a project's history are wanted. Each condition that is given must hold.
 *
 * <pre>{@code
 * HistoryQuery query = HistoryQuery.from("main").byAuthor("Anna").about(stepId).atMost(20);
 * }</pre>
 *
 * @param starts the revisions from which the walk goes back: branches, tags, commits; one at least
 * @param element the id of an element that, or something in which, changed; null for all
 * @param ownOnly whether only the element itself counts, not what is in it
 * @param author a part of the author's name or address, in any case; null for all
 * @param text a part of the message, or of the name or a value of a changed element, in any case; null for all
 * @param path a file of the project, or a folder, that changed; null for all
 * @param since not before this time; null for all
 * @param until not after this time; null for all
 * @param max the most commits
 * @param merges whether merges are wanted that changed nothing by themselves
 */
public record HistoryQuery(List<String> starts, String element, boolean ownOnly, String author, String text, String path, Instant since,
        Instant until, int max, boolean merges) {
    /** Copies the list. */
    public HistoryQuery {
        starts = List.copyOf(starts);
    }

    /** Wants all commits up to the current one. */
    public static HistoryQuery all() {
        return from("HEAD");
    }

    /**
     * Wants all commits up to some revisions.
     *
     * @param starts branches, tags, commits; one at least
     * @return the query
     */
    public static HistoryQuery from(String... starts) {
        return new HistoryQuery(List.of(starts), null, false, null, null, null, null, null, Integer.MAX_VALUE, false);
    }

    /** Wants only commits that changed an element or what is in it; by its id. */
    public HistoryQuery about(String elementId) {
        return new HistoryQuery(starts, elementId, false, author, text, path, since, until, max, merges);
    }

    /** Wants only commits that changed an element itself; by its id. */
    public HistoryQuery aboutOnly(String elementId) {
        return new HistoryQuery(starts, elementId, true, author, text, path, since, until, max, merges);
    }

    /** Wants only commits whose author's name or address has this in it. */
    public HistoryQuery byAuthor(String part) {
        return new HistoryQuery(starts, element, ownOnly, part, text, path, since, until, max, merges);
    }

    /** Wants only commits with this in the message, or in the name or a value of a changed element. */
    public HistoryQuery withText(String part) {
        return new HistoryQuery(starts, element, ownOnly, author, part, path, since, until, max, merges);
    }

    /** Wants only commits that changed a file, or a file in a folder; relative to the project. */
    public HistoryQuery in(String fileOrFolder) {
        return new HistoryQuery(starts, element, ownOnly, author, text, fileOrFolder, since, until, max, merges);
    }

    /** Wants only commits of a time; either end may be null. */
    public HistoryQuery between(Instant first, Instant last) {
        return new HistoryQuery(starts, element, ownOnly, author, text, path, first, last, max, merges);
    }

    /** Wants so many commits at most. */
    public HistoryQuery atMost(int count) {
        return new HistoryQuery(starts, element, ownOnly, author, text, path, since, until, count, merges);
    }

    /** Wants merges too that changed nothing by themselves. */
    public HistoryQuery withMerges() {
        return new HistoryQuery(starts, element, ownOnly, author, text, path, since, until, max, true);
    }
}
