/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.klantreis.model.Complaint;
import org.klantreis.model.words.Words;

/**
 * The time that complaints cover.
 *
 * @param complaints how many there are
 * @param undated how many of them have no date of receipt
 * @param first the day on which the first came in; empty where none has a date
 * @param last the day on which the last came in
 * @param verdict whether that is one to three years
 */
public record Period(int complaints, int undated, Optional<LocalDate> first, Optional<LocalDate> last, Verdict verdict) {
    /** Days that a year of complaints may begin late and end early, together: not every day brings one. */
    private static final int SLACK = 31;

    /** Whether complaints cover the one to three years that are analysed. */
    public enum Verdict {
        /** There are none, or none with a date. */
        NONE,
        /** Less than a year: what comes with the seasons is missed. */
        TOO_SHORT,
        /** One to three years. */
        FINE,
        /** More than three years: the oldest was often changed since. */
        TOO_LONG
    }

    static Period of(Collection<Complaint> complaints) {
        List<LocalDate> days = complaints.stream().map(Complaint::getReceived).filter(Objects::nonNull).sorted().toList();
        int undated = complaints.size() - days.size();
        return days.isEmpty() ? new Period(complaints.size(), undated, Optional.empty(), Optional.empty(), Verdict.NONE)
                : of(complaints.size(), undated, days.get(0), days.get(days.size() - 1));
    }

    private static Period of(int complaints, int undated, LocalDate first, LocalDate last) {
        Verdict verdict = last.plusDays(SLACK).isBefore(first.plusYears(1)) ? Verdict.TOO_SHORT
                : last.minusDays(SLACK).isAfter(first.plusYears(3)) ? Verdict.TOO_LONG : Verdict.FINE;
        return new Period(complaints, undated, Optional.of(first), Optional.of(last), verdict);
    }

    /**
     * Says how many complaints there are, from when to when, and whether that is enough.
     *
     * @param locale the language
     * @return one or two sentences
     */
    public String sentence(Locale locale) {
        Words words = Words.of(Period.class, "complaints", locale, null);
        return words.get("period." + verdict.name(), complaints, first.orElse(null), last.orElse(null));
    }
}
