/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Journey;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.FlowItem;
import org.klantreis.model.measures.Footprint;
import org.klantreis.model.measures.Passage;

/**
 * What is derived from one journey.
 *
 * @param footprint what it uses, for comparing it with others
 * @param relationships those of its flow
 * @param handoffs pairs of ids of units that hand work to each other in it
 */
record JourneyFlow(Footprint footprint, DerivedRelationships relationships, Set<List<String>> handoffs) {

    static JourneyFlow of(Journey journey) {
        Flow flow = Flow.of(journey);
        DerivedRelationships derived = new DerivedRelationships();
        Set<List<String>> handoffs = new LinkedHashSet<>();
        for (Flow.StepPassage step : flow.steps()) {
            derived.add(step.from(), "NEXT", step.to(), DerivedRelationships.ordered("share", step.share(), "condition", step.condition()));
        }
        for (FlowItem item : flow.items()) {
            derived.add(item.source(), "PERFORMED_BY", item.unit(), Map.of());
        }
        for (Passage passage : flow.passages()) {
            if (passage.isHandoff()) {
                derived.add(passage.from().source(), "HANDS_OVER", passage.to().source(), DerivedRelationships.ordered(
                        "share", passage.share(), "crossSilo", passage.isCrossSilo(),
                        "waitingTime", passage.to().waitingTime(), "waitingCause", passage.to().waitingCause()));
                handoffs.add(List.of(passage.from().unit().getId(), passage.to().unit().getId()));
            } else {
                derived.add(passage.from().source(), "CONTINUES", passage.to().source(), Map.of("share", passage.share()));
            }
        }
        return new JourneyFlow(Footprint.of(journey, flow), derived, handoffs);
    }
}
