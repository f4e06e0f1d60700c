/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.List;

import org.klantreis.evidence.events.Events;

/** What of a log goes into the graph, besides its events themselves. */
final class LogGraph {
    private final Events events;
    private final Variants variants;
    private final double[] betweenness;
    private final Pairs pairs;

    /** What is said of a case; texts are null where nothing is known. */
    record CaseNode(int code, String name, long start, long end, int events, int handoffs, int variant, String customer, String segment,
            String channel) {
    }

    LogGraph(Events events) {
        this.events = events;
        this.variants = Variants.of(events);
        this.pairs = new Pairs(events);
        this.betweenness = pairs.betweenness(events.unitNames().size());
    }

    Events events() {
        return events;
    }

    Variants variants() {
        return variants;
    }

    Pairs pairs() {
        return pairs;
    }

    /** Returns that of a unit; NaN where it hands nothing over and receives nothing. */
    double betweenness(int unit) {
        return betweenness[unit];
    }

    /** Returns how many handoffs there are in all. */
    long handoffs() {
        return pairs.handoffs();
    }

    CaseNode caseNode(int caseNumber, List<Handoff> handoffsOfCase) {
        int first = events.firstOf(caseNumber);
        int last = events.endOf(caseNumber);
        long start = first < last ? events.start(first) : 0;
        long end = start;
        int channel = Events.NONE;
        for (int e = first; e < last; e++) {
            end = Math.max(end, events.end(e));
            channel = channel == Events.NONE ? events.channel(e) : channel;
        }
        return new CaseNode(caseNumber, events.caseNames().get(caseNumber), start, end, last - first, handoffsOfCase.size(),
                variants.rankOf(caseNumber), name(events.customerNames(), events.customer(caseNumber)),
                name(events.segmentNames(), events.segment(caseNumber)), name(events.channelNames(), channel));
    }

    static String name(List<String> names, int code) {
        return code == Events.NONE ? null : names.get(code);
    }

    /** Returns when the first event begins, and when the last one ends; both 0 where there is none. */
    long[] span() {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int e = 0; e < events.size(); e++) {
            from = Math.min(from, events.start(e));
            to = Math.max(to, events.end(e));
        }
        return events.size() == 0 ? new long[2] : new long[] {from, to};
    }
}
