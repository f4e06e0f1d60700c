/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which cases are looked at.
 *
 * @param from only those that began at this time or later, in milliseconds since 1970 in UTC; null for all
 * @param to only those that began before this time; null for all
 * @param segment only those of this customer group, as the log calls it; null for all
 * @param channel only those whose first channel is this one, as the log calls it; null for all
 */
public record CaseFilter(Long from, Long to, String segment, String channel) {
    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null);

    /**
     * Returns the filter of days.
     *
     * @param first the first day on which cases may begin; null for any
     * @param last the last day; null for any
     * @param zone where the days begin and end
     * @param segment the customer group; null for all
     * @param channel the channel; null for all
     */
    public static CaseFilter of(LocalDate first, LocalDate last, ZoneId zone, String segment, String channel) {
        return new CaseFilter(first == null ? null : first.atStartOfDay(zone).toInstant().toEpochMilli(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli(), segment, channel);
    }

    /** Says whether a case is looked at. */
    boolean admits(long start, String caseSegment, String caseChannel) {
        return (from == null || start >= from) && (to == null || start < to) && (segment == null || segment.equals(caseSegment))
                && (channel == null || channel.equals(caseChannel));
    }
}
