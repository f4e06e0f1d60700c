/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.klantreis.model.Activity;
import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Application;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.BrandValue;
import org.klantreis.model.Channel;
import org.klantreis.model.Choice;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.DeviationKind;
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
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Research;
import org.klantreis.model.Service;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitKind;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.project.LandscapeProject;

/**
 * A landscape small enough to know every answer by heart: two silos, a partner and a unit outside every silo; a forked journey, a
 * plain one, and one that is to replace the first.
 *
 * <pre>
 * Get a refund (AS_IS)
 *   Notice the error    Bill         (Payments owns it, no activity)
 *   Think it over       no touchpoint
 *   Call                Call         Listen, Desk, 0.5 h · Look up, Payments, 10 h · Answer, Desk
 *     goes on to Get the money (0.7) or Ask again (0.3)
 *   Get the money       Form         Check, Checks, 20 h · Pay, Payments, 4 h; goes on to Look back
 *   Ask again           Call         Repeat, Desk, 2 h
 *   Look back           Rumour       Send the letter, Carrier, 48 h
 * Move house (AS_IS)
 *   Fill in the form    Form         Type over, Desk, 3 h
 *   Hear the change     Call         (Desk owns it, no activity)
 *   Wait                Silence      (nobody owns it)
 *   Read the new rate   Bill         Explain, Loose, 1 h · Book, Payments
 * Get a refund at once (TO_BE, for Get a refund)
 *   Call                Call         Pay back, Desk, 1 h
 *   Get the money       Form         Pay, Payments, 2 h · Book, Payments, 3 h
 *   Hear it             Call         Confirm, Desk · Look again, Checks · File, Payments · Say so, Desk
 * </pre>
 */
final class SmallLandscape {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    private final Landscape landscape = named(MAKE.createLandscape(), "Small");

    private final OrganisationUnit desk = unit("Desk", UnitKind.TEAM);
    private final OrganisationUnit payments = unit("Payments", UnitKind.TEAM);
    private final OrganisationUnit checks = unit("Checks", UnitKind.TEAM);
    private final OrganisationUnit carrier = unit("Carrier", UnitKind.PARTNER);
    private final OrganisationUnit loose = unit("Loose", UnitKind.TEAM);

    private final Channel phone = named(MAKE.createChannel(), "Phone");
    private final Channel web = named(MAKE.createChannel(), "Web");

    private final Application ledger = application("Ledger", payments);
    private final Application mainframe = application("Mainframe", checks);
    private final Application phonebook = application("Phonebook", desk);

    private final Service archive = service("Archive", checks, mainframe);
    private final Service paying = service("Paying", payments, ledger, archive);
    private final Service help = service("Help", desk, phonebook, paying);

    private final Touchpoint bill = touchpoint("Bill", payments, web, null, 0);
    private final Touchpoint call = touchpoint("Call", desk, phone, help, 1461);
    private final Touchpoint form = touchpoint("Form", payments, web, paying, null);
    private final Touchpoint silence = touchpoint("Silence", null, null, null, null);
    private final Touchpoint rumour = touchpoint("Rumour", null, null, null, null);

    private final Persona anna = named(MAKE.createPersona(), "Anna");
    private final ProcedureChange refundAtOnce = named(MAKE.createProcedureChange(), "Refund at once");
    private final ProcedureChange newForm = named(MAKE.createProcedureChange(), "New form");

    private final Journey refund = named(MAKE.createJourney(), "Get a refund");
    private final Journey move = named(MAKE.createJourney(), "Move house");
    private final Journey refundToBe = named(MAKE.createJourney(), "Get a refund at once");
    private final Study interviews = named(MAKE.createStudy(), "Interviews");
    private final Participant piet = named(MAKE.createParticipant(), "Piet");
    private final Participant kees = named(MAKE.createParticipant(), "Kees");
    private Step calling;
    private Step getting;

    private SmallLandscape() {
        catalogue();
        refund();
        move();
        refundToBe();
    }

    /**
     * Writes the landscape into a folder.
     *
     * @param folder an empty folder
     * @return the project, saved
     * @throws Exception when it cannot be written
     */
    static LandscapeProject create(Path folder) throws Exception {
        SmallLandscape small = new SmallLandscape();
        LandscapeProject project = LandscapeProject.create(folder, small.landscape);
        project.add("logs/refund-calls.eventlog", SmallLogs.refundCalls(small.refund, small.anna, small.phone, small.web, small.desk,
                small.payments, small.checks));
        project.add("logs/moves.eventlog", SmallLogs.moves(small.move));
        project.add("journeys/refund.journey", small.refund);
        project.add("journeys/move.journey", small.move);
        project.add("journeys/refund-to-be.journey", small.refundToBe);
        project.add("research/interviews.research", small.research());
        project.add("complaints/2025.complaints", small.complaints());
        small.improve();
        project.save();
        return project;
    }

    private void catalogue() {
        OrganisationUnit front = unit("Front", UnitKind.SILO);
        front.getUnits().add(desk);
        OrganisationUnit back = unit("Back", UnitKind.SILO);
        back.getUnits().addAll(List.of(payments, checks));
        landscape.getUnits().addAll(List.of(front, back, carrier, loose));
        landscape.getChannels().addAll(List.of(phone, web));
        landscape.getApplications().addAll(List.of(ledger, mainframe, phonebook));
        landscape.getServices().addAll(List.of(archive, paying, help));
        landscape.getPersonas().add(anna);
        BrandValue quick = named(MAKE.createBrandValue(), "Quick");
        landscape.getBrandValues().add(quick);
        form.getBrandValues().add(quick);
        call.setBasicService(true);
        rumour.setKind(TouchpointKind.INDIRECT);
        landscape.getTouchpoints().addAll(List.of(bill, call, form, silence, rumour));
        Procedure refunds = named(MAKE.createProcedure(), "Refunds");
        refunds.setOwner(payments);
        refundAtOnce.setDate(LocalDate.of(2026, 3, 1));
        newForm.setDate(LocalDate.of(2026, 1, 1));
        refunds.getChanges().addAll(List.of(refundAtOnce, newForm));
        landscape.getProcedures().add(refunds);
    }

    private void refund() {
        refund.setPersona(anna);
        Step notice = step(refund, "Before", "Notice the error", bill, 6.0);
        step(refund, null, "Think it over", null, null);
        calling = step(refund, "During", "Call", call, 4.0);
        calling.setMomentOfTruth(true);
        calling.setImportance(9);
        calling.setPain("Nobody knows");
        calling.setDecisionLevel(DecisionLevel.TEAM_LEAD);
        activity(calling, "Listen", desk, BlueprintLine.FRONTSTAGE, 0.5, "Queue").setService(help);
        activity(calling, "Look up", payments, BlueprintLine.BACKSTAGE, 10.0, "Mailbox").setApplication(ledger);
        activity(calling, "Answer", desk, BlueprintLine.FRONTSTAGE, null, null).setService(help);
        getting = step(refund, null, "Get the money", form, 8.0);
        getting.setChoice(Choice.ACCEPT);
        activity(getting, "Check", checks, BlueprintLine.BACKSTAGE, 20.0, "Four eyes");
        Activity pay = activity(getting, "Pay", payments, BlueprintLine.SUPPORT, 4.0, "Runs at night");
        pay.setService(paying);
        pay.setApplication(ledger);
        Step again = step(refund, null, "Ask again", call, 5.0);
        activity(again, "Repeat", desk, BlueprintLine.FRONTSTAGE, 2.0, "Queue");
        Step back = step(refund, "After", "Look back", rumour, 7.0);
        activity(back, "Send the letter", carrier, BlueprintLine.SUPPORT, 48.0, "Post");
        next(calling, getting, 0.7);
        next(calling, again, 0.3);
        next(getting, back, null);

        Session session = named(MAKE.createSession(), "Kick-off");
        SessionParticipant colleague = named(MAKE.createSessionParticipant(), "Colleague of the desk");
        colleague.setUnit(desk);
        session.getParticipants().add(colleague);
        refund.getSessions().add(session);

        Observation askedTwice = named(MAKE.createObservation(), "Asked twice");
        askedTwice.setKind(DeviationKind.EXTRA);
        askedTwice.setDate(LocalDate.of(2026, 2, 2));
        askedTwice.setStudy(interviews);
        askedTwice.setChannel(web);
        askedTwice.setUnit(payments);
        calling.getObservations().add(askedTwice);
        notice.setImportance(3);
    }

    private void move() {
        Step fill = step(move, "All of it", "Fill in the form", form, 7.5);
        fill.setImportance(7);
        activity(fill, "Type over", desk, BlueprintLine.BACKSTAGE, 3.0, "By hand").setService(paying);
        step(move, null, "Hear the change", call, 8.0).setImportance(8);
        step(move, null, "Wait", silence, 5.4);
        Step rate = step(move, null, "Read the new rate", bill, 5.0);
        rate.setMomentOfTruth(true);
        activity(rate, "Explain", loose, BlueprintLine.FRONTSTAGE, 1.0, "Shift").setService(help);
        activity(rate, "Book", payments, BlueprintLine.SUPPORT, null, null).setApplication(mainframe);
    }

    private void refundToBe() {
        refundToBe.setForm(JourneyForm.TO_BE);
        refundToBe.setAsIs(refund);
        Step atOnce = step(refundToBe, "All of it", "Call", call, null);
        atOnce.setDecisionLevel(DecisionLevel.FRONTLINE);
        activity(atOnce, "Pay back", desk, BlueprintLine.FRONTSTAGE, 1.0, "Queue");
        Step money = step(refundToBe, null, "Get the money", form, null);
        activity(money, "Pay", payments, BlueprintLine.BACKSTAGE, 2.0, "Runs every hour");
        activity(money, "Book", payments, BlueprintLine.BACKSTAGE, 3.0, "Batch");
        Step hear = step(refundToBe, null, "Hear it", call, null);
        activity(hear, "Confirm", desk, BlueprintLine.FRONTSTAGE, null, null);
        activity(hear, "Look again", checks, BlueprintLine.BACKSTAGE, null, null);
        activity(hear, "File", payments, BlueprintLine.SUPPORT, null, null);
        activity(hear, "Say so", desk, BlueprintLine.FRONTSTAGE, null, null);
    }

    private Research research() {
        piet.setPersona(anna);
        interviews.getParticipants().addAll(List.of(piet, kees));
        Insight wait = insight("People wait", InsightStatus.QUALITATIVE, 2);
        Insight scare = insight("Forms scare", InsightStatus.COMMON, 200);
        Insight blue = insight("Likes blue", InsightStatus.INDIVIDUAL, 1);
        insight("Reads no letters", InsightStatus.HYPOTHESIS, 0);
        newForm.getInsights().add(scare);
        opportunity("Be quick", wait);
        opportunity("Be clear", wait, scare);
        opportunity("Paint it", blue);
        Research research = named(MAKE.createResearch(), "Research");
        research.getStudies().add(interviews);
        return research;
    }

    private ComplaintBook complaints() {
        ComplaintBook book = named(MAKE.createComplaintBook(), "2025");
        ComplaintCluster slow = cluster(book, "Slow refunds", "Refund faster", AdviceStatus.ADOPTED, form, call);
        ComplaintCluster rude = cluster(book, "Rude bills", "Write kindly", AdviceStatus.OPEN, bill);
        cluster(book, "Nothing yet", null, AdviceStatus.OPEN, rumour);
        Complaint weeks = complaint(book, "Two weeks", "2025-01-01", "2025-01-11", form, slow, "Pay sooner");
        weeks.setAdviceStatus(AdviceStatus.ADOPTED);
        weeks.setProcedureChange(refundAtOnce);
        complaint(book, "Still waiting", "2025-06-01", null, form, slow, null);
        complaint(book, "Shouting bill", "2025-03-01", "2025-03-05", bill, rude, "No red ink");
        complaint(book, "On hold", "2025-12-31", "2026-01-20", call, null, " ");
        Complaint lost = complaint(book, "Lost on hold", "2025-07-01", "2025-07-03", call, slow, null);
        refundAtOnce.getComplaints().add(lost);
        return book;
    }

    private void improve() {
        Improvement improvement = named(MAKE.createImprovement(), "Refund in one call");
        improvement.setState(ImprovementState.IMPLEMENTED);
        improvement.setImplemented(LocalDate.of(2026, 4, 1));
        improvement.getSteps().addAll(List.of(calling, getting));
        improvement.getCoCreators().add(piet);
        improvement.getPilotParticipants().addAll(List.of(piet, kees));
        CustomerFeedback told = named(MAKE.createCustomerFeedback(), "Card to Kees");
        told.setParticipant(kees);
        improvement.getCustomersTold().add(told);
        UnitNotice notice = named(MAKE.createUnitNotice(), "Told at the desk");
        notice.setUnit(desk);
        improvement.getUnitsInformed().add(notice);
        landscape.getImprovements().add(improvement);
    }

    private static <E extends Element> E named(E element, String name) {
        element.setName(name);
        return element;
    }

    private static OrganisationUnit unit(String name, UnitKind kind) {
        OrganisationUnit unit = named(MAKE.createOrganisationUnit(), name);
        unit.setKind(kind);
        return unit;
    }

    private static Application application(String name, OrganisationUnit owner) {
        Application application = named(MAKE.createApplication(), name);
        application.setOwner(owner);
        return application;
    }

    private static Service service(String name, OrganisationUnit owner, Application on, Service... uses) {
        Service service = named(MAKE.createService(), name);
        service.setOwner(owner);
        service.getApplications().add(on);
        service.getUses().addAll(List.of(uses));
        return service;
    }

    private static Touchpoint touchpoint(String name, OrganisationUnit owner, Channel channel, Service service,
            Integer customersPerYear) {
        Touchpoint touchpoint = named(MAKE.createTouchpoint(), name);
        touchpoint.setOwner(owner);
        touchpoint.setChannel(channel);
        touchpoint.setService(service);
        touchpoint.setCustomersPerYear(customersPerYear);
        return touchpoint;
    }

    /** Adds a step to a new stage, or to the last one where no stage is named. */
    private static Step step(Journey journey, String stage, String name, Touchpoint touchpoint, Double mark) {
        if (stage != null) {
            journey.getStages().add(named(MAKE.createStage(), stage));
        }
        Stage last = journey.getStages().get(journey.getStages().size() - 1);
        Step step = named(MAKE.createStep(), name);
        step.setTouchpoint(touchpoint);
        step.setMark(mark);
        last.getSteps().add(step);
        return step;
    }

    private static Activity activity(Step step, String name, OrganisationUnit unit, BlueprintLine line, Double wait,
            String cause) {
        Activity activity = named(MAKE.createActivity(), name);
        activity.setUnit(unit);
        activity.setLine(line);
        activity.setWaitingTime(wait);
        activity.setWaitingCause(cause);
        step.getActivities().add(activity);
        return activity;
    }

    private static void next(Step from, Step to, Double share) {
        Transition transition = named(MAKE.createTransition(), to.getName());
        transition.setTarget(to);
        transition.setShare(share);
        from.getNext().add(transition);
    }

    private Insight insight(String name, InsightStatus status, int n) {
        Insight insight = named(MAKE.createInsight(), name);
        insight.setStatus(status);
        insight.setN(n);
        interviews.getInsights().add(insight);
        return insight;
    }

    private void opportunity(String name, Insight... insights) {
        Opportunity opportunity = named(MAKE.createOpportunity(), name);
        opportunity.getInsights().addAll(List.of(insights));
        landscape.getOpportunities().add(opportunity);
    }

    private static ComplaintCluster cluster(ComplaintBook book, String name, String advice, AdviceStatus status,
            Touchpoint... touchpoints) {
        ComplaintCluster cluster = named(MAKE.createComplaintCluster(), name);
        cluster.setAdvice(advice);
        cluster.setAdviceStatus(status);
        cluster.getTouchpoints().addAll(List.of(touchpoints));
        book.getClusters().add(cluster);
        return cluster;
    }

    private static Complaint complaint(ComplaintBook book, String name, String received, String closed, Touchpoint touchpoint,
            ComplaintCluster cluster, String advice) {
        Complaint complaint = named(MAKE.createComplaint(), name);
        complaint.setReceived(LocalDate.parse(received));
        complaint.setClosed(closed == null ? null : LocalDate.parse(closed));
        complaint.setTouchpoint(touchpoint);
        complaint.setCluster(cluster);
        complaint.setAdvice(advice);
        book.getComplaints().add(complaint);
        return complaint;
    }
}
