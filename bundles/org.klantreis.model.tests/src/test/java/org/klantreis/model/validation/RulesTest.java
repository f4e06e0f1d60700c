/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Identified;
import org.klantreis.model.validation.method.MethodRules;
import org.klantreis.model.validation.standard.StandardRules;

/** Each rule finds what it is there for, and nothing else. */
class RulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(StructureCases.all(), MethodCases.all()).flatMap(List::stream);
    }

    static List<Rule> rules() {
        return StandardRules.all().rules();
    }

    @Test
    void saysNothingToTheUnspoiltWorld() {
        assertThat(Validator.validate(new World().roots, StandardRules.all())).extracting(Finding::message).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatWasSpoilt(RuleCase spoilt) {
        World world = new World();
        Identified expected = spoilt.spoil().apply(world);

        List<Finding> findings = Validator.validate(world.roots, StandardRules.all().only(spoilt.rule()));

        if (spoilt.fires()) {
            assertThat(findings).extracting(Finding::element).containsExactly(expected);
            Finding finding = findings.get(0);
            assertThat(finding.ruleId()).isEqualTo(spoilt.rule());
            assertThat(finding.message()).doesNotContain("\n", "null").endsWith(".").contains("»: ").doesNotEndWith("..");
            finding.feature().ifPresent(feature ->
                    assertThat(feature.getEContainingClass().isSuperTypeOf(expected.eClass())).as("feature of the"
                            + " element").isTrue());
        } else {
            assertThat(findings).extracting(Finding::message).isEmpty();
        }
    }

    @Test
    void everyRuleHasCasesOfBothSorts() {
        Set<String> ids = rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(cases().filter(RuleCase::fires).map(RuleCase::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(cases().filter(spoilt -> !spoilt.fires()).map(RuleCase::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isDocumented(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.title()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(80);
        assertThat(rule.documentation()).endsWith(".").doesNotContain("\n").hasSizeBetween(20, 300);
        assertThat(rule.severity()).isNotNull();
    }

    @Test
    void rulesOfTheMethodNameTheirSource() {
        assertThat(MethodRules.all()).allSatisfy(rule -> assertThat(rule.documentation())
                .matches(".* Source: (eleven steps, .*|the customer's journey through the organisation)\\."));
    }

    @Test
    void rulesOfTheMethodNeverSayThatAModelIsBroken() {
        assertThat(MethodRules.all()).extracting(Rule::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void titlesAreUnique() {
        assertThat(rules()).extracting(Rule::title).doesNotHaveDuplicates();
    }
}
