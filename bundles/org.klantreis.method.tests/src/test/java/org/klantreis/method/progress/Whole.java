/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.klantreis.model.Activity;
import org.klantreis.model.BrandValue;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Effect;
import org.klantreis.model.EffectKind;
import org.klantreis.model.Element;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Observation;
import org.klantreis.model.Opportunity;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.Persona;
import org.klantreis.model.Research;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.StudyApproach;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.UnitKind;
import org.klantreis.model.UnitNotice;

/** A small project of which one journey went through all eleven steps; tests take something away from it. */
final class Whole {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    final Landscape landscape = named(MAKE.createLandscape(), "Harbour");
    final OrganisationUnit contact = unit("Contact");
    final OrganisationUnit finance = unit("Finance");
    final OrganisationUnit law = unit("Law");
    final Touchpoint phone = named(MAKE.createTouchpoint(), "Phone");
    final Touchpoint neighbours = named(MAKE.createTouchpoint(), "Neighbours");
    final Persona anna = named(MAKE.createPersona(), "Anna");
    final Journey asIs = named(MAKE.createJourney(), "Call");
    final Journey toBe = named(MAKE.createJourney(), "Call, soon");
    final Session session = named(MAKE.createSession(), "First");
    final Step ask = named(MAKE.createStep(), "Ask around");
    final Step call = named(MAKE.createStep(), "Call");
    final Step askSoon = named(MAKE.createStep(), "Ask around");
    final Step callSoon = named(MAKE.createStep(), "Be called back");
    final Research research = MAKE.createResearch();
    final Study interviews = named(MAKE.createStudy(), "Interviews");
    final Study survey = named(MAKE.createStudy(), "Survey");
    final Participant pia = named(MAKE.createParticipant(), "Pia");
    final Insight insight = named(MAKE.createInsight(), "It takes long");
    final Improvement improvement = named(MAKE.createImprovement(), "Call back");

    Whole() {
        landscape.getUnits().addAll(List.of(contact, finance, law));
        landscape.getPersonas().add(anna);
        anna.setMotivation("Has no time");
        landscape.getTouchpoints().addAll(List.of(phone, neighbours));
        phone.setOwner(contact);
        BrandValue near = named(MAKE.createBrandValue(), "Near");
        landscape.getBrandValues().add(near);
        phone.getBrandValues().add(near);
        neighbours.setKind(TouchpointKind.INDIRECT);
        journey();
        toBe();
        research();
        improve();
        ResourceSetImpl files = new ResourceSetImpl();
        for (EObject root : roots()) {
            Resource file = new ResourceImpl();
            files.getResources().add(file);
            file.getContents().add(root);
        }
    }

    List<EObject> roots() {
        return List.of(landscape, asIs, toBe, research);
    }

    private static <E extends Element> E named(E element, String name) {
        element.setName(name);
        return element;
    }

    private static OrganisationUnit unit(String name) {
        OrganisationUnit unit = named(MAKE.createOrganisationUnit(), name);
        unit.setKind(UnitKind.SILO);
        return unit;
    }

    private static SessionParticipant colleague(OrganisationUnit unit) {
        SessionParticipant colleague = MAKE.createSessionParticipant();
        colleague.setUnit(unit);
        return colleague;
    }

    private static Activity work(OrganisationUnit unit) {
        Activity activity = MAKE.createActivity();
        activity.setUnit(unit);
        return activity;
    }

    private static UnitNotice notice(OrganisationUnit unit) {
        UnitNotice notice = MAKE.createUnitNotice();
        notice.setUnit(unit);
        return notice;
    }

    private void journey() {
        asIs.setGoal("Customers get through");
        asIs.setTask("Get an answer");
        asIs.setStart("A question");
        asIs.setEnd("An answer");
        asIs.setPersona(anna);
        asIs.getSessions().add(session);
        session.setFacilitatorFromOutside(true);
        session.getParticipants().addAll(List.of(colleague(contact), colleague(finance)));
        Stage stage = named(MAKE.createStage(), "Ask");
        asIs.getStages().add(stage);
        stage.getSteps().addAll(List.of(ask, call));
        ask.setTouchpoint(neighbours);
        ask.setDoes("Asks the neighbours");
        ask.setMark(6.0);
        ask.setImportance(3);
        call.setTouchpoint(phone);
        call.setDoes("Calls");
        call.setMark(4.0);
        call.setImportance(9);
        call.setMomentOfTruth(true);
        call.setDecisionLevel(DecisionLevel.BACK_OFFICE);
        call.getActivities().addAll(List.of(work(contact), work(finance)));
        Observation seen = MAKE.createObservation();
        seen.setKind(DeviationKind.AS_PLANNED);
        call.getObservations().add(seen);
    }

    private void toBe() {
        toBe.setForm(JourneyForm.TO_BE);
        toBe.setAsIs(asIs);
        Stage stage = named(MAKE.createStage(), "Ask");
        toBe.getStages().add(stage);
        stage.getSteps().addAll(List.of(askSoon, callSoon));
        askSoon.getAsIs().add(ask);
        callSoon.getAsIs().add(call);
        callSoon.setTouchpoint(phone);
        callSoon.setMark(9.0);
        callSoon.setDecisionLevel(DecisionLevel.FRONTLINE);
        callSoon.getActivities().add(work(contact));
    }

    private void research() {
        research.getStudies().addAll(List.of(interviews, survey));
        interviews.setApproach(StudyApproach.QUALITATIVE);
        interviews.getJourneys().add(asIs);
        interviews.getParticipants().add(pia);
        interviews.getInsights().add(insight);
        insight.setStatus(InsightStatus.COMMON);
        insight.getParticipants().add(pia);
        survey.setApproach(StudyApproach.QUANTITATIVE);
        survey.getJourneys().add(asIs);
        survey.setSampleSize(200);
        Opportunity opportunity = named(MAKE.createOpportunity(), "Be quick");
        opportunity.getInsights().add(insight);
        landscape.getOpportunities().add(opportunity);
    }

    private void improve() {
        landscape.getImprovements().add(improvement);
        improvement.setState(ImprovementState.IMPLEMENTED);
        improvement.setToBe(toBe);
        improvement.getSteps().add(call);
        improvement.getCoCreatingUnits().add(contact);
        improvement.getCoCreators().add(pia);
        improvement.setPilotBegin(LocalDate.of(2026, 1, 5));
        improvement.setPilotAsPlanned(true);
        improvement.setPilotOutcome("Fewer calls");
        improvement.setImplemented(LocalDate.of(2026, 3, 1));
        improvement.getUnitsInformed().addAll(List.of(notice(contact), notice(finance)));
        CustomerFeedback told = MAKE.createCustomerFeedback();
        told.setParticipant(pia);
        improvement.getCustomersTold().add(told);
        Effect effect = MAKE.createEffect();
        effect.setKind(EffectKind.EMPLOYEE_SATISFACTION);
        effect.setAfter(8.0);
        improvement.getEffects().add(effect);
    }
}
