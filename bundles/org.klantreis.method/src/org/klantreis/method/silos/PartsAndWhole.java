/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.silos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.Passage;
import org.klantreis.model.measures.Silos;

/**
 * The marks of a journey's parts against that of the whole. The mark of the whole is that of the last step that has one, where
 * the
 * customer looks back; the parts are the steps before it. Where every silo gets a sufficient mark and the whole does not, the
 * trouble is between the silos: in the handoffs.
 *
 * @param journey the journey
 * @param whole the mark of the whole
 * @param lastStep the step that gives it
 * @param parts the mean mark of the steps before it
 * @param silos the marks of the silos that own touchpoints of these steps, the lowest first
 * @param handoffs all handoffs of the journey
 * @param waitHours the known waits of all activities, in hours
 */
public record PartsAndWhole(Journey journey, double whole, Step lastStep, double parts, List<SiloMark> silos,
        List<Passage> handoffs, double waitHours) {
    private static final Comparator<String> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** Keeps the lists as they are now. */
    public PartsAndWhole {
        silos = List.copyOf(silos);
        handoffs = List.copyOf(handoffs);
    }

    /** Returns the parts and the whole of a journey; empty where fewer than two of its steps have a mark. */
    public static Optional<PartsAndWhole> of(Journey journey) {
        List<Step> marked = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .filter(step -> step.getMark() != null).toList();
        if (marked.size() < 2) {
            return Optional.empty();
        }
        Step last = marked.get(marked.size() - 1);
        List<Step> before = marked.subList(0, marked.size() - 1);
        double wait = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .flatMap(step -> step.getActivities().stream())
                .mapToDouble(activity -> activity.getWaitingTime() == null ? 0 : activity.getWaitingTime()).sum();
        return Optional.of(new PartsAndWhole(journey, last.getMark(), last, mean(before), silos(before),
                Flow.of(journey).handoffs(), wait));
    }

    /** Returns the journeys with good parts and a bad whole, the widest gap first. */
    public static List<PartsAndWhole> goodPartsBadWhole(Collection<Journey> journeys, double insufficientBelow) {
        return journeys.stream().flatMap(journey -> of(journey).stream())
                .filter(each -> each.isGoodPartsBadWhole(insufficientBelow))
                .sorted(Comparator.comparingDouble((PartsAndWhole each) -> each.whole() - each.parts())
                        .thenComparing(each -> each.journey().getName(), NULLS_LAST)
                        .thenComparing(each -> each.journey().getId(), NULLS_LAST))
                .toList();
    }

    /** Returns the silo that does worst; empty where no touchpoint has an owner. */
    public Optional<SiloMark> worst() {
        return silos.stream().findFirst();
    }

    /** Says whether the whole is insufficient although every silo is not. */
    public boolean isGoodPartsBadWhole(double insufficientBelow) {
        return whole < insufficientBelow && worst().map(SiloMark::mean).orElse(parts) >= insufficientBelow;
    }

    /** Returns the handoffs that cross from silo to silo. */
    public List<Passage> crossings() {
        return handoffs.stream().filter(Passage::isCrossSilo).toList();
    }

    private static List<SiloMark> silos(List<Step> steps) {
        Map<OrganisationUnit, List<Step>> bySilo = new LinkedHashMap<>();
        for (Step step : steps) {
            OrganisationUnit owner = step.getTouchpoint() == null ? null : step.getTouchpoint().getOwner();
            if (owner != null && !owner.eIsProxy()) {
                bySilo.computeIfAbsent(Silos.of(owner).orElse(owner), silo -> new ArrayList<>()).add(step);
            }
        }
        return bySilo.entrySet().stream().map(each -> new SiloMark(each.getKey(), mean(each.getValue()), each.getValue()))
                .sorted(Comparator.comparingDouble(SiloMark::mean).thenComparing(each -> each.silo().getName(), NULLS_LAST)
                        .thenComparing(each -> each.silo().getId(), NULLS_LAST))
                .toList();
    }

    private static double mean(List<Step> steps) {
        return steps.stream().mapToDouble(Step::getMark).sum() / steps.size();
    }
}
