/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Session;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Who makes the map. An observed journey is made by walking along, not at a table. */
final class TableRules {
    private static final Predicate<Journey> MADE_AT_A_TABLE =
            journey -> journey.getForm() != JourneyForm.OBSERVED && !journey.getSessions().isEmpty();

    private TableRules() {
    }

    static List<Rule> all() {
        return List.of(sessionMissing(), facilitator(), oneDepartment(), unitsNotInvolved());
    }

    private static Rule sessionMissing() {
        return new ElementRule<>(Journey.class, "session-missing", Severity.WARNING, "Journey made in no session",
                "A map made at one desk shows one view; a team from several departments makes it in a session."
                        + " Source: eleven steps, steps 4 and 5.", (journey, report) -> {
                    if (journey.getForm() != JourneyForm.OBSERVED && journey.getSessions().isEmpty()
                            && !JourneyFacts.steps(journey).isEmpty()) {
                        report.add(journey, Literals.JOURNEY__SESSIONS,
                                "no session; make or check it with colleagues from several departments, and enter who was"
                                + " there.");
                    }
                });
    }

    private static Rule facilitator() {
        return new ElementRule<>(Journey.class, "facilitator-missing", Severity.WARNING, "No facilitator from outside",
                "Someone who is no insider keeps a session looking from the outside in. Source: eleven steps, step 4.",
                (journey, report) -> {
                    if (MADE_AT_A_TABLE.test(journey)
                            && journey.getSessions().stream().noneMatch(Session::isFacilitatorFromOutside)) {
                        report.add(journey.getSessions().get(0), Literals.SESSION__FACILITATOR_FROM_OUTSIDE,
                                "no session of the journey was led by someone from outside; ask someone to lead the next one.");
                    }
                });
    }

    private static Rule oneDepartment() {
        return new ElementRule<>(Journey.class, "one-department", Severity.WARNING, "One department at the table",
                "A map of one department is its own party: the silos that it does not see stay."
                        + " Source: eleven steps, step 5 and mistake 1.", (journey, report) -> {
                    if (MADE_AT_A_TABLE.test(journey)) {
                        Set<OrganisationUnit> departments = JourneyFacts.departmentsAtTable(journey);
                        if (departments.size() < 2) {
                            report.add(journey, Literals.JOURNEY__SESSIONS, (departments.isEmpty() ? "no department"
                                    : "only the department " + report.scope().names().list(departments))
                                    + " sat at its table; invite the others that its customers meet.");
                        }
                    }
                });
    }

    private static Rule unitsNotInvolved() {
        return new ElementRule<>(Journey.class, "units-not-involved", Severity.WARNING,
                "Departments that touch a journey and were not involved",
                "Without them information is missing, and barriers stand in the way of every change."
                        + " Source: eleven steps, mistake 1.",
                (journey, report) -> {
                    if (MADE_AT_A_TABLE.test(journey)) {
                        Set<OrganisationUnit> missing = new LinkedHashSet<>(
                                JourneyFacts.departments(JourneyFacts.in(report.scope()).units(journey)));
                        missing.removeAll(JourneyFacts.departmentsAtTable(journey));
                        if (!missing.isEmpty()) {
                            report.add(journey, Literals.JOURNEY__SESSIONS, report.scope().names().list(missing)
                                    + (missing.size() == 1 ? " touches" : " touch")
                                    + " it and sat at none of its sessions; involve them in the next one.");
                        }
                    }
                });
    }
}
