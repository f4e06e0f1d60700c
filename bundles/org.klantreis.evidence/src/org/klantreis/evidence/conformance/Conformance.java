/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A modelled journey held against what a log shows: planned against observed.
 *
 * <p>Each case is aligned with the way through the journey that agrees with it best. Events of activities that are linked to no
 * touchpoint are left out and counted; steps whose touchpoint no activity is linked to are passed over. Events of one touchpoint
 * in a row are one meeting.
 *
 * @param journey the id of the journey
 * @param journeyName its name
 * @param log the id of the event log
 * @param logName its name
 * @param cases the cases that were compared
 * @param unlinkedCases the cases without any linked event, which were not
 * @param sequences how many different sequences the compared cases have
 * @param asPlanned the compared cases without any deviation
 * @param fitness how well the cases agree with the plan on average: for each case 1 - (missing + extra) / (meetings + steps of the
 *        shortest way), where another order counts as both; 1 as planned, 0 nothing in common
 * @param steps the steps in order
 * @param unlinked the activities that are left out, the most frequent first
 */
public record Conformance(String journey, String journeyName, String log, String logName, long cases, long unlinkedCases,
        long sequences, long asPlanned, double fitness, List<StepConformance> steps, List<UnlinkedActivity> unlinked) {
    /** Keeps the lists as they are now. */
    public Conformance {
        steps = List.copyOf(steps);
        unlinked = List.copyOf(unlinked);
    }

    /** Returns all deviations, the most frequent first; of equally frequent ones in the order of the steps. */
    public List<Deviation> deviations() {
        return steps.stream().flatMap(step -> step.deviations().stream())
                .sorted(Comparator.comparingLong(Deviation::cases).reversed()).toList();
    }

    /** Returns what is known of a step, by its id. */
    public Optional<StepConformance> step(String id) {
        return steps.stream().filter(step -> step.step().equals(id)).findFirst();
    }
}
