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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.output.Summary;

/**
 * The commits that changed a project, each with what it changed in the model. Commits that changed no model file, or nothing in the
 * model, are left out, and so are merges that changed nothing by themselves.
 *
 * <pre>{@code
 * try (Stream<HistoryEntry> log = new History(revisions).entries(HistoryQuery.all().atMost(50))) {
 *     log.forEach(entry -> System.out.println(entry.shortId() + " " + entry.summary()));
 * }
 * }</pre>
 */
public final class History {
    private final Revisions revisions;

    /**
     * Makes it.
     *
     * @param revisions the revisions of the project
     */
    public History(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Walks back through the commits, newest first; each is looked at when the stream comes to it.
     *
     * @param query which are wanted
     * @return the commits; to be closed; reading may throw {@link UncheckedIOException}
     * @throws IOException when a revision to start from is none
     */
    public Stream<HistoryEntry> entries(HistoryQuery query) throws IOException {
        Traces traces = query.element() == null ? null : new Traces(revisions, query.element(), !query.ownOnly());
        return CommitWalk.of(revisions.repository(), query).map(commit -> entry(commit, query, traces)).flatMap(Optional::stream)
                .limit(query.max());
    }

    private Optional<HistoryEntry> entry(RevCommit commit, HistoryQuery query, Traces traces) {
        try {
            boolean merge = commit.getParentCount() > 1;
            if (traces != null && !traces.mayHaveChanged(commit)) {
                return Optional.empty();
            }
            Comparison all = revisions.changes(commit);
            Comparison changes = all.filtered(new Wanted(query).and((diff, change) -> isIn(query.path(), all, diff)));
            if (changes.isEmpty() && !(merge && query.merges() && traces == null) || !hasText(commit, changes, query.text())) {
                return Optional.empty();
            }
            List<ChangedElement> elements = changes.changes().stream().map(ChangedElement::of).toList();
            return Optional.of(new HistoryEntry(commit, Summary.of(changes), elements));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(String path, Comparison changes, ElementDiff diff) {
        String folder = path == null ? "" : CommitWalk.clean(path);
        return folder.isEmpty() || diff.before() != null && isIn(folder, changes.before().pathOf(diff.before()))
                || diff.after() != null && isIn(folder, changes.after().pathOf(diff.after()));
    }

    private static boolean isIn(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static boolean hasText(RevCommit commit, Comparison changes, String text) {
        if (text == null || contains(commit.getFullMessage(), text)) {
            return true;
        }
        return changes.all().stream().anyMatch(diff -> contains(diff.label(), text) || hasText(diff, text));
    }

    private static boolean hasText(ElementDiff diff, String text) {
        return diff.changes().stream().filter(Change.AttributeChanged.class::isInstance).map(Change.AttributeChanged.class::cast)
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .anyMatch(value -> contains(value, text));
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
