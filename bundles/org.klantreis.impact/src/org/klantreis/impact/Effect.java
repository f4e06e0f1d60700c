/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change does to a landscape: which answers to which questions are others after it.
 *
 * @param before what the state before is called: a revision, a folder
 * @param after what the state after is called
 * @param sections one for each question that was asked, also where its answer is the same
 */
public record Effect(String before, String after, List<Section> sections) {
    /** Checks that nothing is null and keeps the list from changing. */
    public Effect {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        sections = List.copyOf(sections);
    }

    /** Says whether all answers are the same. */
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.entries().isEmpty());
    }

    /**
     * Finds a section.
     *
     * @param name its name
     * @return the section; empty where that was not asked
     */
    public Optional<Section> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** Returns everything that is for the worse. */
    public List<Entry> regressions() {
        return entries(Judgement.REGRESSION);
    }

    /** Returns everything that is for the better. */
    public List<Entry> improvements() {
        return entries(Judgement.IMPROVEMENT);
    }

    private List<Entry> entries(Judgement judgement) {
        return sections.stream().flatMap(section -> section.entries().stream()).filter(entry -> entry.judgement() == judgement).toList();
    }
}
