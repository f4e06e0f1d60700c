/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitKind;

/** Builds journeys in a few words. */
final class SmallJourney {
    private final Journey journey = KlantreisFactory.eINSTANCE.createJourney();
    private final Stage stage = KlantreisFactory.eINSTANCE.createStage();

    SmallJourney() {
        journey.getStages().add(stage);
    }

    static OrganisationUnit unit(String name, UnitKind kind, OrganisationUnit... within) {
        OrganisationUnit unit = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        unit.setName(name);
        unit.setKind(kind);
        unit.getUnits().addAll(java.util.List.of(within));
        return unit;
    }

    static Touchpoint touchpoint(OrganisationUnit owner) {
        Touchpoint touchpoint = KlantreisFactory.eINSTANCE.createTouchpoint();
        touchpoint.setOwner(owner);
        return touchpoint;
    }

    /** Adds a step with an activity for each unit. */
    Step step(Touchpoint touchpoint, OrganisationUnit... units) {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setName("Step " + (stage.getSteps().size() + 1));
        step.setTouchpoint(touchpoint);
        for (OrganisationUnit unit : units) {
            Activity activity = KlantreisFactory.eINSTANCE.createActivity();
            activity.setUnit(unit);
            step.getActivities().add(activity);
        }
        stage.getSteps().add(step);
        return step;
    }

    static void next(Step from, Step to, Double share) {
        Transition transition = KlantreisFactory.eINSTANCE.createTransition();
        transition.setTarget(to);
        transition.setShare(share);
        from.getNext().add(transition);
    }

    Journey journey() {
        return journey;
    }
}
