/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/**
 * A new part of a journey, and the command that inserts it.
 *
 * @param element the stage, step or activity
 * @param command inserts it
 */
public record NewParts(org.klantreis.model.Element element, Command command) {
    /**
     * Makes a step.
     *
     * @param domain the editing domain
     * @param stage where
     * @param index at which place
     * @param touchpoint its touchpoint, which gives it its name too; null for none
     */
    public static NewParts step(EditingDomain domain, Stage stage, int index, Touchpoint touchpoint) {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setName(touchpoint == null || touchpoint.getName() == null ? Messages.NewParts_step : touchpoint.getName());
        step.setTouchpoint(touchpoint);
        return new NewParts(step, Edits.add(Messages.NewParts_insertStep, domain, stage, Literals.STAGE__STEPS, List.of(step),
                index));
    }

    /**
     * Makes a stage with a first step.
     *
     * @param domain the editing domain
     * @param journey where
     * @param index at which place
     */
    public static NewParts stage(EditingDomain domain, Journey journey, int index) {
        Stage stage = KlantreisFactory.eINSTANCE.createStage();
        stage.setName(Messages.NewParts_stage);
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setName(Messages.NewParts_step);
        stage.getSteps().add(step);
        return new NewParts(stage,
                Edits.add(Messages.NewParts_insertStage, domain, journey, Literals.JOURNEY__STAGES, List.of(stage), index));
    }

    /**
     * Makes an activity of the unit whose work is before it in the step, or of the touchpoint's owner.
     *
     * @param domain the editing domain
     * @param step where
     * @param index at which place
     * @param line on which line of the blueprint
     */
    public static NewParts activity(EditingDomain domain, Step step, int index, BlueprintLine line) {
        Activity activity = KlantreisFactory.eINSTANCE.createActivity();
        activity.setName(Messages.NewParts_activity);
        activity.setLine(line);
        if (index > 0 && index <= step.getActivities().size()) {
            activity.setUnit(step.getActivities().get(index - 1).getUnit());
        } else if (step.getTouchpoint() != null) {
            activity.setUnit(step.getTouchpoint().getOwner());
        }
        return new NewParts(activity,
                Edits.add(Messages.NewParts_insertActivity, domain, step, Literals.STEP__ACTIVITIES, List.of(activity), index));
    }
}
