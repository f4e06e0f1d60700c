/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import java.util.List;
import java.util.stream.Stream;

import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Persona;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Whose journey it is. */
final class PersonaRules {
    private PersonaRules() {
    }

    static List<Rule> all() {
        return List.of(personaMissing(), personaShallow());
    }

    private static Rule personaMissing() {
        return new ElementRule<>(Journey.class, "persona-missing", Severity.WARNING, "Journey without persona",
                "THE customer does not exist: every customer group travels in its own way. Source: eleven steps, step 3.",
                (journey, report) -> {
                    if (journey.getPersona() == null) {
                        report.add(journey, Literals.JOURNEY__PERSONA,
                                "no persona; name the customer group whose journey it is.");
                    }
                });
    }

    private static Rule personaShallow() {
        return new ElementRule<>(Persona.class, "persona-shallow", Severity.INFO, "Persona is only a name",
                "A customer profile tells what drives a group: interests, behaviour, motivation, values, expectations,"
                        + " experience. Source: the customer's journey through the organisation.", (persona, report) -> {
                    if (Stream.of(persona.getInterests(), persona.getBehaviour(), persona.getMotivation(), persona.getValues(),
                            persona.getExpectations(), persona.getExperience()).allMatch(JourneyFacts::blank)) {
                        report.add(persona, Literals.PERSONA__MOTIVATION,
                                "nothing is told of what moves these customers; write down what they want, do and expect.");
                    }
                });
    }
}
