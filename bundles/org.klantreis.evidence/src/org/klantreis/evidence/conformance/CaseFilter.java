/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

import org.klantreis.model.Element;
import org.klantreis.model.EventLog;

/**
 * Which cases are looked at.
 *
 * @param from only those that began at this time or later, in milliseconds since 1970 in UTC; null for all
 * @param to only those that began before this time; null for all
 * @param segments only those of these customer groups, as the log calls them; none for all
 * @param channels only those whose first channel is one of these, as the log calls them; none for all
 */
public record CaseFilter(Long from, Long to, Set<String> segments, Set<String> channels) {
    /** All cases. */
    public static final CaseFilter ALL = new CaseFilter(null, null, Set.of(), Set.of());

    /** Keeps the sets as they are now. */
    public CaseFilter {
        segments = Set.copyOf(segments);
        channels = Set.copyOf(channels);
    }

    /**
     * Returns the filter of days.
     *
     * @param first the first day on which cases may begin; null for any
     * @param last the last day; null for any
     * @param zone where the days begin and end
     * @param segment the customer group as the log calls it; null for all
     * @param channel the channel as the log calls it; null for all
     */
    public static CaseFilter of(LocalDate first, LocalDate last, ZoneId zone, String segment, String channel) {
        return new CaseFilter(first == null ? null : first.atStartOfDay(zone).toInstant().toEpochMilli(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli(),
                segment == null ? Set.of() : Set.of(segment), channel == null ? Set.of() : Set.of(channel));
    }

    /**
     * Returns the filter of days in a log's time zone, of what a segment or channel is called there or what is linked to it.
     *
     * @param log the log
     * @param first the first day on which cases may begin; null for any
     * @param last the last day; null for any
     * @param segment the customer group as the log calls it, or a persona by name or id; null or empty for all
     * @param channel the channel as the log calls it, or one of the catalogue by name or id; null or empty for all
     */
    public static CaseFilter ofLog(EventLog log, LocalDate first, LocalDate last, String segment, String channel) {
        Set<String> segments = new HashSet<>();
        if (segment != null && !segment.isEmpty()) {
            segments.add(segment);
            log.getPersonas().stream().filter(link -> isCalled(link.getPersona(), segment)).forEach(link -> segments.add(link.getValue()));
        }
        Set<String> channels = new HashSet<>();
        if (channel != null && !channel.isEmpty()) {
            channels.add(channel);
            log.getChannels().stream().filter(link -> isCalled(link.getChannel(), channel)).forEach(link -> channels.add(link.getValue()));
        }
        CaseFilter days = of(first, last, zone(log), null, null);
        return new CaseFilter(days.from, days.to, segments, channels);
    }

    /** Says whether a case is looked at. */
    boolean admits(long start, String segment, String channel) {
        return (from == null || start >= from) && (to == null || start < to)
                && (segments.isEmpty() || segment != null && segments.contains(segment))
                && (channels.isEmpty() || channel != null && channels.contains(channel));
    }

    private static boolean isCalled(Element element, String wanted) {
        return element != null && !element.eIsProxy() && (wanted.equalsIgnoreCase(element.getName()) || wanted.equals(element.getId()));
    }

    private static ZoneId zone(EventLog log) {
        try {
            return log.getTimeZone() == null || log.getTimeZone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(log.getTimeZone());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // reading the log says so
        }
    }
}
