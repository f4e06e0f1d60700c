/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change does as seen by one question: that of a query, of the validation, of the marks.
 *
 * @param name how it is named in options: the query's name, {@code findings} or {@code marks}
 * @param title a title
 * @param question the question in words
 * @param noun what one answer is called: "cross-silo handoff"
 * @param nouns what several are called
 * @param before how many answers there were
 * @param after how many there are
 * @param entries what happened to them: first what is for the worse, then what is for the better; none where nothing did
 * @param problem why the question could not be answered; empty where it was
 */
public record Section(String name, String title, String question, String noun, String nouns, int before, int after, List<Entry> entries,
        Optional<String> problem) {
    /** The section of validation findings. */
    public static final String FINDINGS = "findings";
    /** The section of marks below the limit. */
    public static final String MARKS = "marks";

    /** Checks that nothing is null and puts what is for the worse first, then what is for the better. */
    public Section {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(question);
        Objects.requireNonNull(problem);
        entries = entries.stream().sorted(Comparator.comparingInt(Section::rank)).toList();
    }

    private static int rank(Entry entry) {
        return switch (entry.judgement()) {
            case REGRESSION -> 0;
            case IMPROVEMENT -> 1;
            case NEUTRAL -> 2;
        };
    }

    /**
     * Returns the entries of a kind.
     *
     * @param kind the kind
     */
    public List<Entry> of(Entry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Tells its entries in sentences, those in one that are alike but for what people do not see. */
    public List<Line> lines() {
        return lines(entries);
    }

    /**
     * Tells some of its entries.
     *
     * @param some the entries, of this section
     */
    public List<Line> lines(List<Entry> some) {
        return Lines.of(this, some);
    }

    /** Says whether something in it is for the worse. */
    public boolean hasRegressions() {
        return entries.stream().anyMatch(Entry::isRegression);
    }
}
