/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Activity;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Application;
import org.klantreis.model.BrandValue;
import org.klantreis.model.Channel;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.klantreis.model.Measurement;
import org.klantreis.model.Motivation;
import org.klantreis.model.Observation;
import org.klantreis.model.Opportunity;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.Persona;
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.PropositionKind;
import org.klantreis.model.Property;
import org.klantreis.model.Provenance;
import org.klantreis.model.Research;
import org.klantreis.model.Service;
import org.klantreis.model.ServiceConcept;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.StudyApproach;
import org.klantreis.model.StudyMethod;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitKind;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.UnitNotice;

/** A small project with something of everything, against which no rule has anything to say; tests spoil one thing in it. */
final class World {
    static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    final Landscape landscape = named(MAKE.createLandscape(), "Harbour");
    final OrganisationUnit bank = named(MAKE.createOrganisationUnit(), "Harbour Bank");
    final OrganisationUnit desk = named(MAKE.createOrganisationUnit(), "Service desk");
    final OrganisationUnit phoneTeam = named(MAKE.createOrganisationUnit(), "Phone team");
    final OrganisationUnit claims = named(MAKE.createOrganisationUnit(), "Claims");
    final Channel phone = named(MAKE.createChannel(), "Phone");
    final Channel street = named(MAKE.createChannel(), "Word of mouth");
    final BrandValue near = named(MAKE.createBrandValue(), "Near");
    final Application desktop = named(MAKE.createApplication(), "Desktop");
    final Service answering = named(MAKE.createService(), "Answering");
    final Service handling = named(MAKE.createService(), "Claims handling");
    final Procedure intake = named(MAKE.createProcedure(), "Intake");
    final ProcedureChange change = named(MAKE.createProcedureChange(), "No form before the call");
    final Persona anna = named(MAKE.createPersona(), "Anna");
    final Touchpoint call = named(MAKE.createTouchpoint(), "Call the desk");
    final Touchpoint neighbours = named(MAKE.createTouchpoint(), "Ask the neighbours");
    final Opportunity opportunity = named(MAKE.createOpportunity(), "Decide at once");
    final ServiceConcept concept = named(MAKE.createServiceConcept(), "One conversation");
    final Improvement improvement = named(MAKE.createImprovement(), "Claims colleague at the phone");

    final Journey asIs = named(MAKE.createJourney(), "Report damage");
    final Session session = named(MAKE.createSession(), "First look");
    final Stage before = named(MAKE.createStage(), "Something happens");
    final Stage after = named(MAKE.createStage(), "Things get settled");
    final Step ask = named(MAKE.createStep(), "Ask around");
    final Step report = named(MAKE.createStep(), "Report");
    final Step settle = named(MAKE.createStep(), "Get the money");
    final Activity answer = named(MAKE.createActivity(), "Answer");
    final Activity check = named(MAKE.createActivity(), "Check cover");
    final Transition onwards = MAKE.createTransition();
    final Transition again = MAKE.createTransition();
    final Observation observation = MAKE.createObservation();
    final Measurement measured = MAKE.createMeasurement();

    final Journey toBe = named(MAKE.createJourney(), "Report damage");
    final Step reportOnce = named(MAKE.createStep(), "Report once");
    final Journey observed = named(MAKE.createJourney(), "Report damage, as seen");
    final Step seen = named(MAKE.createStep(), "Report twice");

    final Research research = MAKE.createResearch();
    final Study interviews = named(MAKE.createStudy(), "Interviews");
    final Study survey = named(MAKE.createStudy(), "Survey");
    final Participant pia = named(MAKE.createParticipant(), "Pia");
    final Insight insight = named(MAKE.createInsight(), "Customers tell it three times");

    final ComplaintBook book = MAKE.createComplaintBook();
    final ComplaintCluster cluster = named(MAKE.createComplaintCluster(), "Telling it again");
    final Complaint first = MAKE.createComplaint();
    final Complaint last = MAKE.createComplaint();

    final EventLog log = MAKE.createEventLog();
    final ColumnMapping caseColumn = column(LogRole.CASE, "case");
    final ActivityMapping callEvent = MAKE.createActivityMapping();
    final UnitMapping deskValue = MAKE.createUnitMapping();

    /** The roots, in the order of the files. */
    final List<EObject> roots = new ArrayList<>(List.of(landscape, asIs, toBe, observed, research, book, log));

    World() {
        catalogue();
        journeys();
        evidence();
        change();
        eventLog();
    }

    static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    static Property property(String key) {
        Property property = MAKE.createProperty();
        property.setKey(key);
        return property;
    }

    static ColumnMapping column(LogRole role, String name) {
        ColumnMapping column = MAKE.createColumnMapping();
        column.setRole(role);
        column.setColumn(name);
        return column;
    }

    static SessionParticipant colleague(OrganisationUnit unit) {
        SessionParticipant participant = MAKE.createSessionParticipant();
        participant.setUnit(unit);
        return participant;
    }

    static SessionParticipant customer(Participant customer) {
        SessionParticipant participant = MAKE.createSessionParticipant();
        participant.setCustomer(customer);
        return participant;
    }

    /** Gives a journey what every journey has. */
    Journey frame(Journey journey, JourneyForm form) {
        journey.setForm(form);
        journey.setPersona(anna);
        journey.setGoal("Damage is reported once");
        journey.setTask("Get the roof repaired");
        journey.setTrigger("A storm");
        journey.setStart("The damage is seen");
        journey.setEnd("The roof is tight");
        journey.setPropositionKind(PropositionKind.UVP);
        return journey;
    }

    private void catalogue() {
        landscape.setBrandPromise("We are there");
        landscape.getUnits().add(bank);
        bank.getUnits().addAll(List.of(desk, claims));
        desk.setKind(UnitKind.SILO);
        desk.getUnits().add(phoneTeam);
        claims.setKind(UnitKind.SILO);
        landscape.getChannels().addAll(List.of(phone, street));
        landscape.getBrandValues().add(near);
        landscape.getApplications().add(desktop);
        desktop.setOwner(desk);
        landscape.getServices().addAll(List.of(answering, handling));
        answering.setOwner(desk);
        answering.getUses().add(handling);
        handling.setOwner(claims);
        landscape.getProcedures().add(intake);
        intake.setOwner(claims);
        intake.getChanges().add(change);
        change.setDate(LocalDate.of(2025, 6, 1));
        change.getComplaints().add(first);
        landscape.getPersonas().add(anna);
        anna.setMotivation("Wants to get on with her day");
        anna.getChannelPreferences().addAll(List.of(phone, street));
        landscape.getTouchpoints().addAll(List.of(call, neighbours));
        call.setChannel(phone);
        call.setOwner(phoneTeam);
        call.setService(answering);
        call.getBrandValues().add(near);
        neighbours.setKind(TouchpointKind.INDIRECT);
        neighbours.setChannel(street);
        neighbours.setFoundIn(Provenance.RESEARCH);
    }

    private void journeys() {
        frame(asIs, JourneyForm.AS_IS);
        asIs.getSessions().add(session);
        session.setFacilitatorFromOutside(true);
        session.getParticipants().addAll(List.of(colleague(phoneTeam), colleague(claims), customer(pia)));
        asIs.getStages().addAll(List.of(before, after));
        before.getSteps().addAll(List.of(ask, report));
        after.getSteps().add(settle);
        ask.setDoes("Asks next door");
        ask.setTouchpoint(neighbours);
        report.setThinks("At last");
        report.setTouchpoint(call);
        report.setMark(6.5);
        report.setImportance(8);
        report.setMomentOfTruth(true);
        report.getMeasurements().add(measured);
        measured.setValue(6.5);
        measured.setStudy(survey);
        report.getActivities().addAll(List.of(answer, check));
        answer.setUnit(phoneTeam);
        check.setUnit(claims);
        check.setWaitingTime(4.0);
        check.setWaitingCause("Only on weekdays");
        report.getNext().addAll(List.of(again, onwards));
        again.setTarget(ask);
        again.setCondition("not covered");
        again.setShare(0.1);
        onwards.setTarget(settle);
        onwards.setShare(0.9);
        report.getObservations().add(observation);
        observation.setKind(DeviationKind.OTHER_CHANNEL);
        observation.setChannel(street);
        settle.setFeels("Relieved");

        frame(toBe, JourneyForm.TO_BE).setAsIs(asIs);
        Session design = named(MAKE.createSession(), "Design");
        design.setFacilitatorFromOutside(true);
        design.getParticipants().addAll(List.of(colleague(phoneTeam), colleague(claims)));
        toBe.getSessions().add(design);
        Stage stage = named(MAKE.createStage(), "Something happens");
        toBe.getStages().add(stage);
        stage.getSteps().add(reportOnce);
        reportOnce.setDoes("Tells it once");
        reportOnce.setTouchpoint(call);
        reportOnce.getAsIs().add(report);

        frame(observed, JourneyForm.OBSERVED).setAsIs(asIs);
        Stage walked = named(MAKE.createStage(), "Something happens");
        observed.getStages().add(walked);
        walked.getSteps().add(seen);
        seen.setDoes("Calls twice");
        seen.setTouchpoint(call);
        seen.getAsIs().add(report);
    }

    private void evidence() {
        research.getStudies().addAll(List.of(interviews, survey));
        interviews.setBegin(LocalDate.of(2025, 1, 10));
        interviews.setEnd(LocalDate.of(2025, 1, 20));
        interviews.getJourneys().add(asIs);
        interviews.getParticipants().add(pia);
        interviews.getInsights().add(insight);
        pia.setConsent(true);
        pia.setMotivation(Motivation.INTRINSIC);
        insight.setStatus(InsightStatus.COMMON);
        insight.setN(120);
        insight.setShare(0.6);
        insight.getParticipants().add(pia);
        survey.setApproach(StudyApproach.QUANTITATIVE);
        survey.setMethod(StudyMethod.SURVEY);
        survey.setBegin(LocalDate.of(2025, 3, 1));
        survey.setSampleSize(200);
        survey.getJourneys().add(asIs);

        book.getClusters().add(cluster);
        cluster.setAdvice("Ask once");
        cluster.getTouchpoints().add(call);
        book.getComplaints().addAll(List.of(first, last));
        first.setReceived(LocalDate.of(2024, 5, 1));
        first.setClosed(LocalDate.of(2024, 5, 9));
        first.setCluster(cluster);
        first.setAdviceStatus(AdviceStatus.ADOPTED);
        first.setProcedureChange(change);
        last.setReceived(LocalDate.of(2025, 6, 30));
        last.setCluster(cluster);
    }

    private void change() {
        landscape.getOpportunities().add(opportunity);
        opportunity.getInsights().add(insight);
        landscape.getServiceConcepts().add(concept);
        concept.getOpportunities().add(opportunity);
        landscape.getImprovements().add(improvement);
        improvement.getConcepts().add(concept);
        improvement.setState(ImprovementState.IMPLEMENTED);
        improvement.setToBe(toBe);
        improvement.getSteps().add(report);
        improvement.getProcedures().add(intake);
        improvement.getCoCreatingUnits().add(phoneTeam);
        improvement.getCoCreators().add(pia);
        improvement.setPilotBegin(LocalDate.of(2025, 9, 1));
        improvement.setPilotEnd(LocalDate.of(2025, 10, 1));
        improvement.setPilotAsPlanned(true);
        improvement.setPilotOutcome("Customers told it once");
        improvement.getPilotParticipants().add(pia);
        improvement.setImplemented(LocalDate.of(2025, 11, 1));
        improvement.getUnitsInformed().addAll(List.of(notice(desk), notice(claims)));
        CustomerFeedback feedback = MAKE.createCustomerFeedback();
        feedback.setParticipant(pia);
        feedback.setDate(LocalDate.of(2025, 11, 2));
        improvement.getCustomersTold().add(feedback);
    }

    static UnitNotice notice(OrganisationUnit unit) {
        UnitNotice notice = MAKE.createUnitNotice();
        notice.setUnit(unit);
        notice.setDate(LocalDate.of(2025, 11, 1));
        return notice;
    }

    private void eventLog() {
        log.setFile("damage/2025.csv");
        log.setLogFormat(LogFormat.CSV);
        log.setDelimiter(";");
        log.setDateFormat("dd-MM-yyyy HH:mm");
        log.setTimeZone("Europe/Amsterdam");
        log.setJourney(asIs);
        log.getColumns().addAll(List.of(caseColumn, column(LogRole.ACTIVITY, "event"), column(LogRole.END, "at")));
        log.getActivities().add(callEvent);
        callEvent.setActivity("CALL");
        callEvent.setTouchpoint(call);
        log.getUnits().add(deskValue);
        deskValue.setValue("desk");
        deskValue.setUnit(desk);
    }
}
