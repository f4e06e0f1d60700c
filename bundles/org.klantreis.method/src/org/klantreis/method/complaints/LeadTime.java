/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.klantreis.model.Complaint;
import org.klantreis.model.ProcedureChange;

/**
 * How long it took from the receipt of complaints to the day from which a change that they led to holds.
 *
 * @param n the number of pairs of a complaint and a change, both with a date and in this order
 * @param median the median, in days
 * @param shortest the shortest, in days
 * @param longest the longest, in days
 */
public record LeadTime(int n, double median, long shortest, long longest) {
    /** A complaint that led to a change. */
    record Pair(Complaint complaint, ProcedureChange change) {
        Optional<Long> days() {
            return complaint.getReceived() == null || change.getDate() == null ? Optional.empty()
                    : Optional.of(ChronoUnit.DAYS.between(complaint.getReceived(), change.getDate())).filter(days -> days >= 0);
        }
    }

    static Optional<LeadTime> of(Collection<Pair> pairs) {
        List<Long> days = pairs.stream().flatMap(pair -> pair.days().stream()).sorted().toList();
        int n = days.size();
        return n == 0 ? Optional.empty() : Optional.of(new LeadTime(n, (days.get((n - 1) / 2) + days.get(n / 2)) / 2.0,
                days.get(0), days.get(n - 1)));
    }
}
