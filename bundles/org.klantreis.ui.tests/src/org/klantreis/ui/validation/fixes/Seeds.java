/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.model.Activity;
import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Application;
import org.klantreis.model.Channel;
import org.klantreis.model.Complaint;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Document;
import org.klantreis.model.EventLog;
import org.klantreis.model.GoalKind;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Insight;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Measurement;
import org.klantreis.model.Observation;
import org.klantreis.model.Opportunity;
import org.klantreis.model.Participant;
import org.klantreis.model.Persona;
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Property;
import org.klantreis.model.PropositionKind;
import org.klantreis.model.Service;
import org.klantreis.model.ServiceConcept;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.project.LandscapeProject;

/** Brings about what each rule with a fix finds, in the rich example. */
final class Seeds {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final LocalDate EARLY = LocalDate.of(2025, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2025, 6, 1);

    private final LandscapeProject model;
    private final Map<String, Runnable> byRule = new TreeMap<>();

    Seeds(LandscapeProject model) {
        this.model = model;
        values();
        removals();
        references();
        journeys();
    }

    Map<String, Runnable> byRule() {
        return byRule;
    }

    private <T extends EObject> void seed(String rule, Class<T> type, Consumer<T> change) {
        byRule.put(rule, () -> change.accept(any(type)));
    }

    private <T extends EObject> T any(Class<T> type) {
        for (Document document : model.documents()) {
            if (type.isInstance(document)) {
                return type.cast(document);
            }
            for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (type.isInstance(element)) {
                    return type.cast(element);
                }
            }
        }
        throw new AssertionError("The example has no " + type.getSimpleName());
    }

    private Journey journey(JourneyForm form) {
        return model.journeys().stream()
                .filter(journey -> journey.getForm() == form && !journey.getSessions().isEmpty()).findFirst()
                .or(() -> model.journeys().stream().filter(journey -> journey.getForm() == form).findFirst()).orElseThrow();
    }

    private void values() {
        seed("mark-range", Step.class, step -> step.setMark(11.5));
        seed("importance-range", Step.class, step -> step.setImportance(0));
        seed("share-range", Insight.class, insight -> insight.setShare(25.0));
        seed("time-negative", Activity.class, activity -> activity.setWaitingTime(-2.0));
        seed("count-range", Measurement.class, measurement -> measurement.setN(0));
        seed("limit-range", Landscape.class, landscape -> landscape.setExcelFrom(12));
        seed("limit-order", Landscape.class, landscape -> landscape.setInsufficientBelow(9));
        seed("measurement-off-scale", Measurement.class, measurement -> measurement.setValue(measurement.getScaleMax() + 1));
        seed("measurement-scale", Measurement.class, measurement -> {
            measurement.setScaleMin(10);
            measurement.setScaleMax(1);
        });
        seed("complaint-dates", Complaint.class, complaint -> {
            complaint.setReceived(LATE);
            complaint.setClosed(EARLY);
        });
        seed("study-dates", Study.class, study -> {
            study.setBegin(LATE);
            study.setEnd(EARLY);
        });
        seed("pilot-dates", Improvement.class, improvement -> {
            improvement.setPilotBegin(LATE);
            improvement.setPilotEnd(EARLY);
        });
        seed("name-one-line", Step.class, step -> step.setName(" two\nlines "));
        seed("tag-blank", Step.class, step -> step.getTags().addAll(List.of(" a", "", "a")));
        byRule.put("proposition-kind", () -> {
            Journey journey = model.journeys().get(0);
            journey.setKind(JourneyKind.CUSTOMER);
            journey.setPropositionKind(PropositionKind.USP);
        });
        seed("goal-cost", Journey.class, journey -> journey.setGoalKind(GoalKind.COST));
        seed("advice-status", Complaint.class, complaint -> {
            complaint.setProcedureChange(any(ProcedureChange.class));
            complaint.setAdviceStatus(AdviceStatus.OPEN);
        });
        seed("notice-undated", UnitNotice.class, notice -> notice.setDate(null));
        byRule.put("log-encoding", () -> log().setEncoding("KLINGON"));
    }

    private void removals() {
        seed("dangling-reference", Step.class, step -> {
            Touchpoint lost = MAKE.createTouchpoint();
            ((InternalEObject) lost).eSetProxyURI(URI.createURI("../landscape.klantreis#lost")
                    .resolve(step.eResource().getURI()));
            step.setTouchpoint(lost);
        });
        seed("listed-twice", Persona.class, persona -> {
            // As a file can have it: the list itself refuses doubles.
            InternalEList<Channel> channels = (InternalEList<Channel>) persona.getChannelPreferences();
            channels.addUnique(any(Channel.class));
            channels.addUnique(any(Channel.class));
        });
        seed("stage-empty", Stage.class, stage -> stage.getSteps().clear());
        seed("property-key-twice", Step.class, step -> {
            for (int i = 0; i < 2; i++) {
                Property property = MAKE.createProperty();
                property.setKey("k");
                step.getProperties().add(property);
            }
        });
        seed("transition-to-itself", Step.class, step -> way(step, step));
        seed("transition-twice", Stage.class, stage -> {
            way(stage.getSteps().get(0), stage.getSteps().get(1));
            way(stage.getSteps().get(0), stage.getSteps().get(1));
        });
        seed("transition-other-journey", Step.class,
                step -> way(step, model.journeys().get(1).getStages().get(0).getSteps().get(0)));
        byRule.put("log-mapping-twice", () -> {
            EventLog log = log();
            for (int i = 0; i < 2; i++) {
                UnitMapping mapping = MAKE.createUnitMapping();
                mapping.setValue("twice");
                log.getUnits().add(mapping);
            }
        });
        byRule.put("as-is-form", () -> {
            Journey journey = model.journeys().get(1);
            journey.setForm(JourneyForm.AS_IS);
            journey.setAsIs(model.journeys().get(0));
        });
        seed("journey-parent-cycle", Journey.class, journey -> journey.setParent(journey));
        seed("improvement-to-be-form", Improvement.class, improvement -> improvement.setToBe(journey(JourneyForm.AS_IS)));
        seed("step-as-is", Step.class, step -> step.getAsIs().add(model.journeys().get(1).getStages().get(0).getSteps().get(0)));
        seed("session-participant-both", SessionParticipant.class, participant -> {
            participant.setUnit(any(Landscape.class).getUnits().get(0));
            participant.setCustomer(any(Participant.class));
        });
    }

    private static void way(Step from, Step to) {
        Transition way = MAKE.createTransition();
        way.setTarget(to);
        from.getNext().add(way);
    }

    private void references() {
        seed("persona-missing", Journey.class, journey -> journey.setPersona(null));
        seed("activity-unit-missing", Activity.class, activity -> activity.setUnit(null));
        seed("service-owner-missing", Service.class, service -> service.setOwner(null));
        seed("application-owner-missing", Application.class, application -> application.setOwner(null));
        seed("procedure-owner-missing", Procedure.class, procedure -> procedure.setOwner(null));
        byRule.put("touchpoint-owner-missing", () -> direct().setOwner(null));
        byRule.put("touchpoint-channel-missing", () -> direct().setChannel(null));
        byRule.put("touchpoint-service-missing", () -> direct().setService(null));
        seed("complaint-place-missing", Complaint.class, complaint -> {
            complaint.setTouchpoint(null);
            complaint.setCluster(null);
        });
        seed("session-participant-unknown", SessionParticipant.class, participant -> {
            participant.setUnit(null);
            participant.setCustomer(null);
        });
        byRule.put("to-be-without-as-is", () -> journey(JourneyForm.TO_BE).setAsIs(null));
        byRule.put("observed-without-as-is", () -> {
            Journey journey = model.journeys().get(0);
            journey.setForm(JourneyForm.OBSERVED);
            journey.setAsIs(null);
        });
        seed("opportunity-without-insight", Opportunity.class, opportunity -> opportunity.getInsights().clear());
        seed("concept-without-opportunity", ServiceConcept.class, concept -> concept.getOpportunities().clear());
        seed("improvement-changes-nothing", Improvement.class, improvement -> {
            improvement.setToBe(null);
            improvement.getSteps().clear();
            improvement.getProcedures().clear();
        });
        seed("observation-detail-missing", Step.class, step -> {
            Observation observation = MAKE.createObservation();
            observation.setKind(DeviationKind.OTHER_CHANNEL);
            step.getObservations().add(observation);
        });
    }

    private EventLog log() {
        EventLog log = MAKE.createEventLog();
        log.setName("Log");
        log.setFile("log.csv");
        model.add("logs/log.eventlog", log);
        return log;
    }

    private Touchpoint direct() {
        return any(Landscape.class).getTouchpoints().stream().filter(touchpoint -> touchpoint.getKind() == TouchpointKind.DIRECT)
                .findFirst().orElseThrow();
    }

    private void journeys() {
        byRule.put("units-not-involved", this::onlyOneAtTheTable);
        byRule.put("one-department", this::onlyOneAtTheTable);
        byRule.put("journey-indirect-missing", () -> journey(JourneyForm.AS_IS).getStages().forEach(stage -> stage.getSteps()
                .removeIf(step -> step.getTouchpoint() != null && step.getTouchpoint().getKind() == TouchpointKind.INDIRECT)));
        byRule.put("moment-of-truth-missing", () -> journey(JourneyForm.AS_IS).getStages()
                .forEach(stage -> stage.getSteps().forEach(step -> step.setMomentOfTruth(false))));
        seed("improvement-state", Improvement.class, improvement -> {
            improvement.setState(ImprovementState.CHECKED);
            improvement.setPilotOutcome(null);
        });
        seed("pilot-skipped", Improvement.class, improvement -> {
            improvement.setState(ImprovementState.IMPLEMENTED);
            improvement.setPilotBegin(null);
        });
        seed("improvement-state-behind", Improvement.class, improvement -> {
            improvement.setState(ImprovementState.DESIGNED);
            improvement.setPilotBegin(EARLY);
        });
    }

    private void onlyOneAtTheTable() {
        Journey journey = journey(JourneyForm.AS_IS);
        journey.getSessions().forEach(session -> session.getParticipants().clear());
        SessionParticipant participant = MAKE.createSessionParticipant();
        participant.setUnit(any(Landscape.class).getUnits().get(0));
        journey.getSessions().get(0).getParticipants().add(participant);
        EcoreUtil.resolveAll(journey);
    }
}
