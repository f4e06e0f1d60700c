/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.model.DeviationKind;

/** Says what the best way through a plan means: which steps were met, and how practice differs. */
final class Trace {
    private final PlanGraph plan;
    private final Sequence sequence;
    private final int[] steps;
    /** For each item that is extra, the step that was met last before it. */
    private final int[] after;
    private final List<Integer> leftOut = new ArrayList<>();
    private final BitSet expected = new BitSet();
    private final BitSet met = new BitSet();
    private final Set<Shown> shown = new LinkedHashSet<>();
    private final BitSet unitKnown = new BitSet();
    private final BitSet channelKnown = new BitSet();

    /**
     * One move along the way.
     *
     * @param step the step that was met or left out; NONE where an item is extra
     * @param item the item; NONE where a step was left out
     */
    record Move(int step, int item) {
    }

    Trace(PlanGraph plan, Sequence sequence) {
        this.plan = plan;
        this.sequence = sequence;
        steps = new int[sequence.size()];
        after = new int[sequence.size()];
        Arrays.fill(steps, PlanGraph.NONE);
    }

    Alignment of(Move[] way) {
        int lost = follow(way);
        leftOut.forEach(this::placeElsewhere);
        Set<Integer> extra = new LinkedHashSet<>();
        for (int item = 0; item < steps.length; item++) {
            if (steps[item] == PlanGraph.NONE) {
                extra.add(item);
            } else {
                compare(item, steps[item]);
            }
        }
        extra.forEach(item -> shown.add(new Shown(DeviationKind.EXTRA, after[item], sequence.touchpoint(item))));
        int most = sequence.meetings() + plan.shortest();
        double fitness = most == 0 ? 1 : Math.max(0, 1 - (double) lost / most);
        return new Alignment(steps, expected, met, unitKnown, channelKnown, List.copyOf(shown), fitness);
    }

    /** Lays the items beside the steps; says how many moves were only on one side. */
    private int follow(Move[] way) {
        int lost = 0;
        int last = 0;
        for (Move move : way) {
            if (move.step() != PlanGraph.NONE && plan.isInLog(move.step())) {
                expected.set(move.step());
            }
            if (move.item() == PlanGraph.NONE) {
                if (plan.isInLog(move.step())) {
                    lost++;
                    leftOut.add(move.step());
                }
                continue;
            }
            if (move.step() != PlanGraph.NONE) {
                steps[move.item()] = move.step();
                last = move.step();
            } else if (sequence.goesOn(move.item())) {
                steps[move.item()] = steps[move.item() - 1];
            } else {
                lost++;
            }
            after[move.item()] = move.step() == PlanGraph.NONE && sequence.goesOn(move.item()) ? after[move.item() - 1] : last;
            if (steps[move.item()] != PlanGraph.NONE) {
                met.set(steps[move.item()]);
            }
        }
        return lost;
    }

    /** A step that is missing here and seen elsewhere is in another order; else it is missing, unless a loop met it as well. */
    private void placeElsewhere(int step) {
        for (int item = 0; item < steps.length; item++) {
            if (steps[item] == PlanGraph.NONE && sequence.touchpoint(item) == plan.touchpoint(step)) {
                int at = item;
                do {
                    steps[at++] = step;
                } while (at < steps.length && sequence.goesOn(at) && steps[at] == PlanGraph.NONE);
                met.set(step);
                shown.add(new Shown(DeviationKind.OTHER_ORDER, step, PlanGraph.NONE));
                return;
            }
        }
        shown.add(new Shown(DeviationKind.MISSING, step, PlanGraph.NONE));
    }

    private void compare(int item, int step) {
        int unit = sequence.unit(item);
        if (unit != PlanGraph.NONE && plan.plansUnit(step)) {
            unitKnown.set(step);
            if (plan.isOtherUnit(step, unit)) {
                shown.add(new Shown(DeviationKind.OTHER_UNIT, step, unit));
            }
        }
        int channel = sequence.channel(item);
        if (channel != PlanGraph.NONE && plan.plansChannel(step)) {
            channelKnown.set(step);
            if (plan.isOtherChannel(step, channel)) {
                shown.add(new Shown(DeviationKind.OTHER_CHANNEL, step, channel));
            }
        }
    }
}
