/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Activity;
import org.klantreis.model.Application;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.Element;
import org.klantreis.model.Improvement;
import org.klantreis.model.Insight;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Opportunity;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.Procedure;
import org.klantreis.model.Service;
import org.klantreis.model.ServiceConcept;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitKind;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.improvements.Concern;
import org.klantreis.model.improvements.Concerned;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.ConcernedUnit;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.improvements.Input;

/** Whom an improvement concerns, and who gave input to it. */
class ConcernedTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Improvement improvement = MAKE.createImprovement();
    private final Step step = named(MAKE.createStep(), "Call");
    private final OrganisationUnit contact = unit("Contact", UnitKind.SILO);
    private final OrganisationUnit desk = unit("Desk", UnitKind.TEAM);
    private final OrganisationUnit chat = unit("Chat", UnitKind.TEAM);
    private final OrganisationUnit it = unit("IT", UnitKind.SILO);
    private final OrganisationUnit law = unit("Law", UnitKind.SILO);

    private static <E extends Element> E named(E element, String name) {
        element.setName(name);
        return element;
    }

    private static OrganisationUnit unit(String name, UnitKind kind) {
        OrganisationUnit unit = named(MAKE.createOrganisationUnit(), name);
        unit.setKind(kind);
        return unit;
    }

    @BeforeEach
    void improve() {
        contact.getUnits().add(desk);
        contact.getUnits().add(chat);
        improvement.getSteps().add(step);
        Activity activity = MAKE.createActivity();
        activity.setUnit(desk);
        step.getActivities().add(activity);
        step.setTouchpoint(named(MAKE.createTouchpoint(), "Call"));
    }

    private Map<String, ConcernedUnit> units() {
        return Concerned.units(improvement).stream()
                .collect(Collectors.toMap(each -> each.unit().getName(), Function.identity()));
    }

    private void tell(OrganisationUnit unit, LocalDate day) {
        UnitNotice notice = MAKE.createUnitNotice();
        notice.setUnit(unit);
        notice.setDate(day);
        improvement.getUnitsInformed().add(notice);
    }

    @Test
    void whoWorksInAStepAndWhoOwnsItsTouchpointIsConcernedDirectly() {
        step.getTouchpoint().setOwner(chat);
        assertThat(units()).containsOnlyKeys("Desk", "Chat");
        assertThat(units().get("Desk").concerns()).containsExactly(Concern.WORKS_IN_STEP);
        assertThat(units().get("Chat").concerns()).containsExactly(Concern.OWNS_TOUCHPOINT);
        assertThat(units().values()).allMatch(ConcernedUnit::isDirect).allSatisfy(each -> assertThat(each.steps())
                .containsExactly(step));
        assertThat(Concerned.silos(improvement)).extracting(ConcernedSilo::silo).containsExactly(contact);
    }

    @Test
    void whoOwnsWhatIsBehindAStepIsConcernedAlso() {
        Service far = named(MAKE.createService(), "Far");
        far.setOwner(law);
        Service near = named(MAKE.createService(), "Near");
        near.getUses().add(far);
        far.getUses().add(near);
        step.getTouchpoint().setService(near);
        Application application = MAKE.createApplication();
        application.setOwner(it);
        far.getApplications().add(application);
        Procedure procedure = MAKE.createProcedure();
        procedure.setOwner(it);
        step.getActivities().get(0).setProcedure(procedure);
        assertThat(units().get("Law").concerns()).containsExactly(Concern.OWNS_SERVICE);
        assertThat(units().get("IT").concerns()).containsExactly(Concern.OWNS_APPLICATION, Concern.OWNS_PROCEDURE);
        assertThat(units().get("IT").isDirect()).isFalse();
        assertThat(Concerned.byChanges(improvement)).contains(law, it);
    }

    @Test
    void whoOwnsAProcedureThatChangesIsConcernedWithoutAStep() {
        Procedure procedure = MAKE.createProcedure();
        procedure.setOwner(law);
        improvement.getProcedures().add(procedure);
        assertThat(units().get("Law").steps()).isEmpty();
    }

    @Test
    void whoWorksInTheJourneyToBeIsConcerned() {
        Journey toBe = MAKE.createJourney();
        Stage stage = MAKE.createStage();
        Step future = MAKE.createStep();
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setOwner(law);
        future.setTouchpoint(touchpoint);
        stage.getSteps().add(future);
        toBe.getStages().add(stage);
        improvement.setToBe(toBe);
        assertThat(units().get("Law").concerns()).containsExactly(Concern.IN_TO_BE);
        assertThat(Concerned.byChanges(improvement)).doesNotContain(law);
    }

    @Test
    void newsForADepartmentTellsItsTeamsAndNewsForATeamCountsForTheSilo() {
        step.getTouchpoint().setOwner(contact);
        tell(desk, DAY);
        assertThat(units().get("Desk").informed()).contains(DAY);
        assertThat(units().get("Contact").isTold()).isFalse();
        assertThat(Concerned.silos(improvement)).singleElement().matches(ConcernedSilo::isTold);
        improvement.getUnitsInformed().clear();
        tell(contact, DAY.plusDays(1));
        tell(contact, DAY);
        tell(contact, null);
        assertThat(units().get("Desk").informed()).contains(DAY);
        assertThat(units().get("Contact").isTold()).isTrue();
    }

    @Test
    void newsWithoutADayIsNews() {
        tell(desk, null);
        assertThat(units().get("Desk").isTold()).isTrue();
        assertThat(units().get("Desk").informed()).isEmpty();
    }

    @Test
    void customersAreToldOrNot() {
        Participant pia = named(MAKE.createParticipant(), "Pia");
        Participant joris = named(MAKE.createParticipant(), "Joris");
        Insight insight = MAKE.createInsight();
        insight.getParticipants().add(joris);
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.getInsights().add(insight);
        ServiceConcept concept = MAKE.createServiceConcept();
        concept.getOpportunities().add(opportunity);
        improvement.getConcepts().add(concept);
        improvement.getCoCreators().add(pia);
        improvement.getPilotParticipants().add(pia);
        CustomerFeedback told = MAKE.createCustomerFeedback();
        told.setParticipant(pia);
        told.setDate(DAY);
        improvement.getCustomersTold().add(told);
        assertThat(CustomerInput.of(improvement)).extracting(CustomerInput::customer).containsExactly(joris, pia);
        assertThat(CustomerInput.of(improvement)).extracting(CustomerInput::isTold).containsExactly(false, true);
        assertThat(CustomerInput.of(improvement).get(1).inputs()).containsExactly(Input.DESIGNED, Input.TRIED);
        assertThat(CustomerInput.of(improvement).get(1).told()).contains(DAY);
    }
}
