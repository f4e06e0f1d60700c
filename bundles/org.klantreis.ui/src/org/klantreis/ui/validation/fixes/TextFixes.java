/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Element;
import org.klantreis.model.GoalKind;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.PropositionKind;

/** Fixes of names, tags and choices from a fixed list. */
final class TextFixes {
    private TextFixes() {
    }

    static Map<String, List<Fix>> all() {
        Map<String, List<Fix>> fixes = new HashMap<>();
        fixes.put("name-one-line", List.of(ValueFix.set(Messages.Fix_tidyName, 60,
                place -> place.value() instanceof String name && !tidy(name).equals(name),
                place -> tidy((String) place.value()))));
        fixes.put("tag-blank", List.of(ValueFix.set(Messages.Fix_tidyTags, 60,
                place -> !tags(place).equals(((Element) place.element()).getTags()), TextFixes::tags)));
        fixes.put("proposition-kind", List.of(ValueFix.set(Messages.Fix_propositionKind, 60,
                place -> propositionKind(place) != place.value(), TextFixes::propositionKind)));
        fixes.put("goal-cost", List.of(goal(Messages.Fix_goalExperience, 60, GoalKind.EXPERIENCE),
                goal(Messages.Fix_goalLoyalty, 50, GoalKind.LOYALTY)));
        fixes.put("advice-status", List.of(ValueFix.set(Messages.Fix_adviceAdopted, 60,
                place -> place.value() != AdviceStatus.ADOPTED, place -> AdviceStatus.ADOPTED)));
        fixes.put("notice-undated", List.of(ValueFix.set(Messages.Fix_today, 50, place -> place.value() == null,
                place -> LocalDate.now())));
        fixes.put("log-encoding", List.of(ValueFix.set(Messages.Fix_encoding, 50, place -> !"UTF-8".equals(place.value()),
                place -> "UTF-8")));
        return fixes;
    }

    private static Fix goal(String label, int relevance, GoalKind kind) {
        return ValueFix.set(label, relevance, place -> place.value() == GoalKind.COST, place -> kind);
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static List<String> tags(Place place) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : ((Element) place.element()).getTags()) {
            if (tag != null && !tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return new ArrayList<>(tags);
    }

    private static PropositionKind propositionKind(Place place) {
        Journey journey = (Journey) place.element();
        return journey.getKind() == JourneyKind.BUYER ? PropositionKind.USP
                : journey.getKind() == JourneyKind.CUSTOMER ? PropositionKind.UVP : journey.getPropositionKind();
    }
}
