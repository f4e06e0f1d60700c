/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.klantreis.model.Activity;
import org.klantreis.model.Element;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/** Counts what alignments say, and turns the numbers into what they stand for. */
final class Tally {
    private final JourneyPlan plan;
    private final Links links;
    private final long[] expected;
    private final long[] met;
    private final long[] unitKnown;
    private final long[] channelKnown;
    private final Map<Shown, Long> shown = new LinkedHashMap<>();
    private final SeenWork[] work;
    private final List<Map<Integer, SeenWork>> unitWork = new ArrayList<>();
    private long cases;
    private long asPlanned;
    /** Cases by how well they agree: in order, so that the sum does not depend on the order in which cases come. */
    private final TreeMap<Double, Long> fitness = new TreeMap<>();

    Tally(JourneyPlan plan, Links links) {
        this.plan = plan;
        this.links = links;
        int size = plan.steps().size();
        expected = new long[size];
        met = new long[size];
        unitKnown = new long[size];
        channelKnown = new long[size];
        work = new SeenWork[size];
        for (int i = 0; i < size; i++) {
            work[i] = new SeenWork();
            unitWork.add(new HashMap<>());
        }
    }

    /** Counts an event that was taken for a step. */
    void event(long caseNumber, int step, int unit, long waited, long took) {
        work[step].add(caseNumber, waited, took);
        if (unit != PlanGraph.NONE) {
            unitWork.get(step).computeIfAbsent(unit, u -> new SeenWork()).add(caseNumber, waited, took);
        }
    }

    /** Counts the cases of a sequence. */
    void sequence(Alignment alignment, long weight) {
        cases += weight;
        asPlanned += alignment.shown().isEmpty() ? weight : 0;
        fitness.merge(alignment.fitness(), (long) weight, Long::sum);
        alignment.expected().stream().forEach(step -> expected[step] += weight);
        alignment.met().stream().forEach(step -> met[step] += weight);
        alignment.unitKnown().stream().forEach(step -> unitKnown[step] += weight);
        alignment.channelKnown().stream().forEach(step -> channelKnown[step] += weight);
        alignment.shown().forEach(deviation -> shown.merge(deviation, weight, Long::sum));
    }

    long cases() {
        return cases;
    }

    long asPlanned() {
        return asPlanned;
    }

    double fitness() {
        double sum = 0;
        for (Map.Entry<Double, Long> agreeing : fitness.entrySet()) {
            sum += agreeing.getKey() * agreeing.getValue();
        }
        return cases == 0 ? 0 : sum / cases;
    }

    List<StepConformance> steps() {
        List<List<Deviation>> deviations = new ArrayList<>();
        plan.steps().forEach(step -> deviations.add(new ArrayList<>()));
        shown.forEach((what, count) -> deviations.get(what.step()).add(deviation(what, count)));
        List<StepConformance> steps = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            deviations.get(i).sort(Comparator.comparingLong(Deviation::cases).reversed().thenComparing(Deviation::kind)
                    .thenComparing(Deviation::instead));
            Touchpoint touchpoint = step.getTouchpoint();
            steps.add(new StepConformance(step.getId(), name(step), touchpoint == null ? "" : name(touchpoint),
                    plan.graph().isInLog(i), expected[i], met[i], deviations.get(i), work[i].result(), units(i)));
        }
        return steps;
    }

    private List<UnitWork> units(int step) {
        return unitWork.get(step).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingLong(SeenWork::events).reversed())).map(entry -> {
                    OrganisationUnit unit = links.units().element(entry.getKey());
                    Activity activity = plan.activityOf(step, unit);
                    return new UnitWork(unit.getId(), name(unit), activity == null ? null : activity.getId(),
                            entry.getValue().result());
                }).toList();
    }

    /** Returns the id of what was seen instead; null where there is none. */
    String insteadId(Shown what) {
        Element instead = instead(what);
        return instead == null ? null : instead.getId();
    }

    private Element instead(Shown what) {
        return switch (what.kind()) {
            case EXTRA -> links.touchpoints().element(what.instead());
            case OTHER_UNIT -> links.units().element(what.instead());
            case OTHER_CHANNEL -> links.channels().element(what.instead());
            case MISSING, OTHER_ORDER, AS_PLANNED -> null;
        };
    }

    private Deviation deviation(Shown what, long count) {
        Element instead = instead(what);
        long n = switch (what.kind()) {
            case EXTRA -> cases;
            case OTHER_UNIT -> unitKnown[what.step()];
            case OTHER_CHANNEL -> channelKnown[what.step()];
            case MISSING, OTHER_ORDER, AS_PLANNED -> expected[what.step()];
        };
        Step step = plan.steps().get(what.step());
        return new Deviation(what.kind(), step.getId(), name(step), instead == null ? null : instead.getId(),
                instead == null ? "" : name(instead), count, n);
    }

    private static String name(Element element) {
        String name = element.eIsProxy() ? null : element.getName();
        return name == null || name.isBlank() ? "" : name.strip();
    }
}
