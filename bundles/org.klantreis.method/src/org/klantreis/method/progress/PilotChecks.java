/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.List;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.improvements.Concerned;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.Condition;
import org.klantreis.model.improvements.CustomerInput;

/** Steps 9 and 10: pilot, implement, tell all who are concerned, and tell customers what became of their input. */
final class PilotChecks {
    private PilotChecks() {
    }

    static StepProgress pilot(JourneyWork work) {
        Checklist list = work.checklist(MethodStep.PILOT);
        List<Improvement> improvements = work.improvements();
        if (improvements.isEmpty()) {
            list.lacks(work.journey(), null, "pilot.nothing");
        }
        for (Improvement improvement : improvements) {
            ImprovementState state = improvement.getState();
            list.begun(state != ImprovementState.DESIGNED);
            questions(list, improvement);
            if (state == ImprovementState.CHECKED) {
                list.lacks(improvement, Literals.IMPROVEMENT__IMPLEMENTED, "pilot.implement", improvement);
            }
            if (state == ImprovementState.IMPLEMENTED) {
                List<OrganisationUnit> silent = Concerned.silos(improvement).stream().filter(silo -> !silo.isTold())
                        .map(ConcernedSilo::silo).toList();
                if (!silent.isEmpty()) {
                    list.lacks(improvement, Literals.IMPROVEMENT__UNITS_INFORMED, "pilot.units", improvement,
                            work.words().list(silent));
                }
            }
        }
        return list.result();
    }

    private static void questions(Checklist list, Improvement improvement) {
        if (!Condition.PILOT_BEGUN.isMet(improvement)) {
            list.lacks(improvement, Literals.IMPROVEMENT__PILOT_BEGIN, improvement.getState() == ImprovementState.DESIGNED
                    ? "pilot.begin" : "pilot.skipped", improvement);
            return;
        }
        if (!Condition.PILOT_AS_PLANNED.isMet(improvement)) {
            list.lacks(improvement, Literals.IMPROVEMENT__PILOT_AS_PLANNED, "pilot.asPlanned", improvement);
        }
        if (!Condition.PILOT_OUTCOME.isMet(improvement)) {
            list.lacks(improvement, Literals.IMPROVEMENT__PILOT_OUTCOME, "pilot.outcome", improvement);
        }
    }

    static StepProgress feedBack(JourneyWork work) {
        Checklist list = work.checklist(MethodStep.FEED_BACK);
        List<Improvement> improvements = work.improvements();
        if (improvements.isEmpty()) {
            list.lacks(work.journey(), null, "feedback.nothing");
        }
        for (Improvement improvement : improvements) {
            List<CustomerInput> inputs = CustomerInput.of(improvement);
            list.begun(inputs.stream().anyMatch(CustomerInput::isTold));
            List<Participant> open = inputs.stream().filter(input -> !input.isTold()).map(CustomerInput::customer).toList();
            if (!open.isEmpty()) {
                list.lacks(improvement, Literals.IMPROVEMENT__CUSTOMERS_TOLD, "feedback.customers", improvement, open.size(),
                        work.words().list(open));
            }
        }
        return list.result();
    }
}
