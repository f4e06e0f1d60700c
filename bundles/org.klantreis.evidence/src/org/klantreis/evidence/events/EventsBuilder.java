/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.events;

import java.util.Arrays;
import java.util.function.Consumer;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;

/**
 * Takes the events of a log in the order of the file and puts them in order by case. What the settings call no work is left out,
 * what they call no unit becomes none, and where a start and a complete of one activity are two rows, they become one event with
 * a beginning and an end. All of that is told to the report.
 */
public final class EventsBuilder implements Consumer<EventRow> {
    private final LogSettings settings;
    private final ReadReport report;
    private final Dictionary cases = new Dictionary();
    private final Dictionary activities = new Dictionary();
    private final Dictionary units = new Dictionary();
    private final Dictionary resources = new Dictionary();
    private final Dictionary channels = new Dictionary();
    private final Dictionary customers = new Dictionary();
    private final Dictionary segments = new Dictionary();
    private final Dictionary instances = new Dictionary();
    private final IntList caseOf = new IntList();
    private final RawColumns raw = new RawColumns();
    private final IntList customerOf = new IntList();
    private final IntList segmentOf = new IntList();

    /**
     * Begins.
     *
     * @param settings what stands for no unit, for no work, for a queue
     * @param report takes what was left out and joined
     */
    public EventsBuilder(LogSettings settings, ReadReport report) {
        this.settings = settings;
        this.report = report;
    }

    /** Returns how many events were taken so far. */
    public int size() {
        return caseOf.size();
    }

    @Override
    public void accept(EventRow row) {
        if (settings.ignoredActivities().contains(row.activity)
                || row.lifecycle != null && settings.ignoredActivities().contains(row.lifecycle)) {
            report.drop("it is no work by the log's settings",
                    "event " + (row.position + 1) + ": \"" + row.activity + "\"");
            return;
        }
        report.keep();
        int caseNumber = cases.code(row.caseId);
        if (caseNumber == customerOf.size()) {
            customerOf.add(Events.NONE);
            segmentOf.add(Events.NONE);
        }
        if (row.customer != null && customerOf.get(caseNumber) == Events.NONE) {
            customerOf.set(caseNumber, customers.code(row.customer));
        }
        if (row.segment != null && segmentOf.get(caseNumber) == Events.NONE) {
            segmentOf.set(caseNumber, segments.code(row.segment));
        }
        caseOf.add(caseNumber);
        long start = row.start == EventRow.NO_TIME ? row.end : row.start;
        long end = row.end == EventRow.NO_TIME ? start : row.end;
        if (end < start) {
            report.find("Some events end before they begin; their end was taken to be their beginning.");
            end = start;
        }
        raw.add(activities.code(row.activity), settings.isMissing(row.unit) ? Events.NONE : units.code(row.unit),
                resources.code(row.resource), channels.code(row.channel), start, end, Math.toIntExact(row.position),
                settings.queueActivities().contains(row.activity)
                        || row.lifecycle != null && settings.queueActivities().contains(row.lifecycle),
                Lifecycle.of(row.lifecycle), instances.code(row.instance));
    }

    /**
     * Puts the events in order. The builder is of no use afterwards.
     *
     * @return the events
     */
    public Events build() {
        int[] order = byCase();
        int[] firsts = firsts();
        boolean moved = false;
        for (int c = 0; c < cases.size(); c++) {
            moved |= sortByStart(order, firsts[c], firsts[c + 1]);
        }
        if (moved) {
            report.find("Some rows were not in the order of their times; events are ordered by time, those of the same time as in the file.");
        }
        Twins twins = new Twins(raw);
        int kept = twins.join(order, firsts, report);
        return new Events(new Events.Names(cases.names(), activities.names(), units.names(), resources.names(), channels.names(),
                customers.names(), segments.names()), firsts, raw.inOrder(order, kept), customerOf.toArray(), segmentOf.toArray());
    }

    private int[] firsts() {
        int[] firsts = new int[cases.size() + 1];
        for (int i = 0; i < caseOf.size(); i++) {
            firsts[caseOf.get(i) + 1]++;
        }
        for (int c = 0; c < cases.size(); c++) {
            firsts[c + 1] += firsts[c];
        }
        return firsts;
    }

    /** The events of each case together, in the order of the file. */
    private int[] byCase() {
        int[] next = firsts();
        int[] order = new int[caseOf.size()];
        for (int i = 0; i < caseOf.size(); i++) {
            order[next[caseOf.get(i)]++] = i;
        }
        return order;
    }

    /** Sorts events of a case, which are by position already; says whether that moved one. */
    private boolean sortByStart(int[] order, int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = raw.start(order[i - 1]) <= raw.start(order[i]);
        }
        if (sorted) {
            return false;
        }
        Integer[] slice = new Integer[to - from];
        Arrays.setAll(slice, i -> order[from + i]);
        Arrays.sort(slice, (a, b) -> Long.compare(raw.start(a), raw.start(b))); // stable: the position decides where times are equal
        for (int i = 0; i < slice.length; i++) {
            order[from + i] = slice[i];
        }
        return true;
    }
}
