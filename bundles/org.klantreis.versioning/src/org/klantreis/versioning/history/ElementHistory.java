/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;

/**
 * The commits that changed one element, across files and their renaming, newest first. Commits are told apart by the bytes of the
 * files; only those that touched the element are read as models.
 *
 * <pre>{@code
 * try (Stream<ElementHistory.Entry> entries = new ElementHistory(revisions, id).entries("HEAD")) {
 *     entries.forEach(entry -> System.out.println(entry.commit().getShortMessage() + ": " + entry.changes()));
 * }
 * }</pre>
 */
public final class ElementHistory {
    private final Revisions revisions;
    private final String element;

    /**
     * Makes it.
     *
     * @param revisions the revisions of the project
     * @param element the element's id
     */
    public ElementHistory(Revisions revisions, String element) {
        this.revisions = revisions;
        this.element = element;
    }

    /**
     * A commit that changed the element.
     *
     * @param commit the commit
     * @param own what changed of the element itself; empty where only what is in it changed
     * @param within what changed of what is in it, without what came or went with what contains it
     */
    public record Entry(RevCommit commit, Optional<ElementDiff> own, List<ElementDiff> within) {
        /** Copies the list. */
        public Entry {
            within = List.copyOf(within);
        }
    }

    /**
     * Walks back through the commits that changed the element or what is in it.
     *
     * @param start the revision to start from
     * @return the commits, newest first, each looked at when the stream comes to it; to be closed; reading may throw
     *         {@link UncheckedIOException}
     * @throws IOException when there is no such revision
     */
    public Stream<Entry> entries(String start) throws IOException {
        return entries(HistoryQuery.from(start).about(element));
    }

    /**
     * Walks back through the commits that changed the element itself.
     *
     * @param start the revision to start from
     * @return as {@link #entries}
     * @throws IOException when there is no such revision
     */
    public Stream<Entry> ownEntries(String start) throws IOException {
        return entries(HistoryQuery.from(start).aboutOnly(element));
    }

    private Stream<Entry> entries(HistoryQuery query) throws IOException {
        Traces traces = new Traces(revisions, element, !query.ownOnly());
        Wanted wanted = new Wanted(query);
        return CommitWalk.of(revisions.repository(), query).map(commit -> entry(commit, traces, wanted)).flatMap(Optional::stream);
    }

    private Optional<Entry> entry(RevCommit commit, Traces traces, Wanted wanted) {
        try {
            if (!traces.mayHaveChanged(commit)) {
                return Optional.empty();
            }
            Comparison changes = revisions.changes(commit).filtered(wanted);
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            Optional<ElementDiff> own = changes.of(element);
            List<ElementDiff> within = changes.changes().stream().filter(diff -> !diff.id().equals(element)).toList();
            return Optional.of(new Entry(commit, own, within));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
