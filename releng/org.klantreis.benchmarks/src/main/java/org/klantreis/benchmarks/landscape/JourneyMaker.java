/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.benchmarks.landscape.Catalogue.Domain;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Measurement;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;

/** Makes journeys of 6 to 20 steps in 3 to 5 stages, with the work behind them. */
final class JourneyMaker {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final List<String> STAGES = List.of("Before", "Orientation", "Request", "Delivery", "After");

    private final Chance chance;
    private final Catalogue catalogue;
    private int made;
    /** Who had the work last; much work stays where it is. */
    private OrganisationUnit latest;

    JourneyMaker(Chance chance, Catalogue catalogue) {
        this.chance = chance;
        this.catalogue = catalogue;
    }

    Journey make() {
        Domain domain = catalogue.domains().get(made++ % catalogue.domains().size());
        Journey journey = MAKE.createJourney();
        journey.setName(Words.name(chance, made));
        journey.setForm(JourneyForm.AS_IS);
        journey.setKind(chance.happens(0.2) ? JourneyKind.BUYER : JourneyKind.CUSTOMER);
        journey.setPersona(chance.of(catalogue.landscape().getPersonas()));
        journey.setGoal("Customers settle this in one go.");
        journey.setTask("I want to " + chance.of(Words.ACTS) + " my " + chance.of(Words.SUBJECTS));
        journey.setTrigger("A letter about the " + chance.of(Words.SUBJECTS));
        journey.setStart("The customer begins to think of it");
        journey.setEnd("The customer forgets about it");
        journey.setCustomersPerYear(chance.between(200, 80_000));
        addSession(journey, domain);
        latest = null;
        List<Step> steps = addSteps(journey, domain);
        addBranches(steps);
        return journey;
    }

    private void addSession(Journey journey, Domain domain) {
        Session session = MAKE.createSession();
        session.setName("Workshop");
        session.setDate(chance.day());
        session.setFacilitator("Facilitator " + chance.between(1, 9));
        session.setFacilitatorFromOutside(chance.happens(0.7));
        for (int i = chance.between(3, 6); i > 0; i--) {
            SessionParticipant participant = MAKE.createSessionParticipant();
            participant.setName("Colleague " + i);
            participant.setUnit(chance.of(domain.teams()));
            session.getParticipants().add(participant);
        }
        journey.getSessions().add(session);
    }

    private List<Step> addSteps(Journey journey, Domain domain) {
        List<Step> steps = new ArrayList<>();
        int wanted = chance.between(6, 20);
        int stages = chance.between(3, 5);
        for (int i = 0; i < stages; i++) {
            Stage stage = MAKE.createStage();
            stage.setName(STAGES.get(i));
            journey.getStages().add(stage);
            int upTo = wanted * (i + 1) / stages;
            while (steps.size() < upTo) {
                Step step = step(steps.size() + 1, domain);
                stage.getSteps().add(step);
                steps.add(step);
            }
        }
        return steps;
    }

    private Step step(int nr, Domain domain) {
        Step step = MAKE.createStep();
        step.setName(Words.name(chance, nr));
        step.setDoes(Words.does(chance));
        step.setThinks(Words.sentence(chance));
        step.setFeels(chance.of(Words.FEELINGS));
        Touchpoint touchpoint = chance.happens(0.85) ? catalogue.touchpointFor(domain) : null;
        step.setTouchpoint(touchpoint);
        if (chance.happens(0.8)) {
            step.setMark(chance.mark());
            step.setImportance(chance.between(3, 10));
        }
        step.setMomentOfTruth(touchpoint != null && chance.happens(0.12));
        if (chance.happens(0.3)) {
            step.setPain(Words.sentence(chance));
        }
        if (chance.happens(0.15)) {
            step.setDecisionLevel(chance.of(DecisionLevel.values()));
        }
        if (touchpoint != null) {
            for (int i = chance.between(0, 4); i > 0; i--) {
                Activity activity = activity(domain);
                activity.setUnit(chance.happens(0.4) && latest != null ? latest : catalogue.workerAt(touchpoint, domain));
                step.getActivities().add(activity);
                latest = activity.getUnit();
            }
        }
        if (step.getMark() != null && chance.happens(0.25)) {
            step.getMeasurements().add(measurement(step.getMark()));
        }
        return step;
    }

    private Activity activity(Domain domain) {
        Activity activity = MAKE.createActivity();
        activity.setName(Words.name(chance, chance.between(1, 99)));
        activity.setLine(chance.of(BlueprintLine.values()));
        activity.setWorkTime(chance.between(1, 16) / 4.0);
        if (chance.happens(0.45)) {
            activity.setWaitingTime(chance.waitingHours());
            activity.setWaitingCause(chance.of(Words.CAUSES));
        }
        if (chance.happens(0.5)) {
            activity.setService(chance.of(domain.services()));
        }
        if (chance.happens(0.3)) {
            activity.setApplication(chance.of(catalogue.landscape().getApplications()));
        }
        if (chance.happens(0.2)) {
            activity.setProcedure(chance.of(domain.procedures()));
        }
        return activity;
    }

    private Measurement measurement(double mark) {
        Measurement measurement = MAKE.createMeasurement();
        measurement.setName("Survey");
        measurement.setValue(mark);
        measurement.setDate(chance.day());
        measurement.setN(chance.between(20, 900));
        measurement.setSource("Yearly survey");
        return measurement;
    }

    /** At about one step in twelve some customers skip ahead, and a few begin again. */
    private void addBranches(List<Step> steps) {
        for (int i = 0; i + 3 < steps.size(); i++) {
            if (chance.happens(0.08)) {
                double ahead = chance.between(1, 4) / 10.0;
                addTransition(steps.get(i), steps.get(i + 1), 0.9 - ahead, "as a rule");
                addTransition(steps.get(i), steps.get(chance.between(i + 2, steps.size() - 1)), ahead, "when it is settled at once");
                if (i > 2 && chance.happens(0.3)) {
                    addTransition(steps.get(i), steps.get(i - 2), 0.1, "when something was missing");
                }
            }
        }
    }

    private static void addTransition(Step from, Step to, double share, String condition) {
        Transition transition = MAKE.createTransition();
        transition.setName(condition);
        transition.setTarget(to);
        transition.setShare(Math.round(share * 100) / 100.0);
        transition.setCondition(condition);
        from.getNext().add(transition);
    }
}
