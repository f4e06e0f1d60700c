/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;


/**
 * An ordered set of rules that can be switched by their ids. Never changes; each switch gives another set.
 *
 * <p>The rules of {@link #standard()} tell enough to print their documentation: id, severity, title and reason.
 */
public final class RuleSet {
    private final Map<String, Rule> rules;

    private RuleSet(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Makes a set of rules.
     *
     * @param rules the rules, in order
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleSet of(Collection<? extends Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id() + "; rename one of them.");
            }
        }
        return new RuleSet(byId);
    }

    /** Returns the rules, in order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Returns the rule with an id; empty where this set has none. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Switches rules off.
     *
     * @param ids the rules' ids
     * @return this set without them
     * @throws IllegalArgumentException if this set has no rule with one of the ids
     */
    public RuleSet without(String... ids) {
        Map<String, Rule> kept = new LinkedHashMap<>(rules);
        for (String id : ids) {
            kept.remove(known(id).id());
        }
        return new RuleSet(kept);
    }

    /**
     * Switches all other rules off.
     *
     * @param ids the ids of the rules to keep
     * @return the rules with those ids, in this set's order
     * @throws IllegalArgumentException if this set has no rule with one of the ids
     */
    public RuleSet only(String... ids) {
        Set<String> wanted = Set.copyOf(Arrays.stream(ids).map(id -> known(id).id()).toList());
        return of(rules.values().stream().filter(rule -> wanted.contains(rule.id())).toList());
    }

    /**
     * Gives a rule another severity.
     *
     * @param id the rule's id
     * @param severity how bad its findings are
     * @return this set with that severity, in the same order
     * @throws IllegalArgumentException if this set has no rule with the id
     */
    public RuleSet withSeverity(String id, Severity severity) {
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.put(id, new Reweighed(known(id), severity));
        return new RuleSet(changed);
    }

    private Rule known(String id) {
        return rule(id).orElseThrow(() -> new IllegalArgumentException(
                "There is no rule with the id " + id + " in this set; its rules are " + String.join(", ", rules.keySet()) + "."));
    }

    /** A rule whose findings weigh otherwise than it says itself. */
    private record Reweighed(Rule rule, Severity severity) implements Rule {
        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public String title() {
            return rule.title();
        }

        @Override
        public String documentation() {
            return rule.documentation();
        }

        @Override
        public void check(Scope scope, Consumer<Finding> findings) {
            rule.check(scope, finding -> findings.accept(finding.with(severity)));
        }
    }
}
