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

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.improvements.Concerned;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Scope;
import org.klantreis.model.validation.Severity;

/** Telling colleagues and customers what changed. */
final class InformRules {
    private InformRules() {
    }

    static List<Rule> all() {
        return List.of(unitsNotInformed(), customersNotTold());
    }

    private static Rule unitsNotInformed() {
        return new ElementRule<>(Improvement.class, "units-not-informed", Severity.WARNING,
                "Units that an improvement touches and that were not informed",
                "Every department that is directly or indirectly concerned must know what changed. Source: eleven steps, step 9.",
                (improvement, report) -> {
                    if (improvement.getState() == ImprovementState.IMPLEMENTED) {
                        Set<OrganisationUnit> missing = touched(improvement, report.scope());
                        Set<EObject> informed = new LinkedHashSet<>();
                        for (UnitNotice notice : improvement.getUnitsInformed()) {
                            informed.add(notice.getUnit());
                        }
                        missing.removeIf(unit -> isInformed(unit, informed));
                        if (!missing.isEmpty()) {
                            report.add(improvement, Literals.IMPROVEMENT__UNITS_INFORMED, report.scope().names().list(missing)
                                    + (missing.size() == 1 ? " is" : " are") + " touched by it and not informed; tell them,"
                                    + " and enter the day.");
                        }
                    }
                });
    }

    private static Set<OrganisationUnit> touched(Improvement improvement, Scope scope) {
        Set<OrganisationUnit> touched = new LinkedHashSet<>();
        if (improvement.getToBe() != null) {
            touched.addAll(JourneyFacts.in(scope).units(improvement.getToBe()));
        }
        touched.addAll(Concerned.byChanges(improvement));
        return touched;
    }

    /** Telling a department tells its teams; telling one team does not tell the department. */
    private static boolean isInformed(OrganisationUnit unit, Set<EObject> informed) {
        for (EObject at = unit; at != null; at = at.eContainer()) {
            if (informed.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static Rule customersNotTold() {
        return new ElementRule<>(Improvement.class, "customers-not-told", Severity.WARNING,
                "Customers who gave input and were not told",
                "Customers who helped hear what was done with it: rare today, and valued. Source: eleven steps, step 10.",
                (improvement, report) -> {
                    if (improvement.getState() == ImprovementState.IMPLEMENTED) {
                        List<Participant> open = CustomerInput.of(improvement).stream().filter(input -> !input.isTold())
                                .map(CustomerInput::customer).toList();
                        if (!open.isEmpty()) {
                            report.add(improvement, Literals.IMPROVEMENT__CUSTOMERS_TOLD, report.scope().names().list(open)
                                    + " helped and did not hear what became of it; tell them, and enter the day.");
                        }
                    }
                });
    }
}
