/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.evidence.rows.RowColumn;

/** Observed handoffs beside the modelled ones, and the table of them. */
final class HandoffPairs {
    private HandoffPairs() {
    }

    /**
     * Puts both side by side: all that were observed, the most frequent first, and after them those that are modelled and could
     * have been seen, since a unit of the log is linked to each of their two units, but were not.
     *
     * @param observed the answer of the query {@code observed-handoffs}
     * @param modelled the modelled ones
     * @param linked the ids of the units that a unit of the log is linked to
     * @param crossSilo whether only those between different silos count
     */
    static List<HandoffPair> of(QueryResult observed, ModelledHandoffs modelled, Set<String> linked, boolean crossSilo) {
        List<HandoffPair> pairs = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < observed.rows().size(); i++) {
            ElementRef from = (ElementRef) observed.get(i, "fromUnit");
            ElementRef to = (ElementRef) observed.get(i, "toUnit");
            ModelledHandoffs.Pair plan = modelled.find(from, to);
            if (plan != null) {
                seen.add(List.of(from.id(), to.id()));
            }
            pairs.add(new HandoffPair((String) observed.get(i, "from"), (String) observed.get(i, "to"), from, to,
                    plan == null ? 0 : plan.count(), plan == null ? null : plan.medianWait(), (Long) observed.get(i, "handoffs"),
                    (Long) observed.get(i, "cases"), (Double) observed.get(i, "medianWait"), (Double) observed.get(i, "meanWait"),
                    (Double) observed.get(i, "p95Wait"), (Boolean) observed.get(i, "crossSilo"),
                    plan == null ? List.of() : plan.steps));
        }
        for (ModelledHandoffs.Pair plan : modelled.all()) {
            if (!seen.contains(List.of(plan.from.id(), plan.to.id())) && linked.contains(plan.from.id()) && linked.contains(plan.to.id())
                    && (plan.crossSilo || !crossSilo)) {
                pairs.add(new HandoffPair(plan.from.name(), plan.to.name(), plan.from, plan.to, plan.count(), plan.medianWait(), 0, 0,
                        null, null, null, plan.crossSilo, plan.steps));
            }
        }
        return pairs;
    }

    static List<RowColumn> columns() {
        return List.of(RowColumn.text("from", Messages.HandoffPairs_from), RowColumn.text("to", Messages.HandoffPairs_to),
                RowColumn.number("modelled", Messages.HandoffPairs_modelled, Messages.HandoffPairs_modelledHint),
                RowColumn.number("observed", Messages.HandoffPairs_observed, Messages.HandoffPairs_observedHint),
                RowColumn.number("cases", Messages.HandoffPairs_cases, Messages.HandoffPairs_casesHint),
                RowColumn.number("modelledWait", Messages.HandoffPairs_modelledWait, Messages.HandoffPairs_modelledWaitHint),
                RowColumn.number("medianWait", Messages.HandoffPairs_medianWait, Messages.HandoffPairs_medianWaitHint),
                RowColumn.number("meanWait", Messages.HandoffPairs_meanWait, null),
                RowColumn.number("p95Wait", Messages.HandoffPairs_p95Wait, Messages.HandoffPairs_p95WaitHint),
                RowColumn.text("crossSilo", Messages.HandoffPairs_crossSilo),
                RowColumn.text("steps", Messages.HandoffPairs_steps));
    }

    /** Returns the row of a pair; waits are rounded to what people can tell apart. */
    static List<Object> row(HandoffPair pair) {
        return Arrays.asList(unit(pair.from(), pair.fromUnit()), unit(pair.to(), pair.toUnit()), pair.modelled(), pair.observed(),
                pair.cases(), rounded(pair.modelledWait()), rounded(pair.medianWait()), rounded(pair.meanWait()),
                rounded(pair.p95Wait()), pair.crossSilo() == null ? Messages.HandoffPairs_unlinked : pair.crossSilo(), pair.steps());
    }

    private static Object unit(String written, ElementRef unit) {
        return unit == null ? written : new ElementRef(unit.id(), unit.kind(),
                written.equals(unit.name()) ? written : written + " (" + unit.name() + ")");
    }

    private static Double rounded(Double hours) {
        double digits = hours != null && hours < 10 ? 100 : 10;
        return hours == null ? null : Math.round(hours * digits) / digits;
    }
}
