/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.insight;

import java.util.HashSet;
import java.util.Set;

import org.klantreis.evidence.conformance.CaseCount;
import org.klantreis.evidence.conformance.ObservedCase;
import org.klantreis.model.EventLog;

/** Counts the cases that show an activity, a touchpoint or a handoff often enough. */
final class CaseCounter {
    private final Times times;
    private final int least;
    private long cases;
    private long n;

    /** Says how often a case shows it. */
    private interface Times {
        int in(ObservedCase seen);
    }

    private CaseCounter(Times times, int least) {
        this.times = times;
        this.least = least;
    }

    static CaseCounter of(Condition condition, EventLog log) {
        return switch (condition.kind()) {
            case ACTIVITY -> new CaseCounter(seen -> activities(seen, Set.of(condition.what()), false), condition.times());
            case TOUCHPOINT -> {
                Set<String> activities = new HashSet<>();
                log.getActivities().stream().filter(link -> link.getTouchpoint() != null
                        && (condition.what().equalsIgnoreCase(link.getTouchpoint().getName())
                        || condition.what().equals(link.getTouchpoint().getId()))).forEach(link -> activities.add(link.getActivity()));
                if (activities.isEmpty()) {
                    throw new IllegalArgumentException("No activity of the log «" + log.getName() + "» is linked to a touchpoint «"
                            + condition.what() + "»; link one, or correct the name.");
                }
                yield new CaseCounter(seen -> activities(seen, activities, true), condition.times());
            }
            case HANDOFF -> new CaseCounter(seen -> handoffs(seen, condition.what(), condition.other()), condition.times());
            case DEVIATION -> throw new IllegalArgumentException("Deviations are counted by comparison.");
        };
    }

    void add(ObservedCase seen) {
        n++;
        cases += times.in(seen) >= least ? 1 : 0;
    }

    CaseCount count() {
        return new CaseCount(cases, n);
    }

    /** Counts events, or meetings where events in a row are one. */
    private static int activities(ObservedCase seen, Set<String> wanted, boolean meetings) {
        int found = 0;
        boolean before = false;
        for (int event = 0; event < seen.size(); event++) {
            boolean is = wanted.contains(seen.activity(event));
            found += is && !(meetings && before) ? 1 : 0;
            before = is;
        }
        return found;
    }

    /** Counts as observed handoffs are defined: events without a unit are passed over. */
    private static int handoffs(ObservedCase seen, String from, String to) {
        int found = 0;
        String giving = null;
        for (int event = 0; event < seen.size(); event++) {
            String unit = seen.unit(event);
            if (unit != null) {
                found += from.equals(giving) && to.equals(unit) && !unit.equals(giving) ? 1 : 0;
                giving = unit;
            }
        }
        return found;
    }
}
