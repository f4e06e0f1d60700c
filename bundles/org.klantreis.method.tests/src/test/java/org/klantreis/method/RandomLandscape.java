/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.klantreis.model.Activity;
import org.klantreis.model.Application;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Element;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Insight;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Opportunity;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.Procedure;
import org.klantreis.model.Research;
import org.klantreis.model.Service;
import org.klantreis.model.ServiceConcept;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitKind;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.project.LandscapeProject;

/** A landscape of which everything that the method looks at was thrown with dice, the same for the same seed. */
public final class RandomLandscape {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    private final Random random;
    private final Landscape landscape = MAKE.createLandscape();
    private final List<OrganisationUnit> units = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Journey> journeys = new ArrayList<>();
    private final Research research = MAKE.createResearch();
    private int named;

    private RandomLandscape(long seed) {
        random = new Random(seed);
        landscape.setName("Random " + seed);
    }

    /**
     * Fills an empty project.
     *
     * @param folder its folder
     * @param seed of the dice
     * @return the project, saved
     * @throws java.io.IOException when it cannot be written
     */
    public static LandscapeProject create(java.nio.file.Path folder, long seed) throws java.io.IOException {
        RandomLandscape made = new RandomLandscape(seed);
        made.catalogue();
        LandscapeProject project = LandscapeProject.create(folder, made.landscape);
        made.journeys();
        made.improvements();
        int number = 0;
        for (Journey journey : made.journeys) {
            project.add("journeys/j" + number++ + ".journey", journey);
        }
        project.add("research/r.research", made.research);
        project.save();
        return project;
    }

    private <E extends Element> E named(E element) {
        element.setName(element.eClass().getName() + " " + named++);
        return element;
    }

    private <E> List<E> several(List<E> of, int most) {
        List<E> chosen = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0 && !of.isEmpty(); i--) {
            E each = one(of);
            if (!chosen.contains(each)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    private <E> E one(List<E> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <E> E perhaps(List<E> of) {
        return random.nextInt(4) == 0 ? null : one(of);
    }

    private <E extends Element> List<E> make(int count, Supplier<E> maker) {
        List<E> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(named(maker.get()));
        }
        return made;
    }

    private void catalogue() {
        for (OrganisationUnit unit : make(14, MAKE::createOrganisationUnit)) {
            unit.setKind(one(List.of(UnitKind.values())));
            (units.isEmpty() || random.nextInt(3) == 0 ? landscape.getUnits() : one(units).getUnits()).add(unit);
            units.add(unit);
        }
        landscape.getApplications().addAll(make(5, MAKE::createApplication));
        landscape.getApplications().forEach(application -> application.setOwner(perhaps(units)));
        landscape.getServices().addAll(make(7, MAKE::createService));
        for (Service service : landscape.getServices()) {
            service.setOwner(perhaps(units));
            service.getUses().addAll(several(landscape.getServices(), 2));
            service.getApplications().addAll(several(landscape.getApplications(), 2));
        }
        landscape.getProcedures().addAll(make(5, MAKE::createProcedure));
        landscape.getProcedures().forEach(procedure -> procedure.setOwner(perhaps(units)));
        landscape.getTouchpoints().addAll(make(9, MAKE::createTouchpoint));
        for (Touchpoint touchpoint : landscape.getTouchpoints()) {
            touchpoint.setOwner(perhaps(units));
            touchpoint.setService(perhaps(landscape.getServices()));
            touchpoint.setProcedure(perhaps(landscape.getProcedures()));
        }
    }

    private void journeys() {
        for (int i = 0; i < 4; i++) {
            Journey asIs = journey(JourneyForm.AS_IS);
            journeys.add(asIs);
            if (i % 2 == 0) {
                Journey toBe = journey(JourneyForm.TO_BE);
                toBe.setAsIs(asIs);
                journeys.add(toBe);
            }
        }
        Study study = named(MAKE.createStudy());
        research.setName("Research");
        research.getStudies().add(study);
        study.getParticipants().addAll(make(8, MAKE::createParticipant));
        participants.addAll(study.getParticipants());
        study.getInsights().addAll(make(5, MAKE::createInsight));
        study.getInsights().forEach(insight -> insight.getParticipants().addAll(several(participants, 3)));
    }

    private Journey journey(JourneyForm form) {
        Journey journey = named(MAKE.createJourney());
        journey.setForm(form);
        for (Stage stage : make(2, MAKE::createStage)) {
            journey.getStages().add(stage);
            for (Step step : make(1 + random.nextInt(4), MAKE::createStep)) {
                stage.getSteps().add(step);
                step.setTouchpoint(perhaps(landscape.getTouchpoints()));
                step.setMark(random.nextInt(3) == 0 ? null : 1 + random.nextInt(90) / 10.0);
                if (random.nextBoolean()) {
                    step.setDecisionLevel(one(List.of(DecisionLevel.values())));
                }
                activities(step);
            }
        }
        return journey;
    }

    private void activities(Step step) {
        for (Activity activity : make(random.nextInt(4), MAKE::createActivity)) {
            activity.setUnit(perhaps(units));
            activity.setService(perhaps(landscape.getServices()));
            activity.setApplication(perhaps(landscape.getApplications()));
            activity.setProcedure(perhaps(landscape.getProcedures()));
            activity.setWaitingTime(random.nextBoolean() ? null : (double) random.nextInt(50));
            step.getActivities().add(activity);
        }
    }

    private void improvements() {
        List<Insight> insights = research.getStudies().get(0).getInsights();
        landscape.getOpportunities().addAll(make(4, MAKE::createOpportunity));
        for (Opportunity opportunity : landscape.getOpportunities()) {
            opportunity.getInsights().addAll(several(insights, 2));
        }
        landscape.getServiceConcepts().addAll(make(4, MAKE::createServiceConcept));
        for (ServiceConcept concept : landscape.getServiceConcepts()) {
            concept.getOpportunities().addAll(several(landscape.getOpportunities(), 2));
        }
        List<Step> steps = journeys.stream().flatMap(journey -> journey.getStages().stream())
                .flatMap(stage -> stage.getSteps().stream()).toList();
        List<Journey> toBe = journeys.stream().filter(journey -> journey.getForm() == JourneyForm.TO_BE).toList();
        landscape.getImprovements().addAll(make(8, MAKE::createImprovement));
        for (Improvement improvement : landscape.getImprovements()) {
            improvement.setState(one(List.of(ImprovementState.values())));
            improvement.getSteps().addAll(several(steps, 3));
            improvement.getProcedures().addAll(several(landscape.getProcedures(), 2));
            improvement.getConcepts().addAll(several(landscape.getServiceConcepts(), 2));
            improvement.setToBe(perhaps(toBe));
            improvement.getCoCreators().addAll(several(participants, 3));
            improvement.getPilotParticipants().addAll(several(participants, 3));
            several(units, 3).forEach(unit -> improvement.getUnitsInformed().add(notice(unit)));
            several(participants, 3).forEach(customer -> improvement.getCustomersTold().add(told(customer)));
        }
    }

    private UnitNotice notice(OrganisationUnit unit) {
        UnitNotice notice = MAKE.createUnitNotice();
        notice.setUnit(unit);
        notice.setDate(LocalDate.of(2026, 1, 1 + random.nextInt(28)));
        return notice;
    }

    private CustomerFeedback told(Participant customer) {
        CustomerFeedback feedback = MAKE.createCustomerFeedback();
        feedback.setParticipant(customer);
        return feedback;
    }
}
