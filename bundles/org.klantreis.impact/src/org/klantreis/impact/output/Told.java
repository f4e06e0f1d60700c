/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.impact.Effect;
import org.klantreis.impact.Entry;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Line;
import org.klantreis.impact.Section;

/**
 * What people are told of an effect: the lines of each section that changed, and nothing twice. A handoff between silos is one of
 * all handoffs too; it is told where it was first asked.
 *
 * @param sections those in which something happened, or which could not be asked
 * @param same how many sections have the same answers
 */
record Told(List<Part> sections, int same) {
    /**
     * One section.
     *
     * @param section the section
     * @param lines what is told of it here
     */
    record Part(Section section, List<Line> lines) {
        long count(Judgement judgement) {
            return section.entries().stream().filter(entry -> entry.judgement() == judgement).count();
        }
    }

    private record Fact(Entry.Kind kind, List<String> key) {
    }

    static Told of(Effect effect) {
        List<Part> parts = new ArrayList<>();
        Set<Fact> told = new HashSet<>();
        for (Section section : effect.sections()) {
            if (section.entries().isEmpty() && section.problem().isEmpty()) {
                continue;
            }
            List<Entry> fresh = section.entries().stream().filter(entry -> !told.contains(fact(entry))).toList();
            section.entries().stream().filter(entry -> entry.key().size() > 1).map(Told::fact).forEach(told::add);
            parts.add(new Part(section, section.lines(fresh)));
        }
        return new Told(parts, effect.sections().size() - parts.size());
    }

    private static Fact fact(Entry entry) {
        return new Fact(entry.kind(), entry.key());
    }

    /** Returns the lines of a judgement, over all sections. */
    List<Line> lines(Judgement judgement) {
        return sections.stream().flatMap(part -> part.lines().stream()).filter(line -> line.judgement() == judgement).toList();
    }

    /** Sums it up: "3 worse, 1 better, 2 other". */
    String summary() {
        List<String> parts = new ArrayList<>();
        add(parts, Judgement.REGRESSION, "worse");
        add(parts, Judgement.IMPROVEMENT, "better");
        add(parts, Judgement.NEUTRAL, "other");
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private void add(List<String> parts, Judgement judgement, String word) {
        int count = lines(judgement).stream().mapToInt(line -> line.entries().size()).sum();
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }
}
