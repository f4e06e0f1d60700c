/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.creation;

import java.util.List;

import org.klantreis.model.Journey;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Persona;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/**
 * What a team knows of a journey before it is drawn: whose it is, what the customer wants to get done, and in which stages.
 *
 * <pre>{@code
 * Journey journey = new NewJourney("Report damage", JourneyKind.CUSTOMER, sam, "Get the roof repaired", "", "A storm",
 *         List.of("Find out", "Report", "Wait", "Repair")).make();
 * }</pre>
 *
 * @param name the journey's name
 * @param kind whose way it is
 * @param persona who goes it; null where that is not known yet
 * @param task the customer's task; may be empty
 * @param goal the goal; may be empty
 * @param trigger what makes the customer begin; may be empty
 * @param stages the names of its stages in order; empty ones are left out, and without any there is one stage to begin with
 */
public record NewJourney(String name, JourneyKind kind, Persona persona, String task, String goal, String trigger,
        List<String> stages) {
    /** Copies the stages. */
    public NewJourney {
        stages = stages.stream().map(String::strip).filter(stage -> !stage.isEmpty()).toList();
    }

    /**
     * Makes the journey, with one step in each stage so that there is something to write in.
     *
     * @return an AS_IS journey that is in no file yet
     */
    public Journey make() {
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        journey.setName(name.strip());
        journey.setKind(kind);
        journey.setPersona(persona);
        journey.setTask(textOrNull(task));
        journey.setGoal(textOrNull(goal));
        journey.setTrigger(textOrNull(trigger));
        for (String stage : stages.isEmpty() ? List.of(name.strip()) : stages) {
            journey.getStages().add(stage(stage));
        }
        return journey;
    }

    private static Stage stage(String name) {
        Stage stage = KlantreisFactory.eINSTANCE.createStage();
        stage.setName(name);
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setName(name);
        stage.getSteps().add(step);
        return stage;
    }

    /** An attribute without text is left out of the file. */
    private static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
