/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.Validator;
import org.klantreis.model.validation.standard.StandardRules;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

/** Each fix of each rule mends what the rule finds, and undo brings it back. */
@ExtendWith(CleanWorkbench.class)
class FixesTest {
    private OpenLandscape landscape;

    @BeforeEach
    void open() throws Exception {
        landscape = ExampleProject.havenbank().landscape();
    }

    static Stream<String> rules() {
        return new TreeSet<>(Fixes.rules()).stream();
    }

    @Test
    void allAreForRulesThatExist() {
        assertThat(Fixes.rules()).isSubsetOf(StandardRules.all().rules().stream().map(rule -> rule.id()).toList());
        assertThat(Fixes.rules()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void mend(String rule) {
        Set<String> before = new HashSet<>(find(rule).stream().map(Finding::message).toList());
        Runnable seed = new Seeds(landscape.model()).byRule().get(rule);
        assertThat(seed).as("a seed for " + rule).isNotNull();
        seed.run();
        Finding finding = find(rule).stream().filter(found -> !before.contains(found.message())).findFirst()
                .orElseThrow(() -> new AssertionError("The seed of " + rule + " is not found"));
        Place place = new Place(finding.element(), finding.feature().orElse(null));
        List<Fix> fixes = Fixes.of(rule).stream().filter(fix -> fix.fits(place)).toList();
        assertThat(fixes).as("fixes that fit").isNotEmpty();
        for (Fix fix : fixes) {
            Command command = change(fix, place).at(landscape.editingDomain(), place);
            assertThat(landscape.execute(command)).as(fix.label()).isTrue();
            assertThat(find(rule)).as(fix.label()).extracting(Finding::message).doesNotContain(finding.message());
            landscape.commandStack().undo();
            assertThat(find(rule)).as("undone: " + fix.label()).extracting(Finding::message).contains(finding.message());
        }
    }

    private Fix.Change change(Fix fix, Place place) {
        if (fix instanceof ChoiceFix choice) {
            List<? extends EObject> candidates = choice.candidates().apply(landscape, place);
            assertThat(candidates).as("candidates of " + fix.label()).isNotEmpty();
            List<EObject> chosen = List.copyOf(choice.several() ? candidates : candidates.subList(0, 1));
            return (domain, at) -> choice.change().at(domain, at, chosen);
        }
        return fix.prepare(landscape, List.of(place), null).orElseThrow();
    }

    private List<Finding> find(String rule) {
        return Validator.validate(landscape.model().documents(), StandardRules.all().only(rule));
    }
}
