/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.evidence.events.Events;

/** Finds the handoffs of a case by the definitions of the project: events without a unit are passed over. */
final class CaseHandoffs {
    private final Events events;
    private final List<Handoff> handoffs = new ArrayList<>();

    CaseHandoffs(Events events) {
        this.events = events;
    }

    /** Returns those of a case, in order; the list is used again for the next case. */
    List<Handoff> of(int caseNumber) {
        handoffs.clear();
        int giving = Events.NONE;
        int end = events.endOf(caseNumber);
        int before = Events.NONE; // the unit of the run before that of the giving event
        int beforeThat = Events.NONE;
        for (int e = events.firstOf(caseNumber); e < end; e++) {
            int unit = events.unit(e);
            if (unit == Events.NONE) {
                continue;
            }
            if (giving != Events.NONE && events.unit(giving) != unit) {
                int from = events.unit(giving);
                boolean aba = unit == before;
                boolean queue = events.isQueued(e) && e + 1 < end;
                handoffs.add(new Handoff(from, unit, handoffs.size() + 1, events.start(e), Math.max(0, events.start(e) - events.end(giving)),
                        queue ? Math.max(0, events.start(e + 1) - events.start(e)) : Handoff.NONE, queue && events.unit(e + 1) == unit,
                        aba, aba && from == beforeThat));
                beforeThat = before;
                before = from;
            }
            giving = e;
        }
        return handoffs;
    }
}
