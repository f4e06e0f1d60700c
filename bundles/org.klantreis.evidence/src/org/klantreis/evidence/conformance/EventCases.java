/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.klantreis.evidence.events.Events;
import org.klantreis.knowledge.sync.Monitor;

/** The cases of a log that is in memory. */
public final class EventCases implements ObservedCases {
    private static final int NOW_AND_THEN = 5_000;

    private final Events events;
    private final CaseFilter filter;

    /**
     * Looks at them.
     *
     * @param events the log
     * @param filter which cases
     */
    public EventCases(Events events, CaseFilter filter) {
        this.events = events;
        this.filter = filter;
    }

    @Override
    public void read(Consumer<ObservedCase> each, Monitor monitor) {
        View view = new View();
        for (int c = 0; c < events.cases(); c++) {
            if (c % NOW_AND_THEN == 0) {
                if (monitor.isCancelled()) {
                    throw new CancellationException("The comparison was cancelled.");
                }
                monitor.progress("Comparing with the log", c, events.cases());
            }
            view.first = events.firstOf(c);
            view.size = events.endOf(c) - view.first;
            if (view.size > 0 && filter.admits(events.start(view.first), name(events.segmentNames(), events.segment(c)),
                    view.firstChannel())) {
                each.accept(view);
            }
        }
    }

    private static String name(List<String> names, int number) {
        return number == Events.NONE ? null : names.get(number);
    }

    private final class View implements ObservedCase {
        private int first;
        private int size;

        private String firstChannel() {
            for (int i = 0; i < size; i++) {
                if (channel(i) != null) {
                    return channel(i);
                }
            }
            return null;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public String activity(int event) {
            return events.activityNames().get(events.activity(first + event));
        }

        @Override
        public String unit(int event) {
            return name(events.unitNames(), events.unit(first + event));
        }

        @Override
        public String channel(int event) {
            return name(events.channelNames(), events.channel(first + event));
        }

        @Override
        public long start(int event) {
            return events.start(first + event);
        }

        @Override
        public long end(int event) {
            return events.end(first + event);
        }
    }
}
