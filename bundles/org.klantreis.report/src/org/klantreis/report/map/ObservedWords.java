/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.report.layout.Words;

/** Says what was observed. */
final class ObservedWords {
    /** More differences than this at a step are only in the tooltip. */
    private static final int MOST = 5;
    private static final double ROUNDS_TO_ONE = 0.005;
    private static final double ROUNDS_TO_ALL = 0.995;

    private final Words words;

    ObservedWords(Words words) {
        this.words = words;
    }

    /** Returns the differences that are drawn. */
    List<Observed.Difference> shown(Observed.OfStep seen) {
        return seen.differences().size() <= MOST + 1 ? seen.differences() : seen.differences().subList(0, MOST);
    }

    String met(Observed.OfStep seen) {
        return seen.met() == seen.expected() ? words.get("observed.met", words.number(seen.met()))
                : words.get("observed.of", words.number(seen.met()), words.number(seen.expected()));
    }

    String wait(double hours) {
        return words.get("observed.wait", words.time(hours));
    }

    String of(Observed.Difference difference) {
        return words.get("observed." + difference.kind().getName(), percent(difference.share()), difference.instead());
    }

    /** Returns a line for the box of an activity. */
    String of(Observed.OfActivity seen) {
        return seen.medianWait() == null ? words.get("observed.seen", words.number(seen.volume()))
                : words.get("observed.seen.wait", words.number(seen.volume()), words.time(seen.medianWait()));
    }

    String says(Observed.OfStep seen) {
        return String.join("; ", lines(seen));
    }

    String tip(Observed.OfStep seen) {
        return seen == null ? "" : String.join("\n", lines(seen));
    }

    private List<String> lines(Observed.OfStep seen) {
        List<String> lines = new ArrayList<>();
        if (seen == null || !seen.inLog()) {
            lines.add(words.get("tip.observed.none"));
            return lines;
        }
        lines.add(words.get("tip.observed", words.number(seen.met()), words.number(seen.expected())));
        lines.add(words.get("tip.observed.events", words.number(seen.volume())));
        if (seen.medianWait() != null) {
            lines.add(words.get("tip.observed.wait", words.time(seen.medianWait())));
        }
        seen.differences().forEach(d -> lines.add(words.get("tip.observed.difference", of(d), words.number(d.cases()),
                words.number(d.n()))));
        return lines;
    }

    /** Returns a share without claiming none or all where that is not so. */
    private String percent(double share) {
        if (share > 0 && share < ROUNDS_TO_ONE) {
            return "<\u00a0" + words.percent(0.01);
        }
        return share < 1 && share >= ROUNDS_TO_ALL ? ">\u00a0" + words.percent(0.99) : words.percent(share);
    }
}
