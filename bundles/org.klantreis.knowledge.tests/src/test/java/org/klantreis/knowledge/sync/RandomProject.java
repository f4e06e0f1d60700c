/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitKind;
import org.klantreis.model.project.LandscapeProject;

/** A project with a fixed seed, and random edits of it as people make them. */
final class RandomProject {
    private final Random random;
    private final LandscapeProject project;
    private int made;

    private RandomProject(Random random, LandscapeProject project) {
        this.random = random;
        this.project = project;
    }

    static RandomProject create(Path folder, long seed, int journeys) throws IOException {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("Random " + seed);
        RandomProject made = new RandomProject(new Random(seed), LandscapeProject.create(folder, landscape));
        for (int i = 0; i < 4; i++) {
            OrganisationUnit silo = made.unit(UnitKind.SILO);
            landscape.getUnits().add(silo);
            silo.getUnits().add(made.unit(UnitKind.TEAM));
            silo.getUnits().add(made.unit(UnitKind.TEAM));
        }
        for (int i = 0; i < 12; i++) {
            landscape.getTouchpoints().add(made.touchpoint());
        }
        for (int i = 0; i < journeys; i++) {
            made.addJourney();
        }
        made.project.save();
        return made;
    }

    LandscapeProject project() {
        return project;
    }

    private Landscape landscape() {
        return project.landscape().orElseThrow();
    }

    private String name(String kind) {
        return kind + " " + made++;
    }

    private OrganisationUnit unit(UnitKind kind) {
        OrganisationUnit unit = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        unit.setName(name("Unit"));
        unit.setKind(kind);
        return unit;
    }

    private Touchpoint touchpoint() {
        Touchpoint touchpoint = KlantreisFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(name("Touchpoint"));
        touchpoint.setOwner(anyUnit());
        return touchpoint;
    }

    void addJourney() {
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        journey.setName(name("Journey"));
        for (int i = 0; i < 2; i++) {
            Stage stage = KlantreisFactory.eINSTANCE.createStage();
            stage.setName(name("Stage"));
            journey.getStages().add(stage);
            for (int j = 0; j < 4; j++) {
                stage.getSteps().add(step());
            }
        }
        project.add("journeys/" + journey.getName().replace(' ', '-') + ".journey", journey);
    }

    private Step step() {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setName(name("Step"));
        step.setTouchpoint(random.nextInt(4) == 0 ? null : any(landscape().getTouchpoints()));
        step.getTags().add("tag" + random.nextInt(3));
        for (int i = random.nextInt(3); i > 0; i--) {
            step.getActivities().add(activity());
        }
        return step;
    }

    private Activity activity() {
        Activity activity = KlantreisFactory.eINSTANCE.createActivity();
        activity.setName(name("Activity"));
        activity.setUnit(anyUnit());
        activity.setWaitingTime((double) random.nextInt(40));
        return activity;
    }

    private OrganisationUnit anyUnit() {
        OrganisationUnit silo = any(landscape().getUnits());
        return silo.getUnits().isEmpty() || random.nextInt(4) == 0 ? silo : any(silo.getUnits());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Step anyStep() {
        Stage stage = any(any(project.journeys()).getStages());
        if (stage.getSteps().isEmpty()) {
            stage.getSteps().add(step());
        }
        return any(stage.getSteps());
    }

    /** Makes one edit that leaves the project savable. */
    void edit() {
        switch (random.nextInt(12)) {
            case 0 -> anyStep().setMark(1 + random.nextInt(9) + 0.5);
            case 1 -> anyStep().setName(name("Renamed \"step\" é"));
            case 2 -> ((Stage) anyStep().eContainer()).getSteps().add(0, step());
            case 3 -> remove(anyStep());
            case 4 -> anyStep().setTouchpoint(any(landscape().getTouchpoints()));
            case 5 -> anyStep().getActivities().add(activity());
            case 6 -> moveStep(anyStep());
            case 7 -> any(landscape().getUnits()).setKind(random.nextBoolean() ? UnitKind.TEAM : UnitKind.SILO);
            case 8 -> any(landscape().getTouchpoints()).setOwner(random.nextInt(3) == 0 ? null : anyUnit());
            case 9 -> branch(anyStep());
            case 10 -> landscape().getTouchpoints().add(touchpoint());
            default -> landscape().getUnits().move(0, landscape().getUnits().size() - 1);
        }
    }

    private void remove(Step step) {
        for (Step other : stepsOf((Journey) step.eContainer().eContainer())) {
            other.getNext().removeIf(next -> next.getTarget() == step);
        }
        EcoreUtil.remove(step);
    }

    private void moveStep(Step step) {
        Journey journey = (Journey) step.eContainer().eContainer();
        EList<Stage> stages = journey.getStages();
        Stage target = stages.get(random.nextInt(stages.size()));
        EcoreUtil.remove(step);
        target.getSteps().add(0, step);
    }

    private void branch(Step step) {
        Transition transition = KlantreisFactory.eINSTANCE.createTransition();
        transition.setTarget(any(stepsOf((Journey) step.eContainer().eContainer())));
        transition.setShare(0.25);
        transition.setCondition("when \u0027it\u0027 rains");
        step.getNext().add(transition);
    }

    private static List<Step> stepsOf(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
    }
}
