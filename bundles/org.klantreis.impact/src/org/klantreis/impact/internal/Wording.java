/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.klantreis.impact.Entry;
import org.klantreis.impact.ValueChange;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.Comparing;

/** Puts rows of a query into words, as its header says. */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
    /** Units that a reader needs; the others say only how the number was made. */
    private static final Set<String> SAID_UNITS = Set.of("hours", "days", "years", "customers");

    private final String noun;
    private final String nouns;
    private final String label;

    Wording(CatalogueQuery query) {
        Comparing comparing = query.comparing();
        this.noun = comparing.noun().isEmpty() ? "answer to «" + query.title() + "»" : comparing.noun();
        this.nouns = comparing.nouns().isEmpty() ? "answers to «" + query.title() + "»" : comparing.nouns();
        this.label = comparing.label().isEmpty() ? query.key().stream().map(key -> "{" + key + "}").collect(Collectors.joining(" · "))
                : comparing.label();
    }

    String noun() {
        return noun;
    }

    String nouns() {
        return nouns;
    }

    /** Returns the columns that a reader sees in the label. */
    List<String> labelColumns() {
        return PLACE.matcher(label).results().map(place -> place.group(1)).distinct().toList();
    }

    String label(Row row) {
        StringBuilder text = new StringBuilder();
        Matcher place = PLACE.matcher(label);
        while (place.find()) {
            place.appendReplacement(text, Matcher.quoteReplacement(Cells.text(row.cell(place.group(1)))));
        }
        place.appendTail(text);
        return text.toString();
    }

    String sentence(Entry.Kind kind, String of, List<ValueChange> values) {
        return switch (kind) {
            case APPEARED -> "+1 " + noun + " (" + of + ")";
            case VANISHED -> "−1 " + noun + " (" + of + ")";
            case CHANGED -> noun + " " + of + ": " + values.stream().map(this::told).collect(Collectors.joining(", "));
        };
    }

    private String told(ValueChange value) {
        String name = words(value.name());
        String unit = SAID_UNITS.contains(value.unit()) ? " " + value.unit() : "";
        return (name.equals(noun) ? "" : name + " ") + Cells.change(value.before(), value.after()) + unit;
    }

    /** Turns "handoffsIn" into "handoffs in". */
    static String words(String column) {
        return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
