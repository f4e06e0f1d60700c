/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;

/**
 * Holds a modelled journey against what an event log shows: planned against observed.
 *
 * <pre>{@code
 * Conformance found = new CompareWithLog(journey, log).execute(new GraphCases(knowledge, log.getId(), CaseFilter.ALL), Monitor.NONE);
 * found.deviations().forEach(System.out::println);
 * }</pre>
 *
 * <p>Cases of the same sequence are aligned once.
 */
public final class CompareWithLog {
    private static final int WIDTH = 3;

    private final Journey journey;
    private final EventLog log;
    private final Links links;
    private final JourneyPlan plan;
    private final Aligner aligner;
    private final Tally tally;
    private final Map<Sequence, Known> sequences = new HashMap<>();
    private final Map<String, long[]> unlinked = new HashMap<>();
    private int[] buffer = new int[256 * WIDTH];
    private int[] linkedEvents = new int[256];
    private long caseNumber;
    private long unlinkedCases;

    /** A sequence that was aligned, with the cases that have it. */
    private static final class Known {
        private final Alignment alignment;
        private long cases;

        Known(Alignment alignment) {
            this.alignment = alignment;
        }
    }

    /**
     * Prepares the comparison; an instance is for one.
     *
     * @param journey the plan
     * @param log the log, with its links to touchpoints, units and channels
     */
    public CompareWithLog(Journey journey, EventLog log) {
        this.journey = journey;
        this.log = log;
        links = new Links(log);
        plan = new JourneyPlan(journey, links);
        aligner = new Aligner(plan.graph());
        tally = new Tally(plan, links);
    }

    /** Says whether the log can show anything of the journey: whether an activity is linked to one of its touchpoints. */
    public boolean isPossible() {
        for (int step = 0; step < plan.graph().size(); step++) {
            if (plan.graph().isInLog(step)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Compares.
     *
     * @param cases the cases
     * @param monitor follows the work, and may end it
     * @return what was found; without any steps where the journey has none
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public Conformance execute(ObservedCases cases, Monitor monitor) {
        if (plan.graph().size() > 0) {
            cases.read(this::add, monitor);
        }
        sequences.values().forEach(known -> tally.sequence(known.alignment, known.cases));
        List<UnlinkedActivity> left = unlinked.entrySet().stream()
                .map(entry -> new UnlinkedActivity(entry.getKey(), entry.getValue()[0]))
                .sorted(Comparator.comparingLong(UnlinkedActivity::events).reversed().thenComparing(UnlinkedActivity::activity))
                .toList();
        return new Conformance(journey.getId(), text(journey.getName()), log.getId(), text(log.getName()), tally.cases(),
                unlinkedCases, sequences.size(), tally.asPlanned(), tally.fitness(), tally.steps(), left);
    }

    /**
     * Counts, after a comparison, the cases with a deviation, whatever else was seen there and wherever it was, as asked. A case
     * with several counts once.
     *
     * @param kind how it differs
     * @param step the id of its step; null for any
     * @param instead the id of the touchpoint, unit or channel that was seen; null for any
     * @return the cases; n are those that were compared, or where MISSING or OTHER_ORDER are asked of a step those that were
     *         expected there
     */
    public CaseCount count(DeviationKind kind, String step, String instead) {
        long cases = 0;
        long n = 0;
        boolean ofStep = step != null && (kind == DeviationKind.MISSING || kind == DeviationKind.OTHER_ORDER);
        for (Known known : sequences.values()) {
            boolean expected = !ofStep || known.alignment.expected().stream().anyMatch(s -> step.equals(plan.steps().get(s).getId()));
            n += expected ? known.cases : 0;
            boolean shows = known.alignment.shown().stream().anyMatch(shown -> shown.kind() == kind
                    && (step == null || step.equals(plan.steps().get(shown.step()).getId()))
                    && (instead == null || instead.equals(tally.insteadId(shown))));
            cases += shows ? known.cases : 0;
        }
        return new CaseCount(cases, n);
    }

    private void add(ObservedCase seen) {
        int items = collect(seen);
        if (items == 0) {
            unlinkedCases++;
            return;
        }
        Known known = sequences.computeIfAbsent(Sequence.of(buffer, items), sequence -> new Known(aligner.align(sequence)));
        known.cases++;
        caseNumber++;
        for (int item = 0; item < items; item++) {
            int step = known.alignment.steps()[item];
            if (step != PlanGraph.NONE) {
                int event = linkedEvents[item];
                long waited = event == 0 ? -1 : Math.max(0, seen.start(event) - seen.end(event - 1));
                tally.event(caseNumber, step, buffer[item * WIDTH + 1], waited, seen.end(event) - seen.start(event));
            }
        }
    }

    /** Puts the linked events of a case into the buffer, and says how many there are. */
    private int collect(ObservedCase seen) {
        if (linkedEvents.length < seen.size()) {
            linkedEvents = new int[seen.size() * 2];
            buffer = new int[linkedEvents.length * WIDTH];
        }
        int items = 0;
        for (int event = 0; event < seen.size(); event++) {
            String activity = seen.activity(event);
            int touchpoint = links.touchpoints().of(activity);
            if (touchpoint == PlanGraph.NONE) {
                unlinked.computeIfAbsent(activity, name -> new long[1])[0]++;
                continue;
            }
            buffer[items * WIDTH] = touchpoint;
            buffer[items * WIDTH + 1] = links.units().of(seen.unit(event));
            buffer[items * WIDTH + 2] = links.channels().of(seen.channel(event));
            linkedEvents[items++] = event;
        }
        return items;
    }

    private static String text(String name) {
        return name == null ? "" : name.strip();
    }
}
