/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import static org.klantreis.method.progress.JourneyWork.blank;

import java.util.stream.Stream;

import org.klantreis.model.GoalKind;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Persona;

/** Steps 1 to 3: what the journey is mapped for, where it begins and ends, and whose it is. */
final class FrameChecks {
    private FrameChecks() {
    }

    static StepProgress goal(JourneyWork work) {
        Journey journey = work.journey();
        Checklist list = work.checklist(MethodStep.GOAL);
        list.needs(!blank(journey.getGoal()), journey, Literals.JOURNEY__GOAL, "goal.none");
        if (journey.getGoalKind() == GoalKind.COST) {
            list.lacks(journey, Literals.JOURNEY__GOAL_KIND, "goal.cost");
        }
        return list.result();
    }

    static StepProgress delimit(JourneyWork work) {
        Journey journey = work.journey();
        Checklist list = work.checklist(MethodStep.DELIMIT);
        list.needs(!blank(journey.getTask()), journey, Literals.JOURNEY__TASK, "delimit.task");
        list.needs(!blank(journey.getStart()), journey, Literals.JOURNEY__START, "delimit.start");
        list.needs(!blank(journey.getEnd()), journey, Literals.JOURNEY__END, "delimit.end");
        return list.result();
    }

    static StepProgress persona(JourneyWork work) {
        Persona persona = work.journey().getPersona();
        Checklist list = work.checklist(MethodStep.PERSONA);
        if (persona == null || persona.eIsProxy()) {
            list.lacks(work.journey(), Literals.JOURNEY__PERSONA, "persona.none");
            return list.result();
        }
        list.begun(true);
        boolean told = Stream.of(persona.getInterests(), persona.getBehaviour(), persona.getMotivation(), persona.getValues(),
                persona.getExpectations(), persona.getExperience()).anyMatch(text -> !blank(text));
        list.needs(told, persona, Literals.PERSONA__MOTIVATION, "persona.shallow", persona);
        return list.result();
    }
}
