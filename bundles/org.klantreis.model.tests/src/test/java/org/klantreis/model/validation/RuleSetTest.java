/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.klantreis.model.validation.standard.StandardRules;

class RuleSetTest {
    private final RuleSet standard = StandardRules.all();

    @Test
    void switchesRulesOff() {
        World world = new World();
        world.asIs.setPersona(null);
        assertThat(Validator.validate(world.roots, standard)).extracting(Finding::ruleId).containsExactly("persona-missing");
        assertThat(Validator.validate(world.roots, standard.without("persona-missing"))).isEmpty();
        assertThat(standard.without("persona-missing").rules()).hasSize(standard.rules().size() - 1);
    }

    @Test
    void keepsTheOrderWhereRulesArePicked() {
        String first = standard.rules().get(0).id();
        String second = standard.rules().get(1).id();
        assertThat(standard.only(second, first).rules()).extracting(Rule::id).containsExactly(first, second);
    }

    @Test
    void reweighsFindings() {
        World world = new World();
        world.asIs.setPersona(null);
        RuleSet strict = standard.withSeverity("persona-missing", Severity.ERROR);
        assertThat(Validator.validate(world.roots, strict)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(strict.rule("persona-missing").orElseThrow().severity()).isEqualTo(Severity.ERROR);
        assertThat(strict.rules()).extracting(Rule::id).isEqualTo(standard.rules().stream().map(Rule::id).toList());
        assertThat(Validator.validate(world.roots, standard)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void refusesUnknownIds() {
        assertThatIllegalArgumentException().isThrownBy(() -> standard.without("persona")).withMessageContaining("id persona ")
                .withMessageContaining("persona-missing");
        assertThatIllegalArgumentException().isThrownBy(() -> standard.only("persona"));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withSeverity("persona", Severity.INFO));
    }

    @Test
    void refusesTwoRulesWithOneId() {
        Rule rule = standard.rules().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.of(List.of(rule, rule))).withMessageContaining(rule.id());
    }
}
