/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums entries up: those that appeared or vanished under one label are told in one sentence. */
final class Lines {
    private record Alike(Entry.Kind kind, Judgement judgement, String label, String sentence) {
    }

    private Lines() {
    }

    static List<Line> of(Section section, List<Entry> entries) {
        Map<Alike, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            groups.computeIfAbsent(new Alike(entry.kind(), entry.judgement(), entry.label(), entry.sentence()), alike -> new ArrayList<>())
                    .add(entry);
        }
        List<Line> lines = new ArrayList<>();
        groups.forEach((alike, group) -> lines.add(new Line(alike.judgement(), sentence(section, alike, group.size()), group)));
        return lines;
    }

    private static String sentence(Section section, Alike alike, int count) {
        if (count == 1) {
            return alike.sentence();
        }
        String one = counted(alike.kind(), 1, section.noun());
        return alike.sentence().startsWith(one)
                ? counted(alike.kind(), count, section.nouns()) + alike.sentence().substring(one.length())
                : alike.sentence() + " (" + count + " times)";
    }

    private static String counted(Entry.Kind kind, int count, String noun) {
        return (kind == Entry.Kind.VANISHED ? "−" : "+") + count + " " + noun;
    }
}
