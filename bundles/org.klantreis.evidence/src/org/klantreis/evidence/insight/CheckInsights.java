/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.evidence.conformance.CaseCount;
import org.klantreis.evidence.conformance.ObservedCases;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.EventLog;
import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Property;
import org.klantreis.model.Study;
import org.klantreis.model.identity.Identities;

/**
 * Checks insights against a log: does the remark of a few hold for many?
 *
 * <pre>{@code
 * CheckInsights check = new CheckInsights(log, InsightRule.USUAL);
 * InsightEvidence found = check.execute(Map.of(insight, Condition.parse("2x activity=Ask how it stands")), cases, Monitor.NONE).get(0);
 * check.apply(insight, found); // only when the user says so
 * }</pre>
 */
public final class CheckInsights {
    /** The key of the property that says what a case shows where an insight holds. */
    public static final String SHOWN_BY = "shown by";
    /** The key of the property that names the event log that was asked, by its id. */
    public static final String LOG = "event log";

    private final EventLog log;
    private final InsightRule rule;

    /**
     * Prepares it.
     *
     * @param log the log
     * @param rule when numbers make an insight common or individual
     */
    public CheckInsights(EventLog log, InsightRule rule) {
        this.log = log;
        this.rule = rule;
    }

    /**
     * Returns what a case shows where an insight holds, as it was kept.
     *
     * @throws IllegalArgumentException when what was kept is no condition, with a sentence for the user
     */
    public static Optional<Condition> conditionOf(Insight insight) {
        return property(insight, SHOWN_BY).map(Property::getValue).map(Condition::parse);
    }

    /** Returns the id of the log that an insight was checked against; empty where none. */
    public static Optional<String> logOf(Insight insight) {
        return property(insight, LOG).map(Property::getValue);
    }

    /**
     * Counts the cases.
     *
     * @param conditions the insights with what a case shows where they hold
     * @param cases the cases
     * @param monitor follows the work, and may end it
     * @return what was found, in the order of the insights
     * @throws IllegalArgumentException when a condition names what there is not, with a sentence for the user
     */
    public List<InsightEvidence> execute(Map<Insight, Condition> conditions, ObservedCases cases, Monitor monitor) {
        Map<Condition, CaseCounter> counters = new LinkedHashMap<>();
        boolean deviations = false;
        for (Condition condition : conditions.values()) {
            if (condition.kind() == Condition.Kind.DEVIATION) {
                deviations = true;
            } else {
                counters.computeIfAbsent(condition, wanted -> CaseCounter.of(wanted, log));
            }
        }
        DeviationCounts compared = deviations ? new DeviationCounts(log, conditions.values()) : null;
        if (!counters.isEmpty()) {
            cases.read(seen -> counters.values().forEach(counter -> counter.add(seen)), monitor);
        }
        if (compared != null) {
            compared.read(cases, monitor);
        }
        List<InsightEvidence> found = new ArrayList<>();
        conditions.forEach((insight, condition) -> {
            CaseCount count = condition.kind() == Condition.Kind.DEVIATION ? compared.count(condition) : counters.get(condition).count();
            String study = insight.eContainer() instanceof Study of && of.getName() != null ? of.getName() : "";
            found.add(new InsightEvidence(insight.getId(), insight.getName() == null ? "" : insight.getName(), study,
                    insight.getStatus(), condition, count, rule.propose(count)));
        });
        return found;
    }

    /**
     * Changes an insight to what was found: status, n and share, and keeps the condition and the log, so that it can be checked
     * again. In the workbench, run it within a command that records changes.
     *
     * @param insight the insight
     * @param found what was found for it
     * @return whether the insight was changed; not where the numbers do not decide
     */
    public boolean apply(Insight insight, InsightEvidence found) {
        Optional<InsightStatus> proposal = found.proposal();
        proposal.ifPresent(status -> {
            insight.setStatus(status);
            insight.setN(Math.toIntExact(found.count().n()));
            insight.setShare(Math.round(found.count().share() * 10_000) / 10_000.0);
            keep(insight, found.condition());
        });
        return proposal.isPresent();
    }

    /** Keeps with an insight what a case shows where it holds, and which log says so. */
    public void keep(Insight insight, Condition condition) {
        set(insight, SHOWN_BY, condition.text());
        set(insight, LOG, log.getId());
    }

    private static Optional<Property> property(Insight insight, String key) {
        return insight.getProperties().stream().filter(p -> key.equals(p.getKey())).findFirst();
    }

    private static void set(Insight insight, String key, String value) {
        Property property = property(insight, key).orElseGet(() -> {
            Property made = KlantreisFactory.eINSTANCE.createProperty();
            made.setId(Identities.next());
            made.setKey(key);
            insight.getProperties().add(made);
            return made;
        });
        property.setValue(value);
    }
}
