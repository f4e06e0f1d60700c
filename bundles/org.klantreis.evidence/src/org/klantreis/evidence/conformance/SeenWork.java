/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

/** Counts the events of a step, or of a unit at a step. */
final class SeenWork {
    private final Times waiting = new Times();
    private final Times working = new Times();
    private long events;
    private long cases;
    private long lastCase = -1;

    /**
     * Counts an event.
     *
     * @param caseNumber the case, which comes with all its events in a row
     * @param waited from the end of what happened before to its start, in milliseconds; negative where nothing did
     * @param took from its start to its end, in milliseconds; not above 0 where unknown
     */
    void add(long caseNumber, long waited, long took) {
        events++;
        if (caseNumber != lastCase) {
            cases++;
            lastCase = caseNumber;
        }
        if (waited >= 0) {
            waiting.add(waited);
        }
        if (took > 0) {
            working.add(took);
        }
    }

    long events() {
        return events;
    }

    ObservedWork result() {
        return new ObservedWork(events, cases, waiting.spread(), working.spread());
    }
}
