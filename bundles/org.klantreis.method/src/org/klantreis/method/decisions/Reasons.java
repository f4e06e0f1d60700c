/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.klantreis.model.words.Words;
import org.klantreis.model.BrandValue;
import org.klantreis.model.Landscape;

/** Says why, in a language. */
final class Reasons {
    private final Limits limits;
    private final Words words;
    private final NumberFormat marks;

    Reasons(Landscape landscape, Limits limits, Locale locale) {
        this.limits = limits;
        words = Words.of(Reasons.class, "decisions", locale, landscape);
        marks = NumberFormat.getNumberInstance(locale);
        marks.setMaximumFractionDigits(1);
    }

    private String mark(double mark) {
        return marks.format(mark);
    }

    /** Returns the sentences: why the rule holds, then what the team chose, what is too much, what it waits for. */
    List<String> of(Facts facts, Rule rule, Rule effective, boolean open, String choiceReason, List<BrandValue> brandValues,
            boolean over, int insufficient) {
        List<String> reasons = new ArrayList<>();
        reasons.add(why(facts, rule, brandValues));
        if (rule == Rule.REPAIR && facts.basicService()) {
            reasons.add(words.get("basic"));
        }
        if (rule == Rule.CHOOSE) {
            reasons.add(open ? words.get("choose.open") : choiceReason == null || choiceReason.isBlank()
                    ? words.get("chosen." + effective) : words.get("chosen." + effective + ".because", choiceReason.strip()));
        }
        if (effective == Rule.EXCEL && facts.mark() >= limits.excelFrom()) {
            reasons.add(words.get("reached", mark(facts.mark())));
        }
        if (over) {
            reasons.add(words.get("over", mark(facts.mark())));
        }
        if (effective == Rule.ACCEPT && insufficient > 0) {
            reasons.add(words.get("provisional", insufficient));
        }
        return reasons;
    }

    private String why(Facts facts, Rule rule, List<BrandValue> brandValues) {
        return switch (rule) {
            case REPAIR -> words.get("repair", mark(facts.mark()), mark(limits.insufficientBelow()));
            case EXCEL -> facts.momentOfTruth() ? words.get("excel.moment", mark(limits.excelFrom()))
                    : words.get("excel.both", facts.importance(), words.list(brandValues), mark(limits.excelFrom()));
            case CHOOSE -> facts.brand() ? words.get(facts.importance() == null ? "choose.brand.unknown" : "choose.brand",
                    words.list(brandValues), facts.importance()) : words.get("choose.important", facts.importance());
            case ACCEPT -> words.get(facts.importance() == null ? "accept.unknown" : "accept", facts.importance(),
                    limits.importantFrom());
        };
    }
}
