/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import static org.klantreis.model.validation.RuleCase.fires;
import static org.klantreis.model.validation.RuleCase.silent;
import static org.klantreis.model.validation.World.MAKE;
import static org.klantreis.model.validation.World.colleague;
import static org.klantreis.model.validation.World.column;
import static org.klantreis.model.validation.World.customer;
import static org.klantreis.model.validation.World.named;
import static org.klantreis.model.validation.World.property;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Choice;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.Landscape;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.klantreis.model.Persona;
import org.klantreis.model.Service;
import org.klantreis.model.Step;
import org.klantreis.model.StudyApproach;
import org.klantreis.model.StudyMethod;
import org.klantreis.model.UnitKind;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.Vote;

/** Cases for the rules of the structure. */
final class StructureCases {
    private StructureCases() {
    }

    static List<RuleCase> all() {
        return Stream.of(values(), references(), ranges(), dates(), catalogue(), journeys(), routes(), tables(), evidence(),
                improvements(), logs()).flatMap(List::stream).toList();
    }

    private static List<RuleCase> values() {
        return List.of(
                fires("required-value", "no id", w -> {
                    w.call.setId(null);
                    return w.call;
                }),
                fires("required-value", "blank key", w -> {
                    w.call.getProperties().add(property(" "));
                    return w.call.getProperties().get(0);
                }),
                fires("required-value", "way without target", w -> {
                    w.again.setTarget(null);
                    return w.again;
                }),
                fires("required-value", "notice without unit", w -> {
                    w.improvement.getUnitsInformed().get(0).setUnit(null);
                    return w.improvement.getUnitsInformed().get(0);
                }),
                fires("required-value", "log without file", w -> {
                    w.log.setFile("");
                    return w.log;
                }),
                silent("required-value", "property without value", w -> w.call.getProperties().add(property("key"))),
                fires("number-not-finite", "mark", w -> {
                    w.report.setMark(Double.NaN);
                    return w.report;
                }),
                fires("number-not-finite", "measured value", w -> {
                    w.measured.setValue(Double.POSITIVE_INFINITY);
                    return w.measured;
                }),
                silent("number-not-finite", "no mark", w -> w.report.setMark(null)),
                fires("duplicate-id", "in another file", w -> {
                    w.insight.setId(w.call.getId());
                    return w.insight;
                }),
                silent("duplicate-id", "ids missing twice", w -> {
                    w.insight.setId(null);
                    w.call.setId(null);
                }),
                fires("id-format", "readable id", w -> {
                    w.call.setId("touchpoint-1");
                    return w.call;
                }),
                fires("id-format", "upper case", w -> {
                    w.call.setId("0B2C9F6E-6A5E-4B1C-9F6E-6A5E4B1C9F6E");
                    return w.call;
                }),
                silent("id-format", "a UUID", w -> w.call.setId("0b2c9f6e-6a5e-4b1c-9f6e-6a5e4b1c9f6e")),
                fires("name-missing", "touchpoint", w -> {
                    w.call.setName("  ");
                    return w.call;
                }),
                fires("name-missing", "participant of a session without unit", w -> {
                    w.session.getParticipants().get(0).setUnit(null);
                    return w.session.getParticipants().get(0);
                }),
                fires("name-missing", "activity without service", w -> {
                    w.answer.setName(null);
                    return w.answer;
                }),
                silent("name-missing", "activity with a service", w -> {
                    w.answer.setName(null);
                    w.answer.setService(w.answering);
                }),
                silent("name-missing", "dated change", w -> w.change.setName(null)),
                fires("name-one-line", "line break", w -> {
                    w.call.setName("Call\nthe desk");
                    return w.call;
                }),
                fires("name-one-line", "space behind", w -> {
                    w.call.setName("Call ");
                    return w.call;
                }),
                silent("name-one-line", "missing name", w -> w.call.setName("")),
                fires("sibling-name", "touchpoints", w -> {
                    w.neighbours.setName("call the desk");
                    return w.neighbours;
                }),
                fires("sibling-name", "steps of a stage", w -> {
                    w.report.setName("Ask around");
                    return w.report;
                }),
                silent("sibling-name", "steps of two stages", w -> w.settle.setName("Ask around")),
                silent("sibling-name", "activities", w -> w.check.setName("Answer")),
                silent("sibling-name", "complaints", w -> {
                    w.first.setName("Again");
                    w.last.setName("Again");
                }),
                fires("property-key-twice", "key twice", w -> {
                    w.call.getProperties().add(property("a"));
                    w.call.getProperties().add(property("a"));
                    return w.call.getProperties().get(1);
                }),
                silent("property-key-twice", "key in two elements", w -> {
                    w.call.getProperties().add(property("a"));
                    w.report.getProperties().add(property("a"));
                }),
                fires("tag-blank", "empty tag", w -> {
                    w.call.getTags().add("");
                    return w.call;
                }),
                fires("tag-blank", "space before", w -> {
                    w.call.getTags().add(" pilot");
                    return w.call;
                }),
                silent("tag-blank", "tag of two words", w -> w.call.getTags().add("pilot 2026")));
    }

    private static List<RuleCase> references() {
        return List.of(
                fires("dangling-reference", "element that was never in a file", w -> {
                    w.settle.setTouchpoint(MAKE.createTouchpoint());
                    return w.settle;
                }),
                fires("dangling-reference", "deleted brand value in a list", w -> {
                    w.landscape.getBrandValues().remove(w.near);
                    return w.call;
                }),
                fires("dangling-reference", "element of a file that is not there", w -> {
                    w.asIs.setPersona(absent());
                    return w.asIs;
                }),
                silent("dangling-reference", "no reference", w -> w.report.setTouchpoint(null)),
                fires("listed-twice", "channel", w -> {
                    listTwice(w.anna.getChannelPreferences(), w.phone);
                    return w.anna;
                }),
                silent("listed-twice", "same channel for two personas", w -> w.landscape.getPersonas().add(other(w))),
                fires("several-landscapes", "second landscape", w -> {
                    w.roots.add(named(MAKE.createLandscape(), "Another"));
                    return (Landscape) w.roots.get(7);
                }),
                silent("several-landscapes", "none", w -> w.roots.remove(w.landscape)));
    }

    private static List<RuleCase> ranges() {
        return List.of(
                fires("mark-range", "10.1", w -> {
                    w.report.setMark(10.1);
                    return w.report;
                }),
                fires("mark-range", "0.9", w -> {
                    w.report.setMark(0.9);
                    return w.report;
                }),
                silent("mark-range", "1", w -> w.report.setMark(1.0)),
                silent("mark-range", "10", w -> w.report.setMark(10.0)),
                fires("importance-range", "0", w -> {
                    w.report.setImportance(0);
                    return w.report;
                }),
                fires("importance-range", "11", w -> {
                    w.report.setImportance(11);
                    return w.report;
                }),
                silent("importance-range", "10", w -> w.report.setImportance(10)),
                fires("measurement-scale", "upside down", w -> {
                    w.measured.setScaleMin(5);
                    w.measured.setScaleMax(1);
                    return w.measured;
                }),
                fires("measurement-scale", "one point", w -> {
                    w.measured.setScaleMin(10);
                    return w.measured;
                }),
                silent("measurement-scale", "net promoter score", w -> {
                    w.measured.setScaleMin(-100);
                    w.measured.setScaleMax(100);
                }),
                fires("measurement-off-scale", "above", w -> {
                    w.measured.setScaleMax(5);
                    return w.measured;
                }),
                fires("measurement-off-scale", "below", w -> {
                    w.measured.setScaleMin(7);
                    return w.measured;
                }),
                silent("measurement-off-scale", "the best value", w -> w.measured.setScaleMax(6.5)),
                silent("measurement-off-scale", "no scale to be on", w -> {
                    w.measured.setScaleMin(20);
                    w.measured.setScaleMax(1);
                }),
                fires("share-range", "way in percent", w -> {
                    w.again.setShare(10.0);
                    return w.again;
                }),
                fires("share-range", "insight below 0", w -> {
                    w.insight.setShare(-0.1);
                    return w.insight;
                }),
                silent("share-range", "all customers", w -> w.insight.setShare(1.0)),
                fires("shares-sum", "1.1", w -> {
                    w.again.setShare(0.2);
                    return w.report;
                }),
                silent("shares-sum", "rounded thirds", w -> {
                    w.again.setShare(0.334);
                    w.onwards.setShare(0.667);
                }),
                silent("shares-sum", "one unknown", w -> w.onwards.setShare(null)),
                fires("time-negative", "waiting", w -> {
                    w.check.setWaitingTime(-1.0);
                    return w.check;
                }),
                fires("time-negative", "work", w -> {
                    w.check.setWorkTime(-0.1);
                    return w.check;
                }),
                silent("time-negative", "nothing", w -> w.check.setWorkTime(0.0)),
                fires("count-range", "nobody answered", w -> {
                    w.measured.setN(0);
                    return w.measured;
                }),
                fires("count-range", "empty study", w -> {
                    w.survey.setSampleSize(0);
                    return w.survey;
                }),
                fires("count-range", "touchpoint", w -> {
                    w.call.setCustomersPerYear(-1);
                    return w.call;
                }),
                fires("count-range", "journey", w -> {
                    w.asIs.setCustomersPerYear(-1);
                    return w.asIs;
                }),
                fires("count-range", "insight", w -> {
                    w.insight.setN(-1);
                    return w.insight;
                }),
                fires("count-range", "format", w -> {
                    w.book.setFormat(-1);
                    return w.book;
                }),
                fires("count-range", "no vote", w -> vote(w, w.asIs.getStages().get(0).getSteps().get(0), 0)),
                silent("count-range", "nobody meets it", w -> w.call.setCustomersPerYear(0)),
                fires("limit-range", "importance from 0", w -> {
                    w.landscape.setImportantFrom(0);
                    return w.landscape;
                }),
                fires("limit-range", "excel from 11", w -> {
                    w.landscape.setExcelFrom(11);
                    return w.landscape;
                }),
                silent("limit-range", "excel from 10", w -> w.landscape.setExcelFrom(10)),
                fires("limit-order", "insufficient where enough is too much", w -> {
                    w.landscape.setInsufficientBelow(8);
                    return w.landscape;
                }),
                fires("limit-order", "excellent before too much", w -> {
                    w.landscape.setExcelFrom(7.9);
                    return w.landscape;
                }),
                silent("limit-order", "excellent is too much", w -> w.landscape.setExcelFrom(8)));
    }

    private static List<RuleCase> dates() {
        return List.of(
                fires("complaint-dates", "closed the day before", w -> {
                    w.first.setClosed(LocalDate.of(2024, 4, 30));
                    return w.first;
                }),
                silent("complaint-dates", "closed at once", w -> w.first.setClosed(LocalDate.of(2024, 5, 1))),
                fires("study-dates", "ended the day before", w -> {
                    w.interviews.setEnd(LocalDate.of(2025, 1, 9));
                    return w.interviews;
                }),
                silent("study-dates", "one day", w -> w.interviews.setEnd(LocalDate.of(2025, 1, 10))),
                fires("pilot-dates", "ended the day before", w -> {
                    w.improvement.setPilotEnd(LocalDate.of(2025, 8, 31));
                    return w.improvement;
                }),
                silent("pilot-dates", "still running", w -> w.improvement.setPilotEnd(null)),
                fires("change-before-complaint", "change too early", w -> {
                    w.change.setDate(LocalDate.of(2024, 4, 30));
                    return w.first;
                }),
                silent("change-before-complaint", "on the same day", w -> w.change.setDate(LocalDate.of(2024, 5, 1))),
                fires("complaint-undated", "no date", w -> {
                    w.last.setReceived(null);
                    return w.last;
                }),
                silent("complaint-undated", "still open", w -> w.first.setClosed(null)),
                fires("procedure-change-undated", "no date", w -> {
                    w.change.setDate(null);
                    return w.change;
                }),
                silent("procedure-change-undated", "dated", w -> w.change.setDate(LocalDate.of(2025, 7, 1))),
                fires("notice-undated", "unit", w -> {
                    w.improvement.getUnitsInformed().get(0).setDate(null);
                    return w.improvement.getUnitsInformed().get(0);
                }),
                fires("notice-undated", "customer", w -> {
                    w.improvement.getCustomersTold().get(0).setDate(null);
                    return w.improvement.getCustomersTold().get(0);
                }),
                silent("notice-undated", "nobody told yet", w -> w.improvement.getUnitsInformed().clear()));
    }

    private static List<RuleCase> catalogue() {
        return List.of(
                fires("unit-without-silo", "team beside the departments", w -> {
                    w.bank.getUnits().add(named(MAKE.createOrganisationUnit(), "Crew"));
                    return w.bank.getUnits().get(2);
                }),
                fires("unit-without-silo", "the whole bank at work", w -> {
                    w.answer.setUnit(w.bank);
                    return w.bank;
                }),
                silent("unit-without-silo", "a partner's team", w -> w.desk.setKind(UnitKind.PARTNER)),
                fires("service-cycle", "two services", w -> {
                    w.handling.getUses().add(w.answering);
                    return w.answering;
                }),
                fires("service-cycle", "itself", w -> {
                    w.handling.getUses().add(w.handling);
                    return w.handling;
                }),
                silent("service-cycle", "used by two", w -> w.landscape.getServices().add(using(w))),
                fires("service-owner-missing", "no owner", w -> {
                    w.handling.setOwner(null);
                    return w.handling;
                }),
                silent("service-owner-missing", "other owner", w -> w.handling.setOwner(w.desk)),
                fires("application-owner-missing", "no owner", w -> {
                    w.desktop.setOwner(null);
                    return w.desktop;
                }),
                silent("application-owner-missing", "other owner", w -> w.desktop.setOwner(w.claims)),
                fires("procedure-owner-missing", "no owner", w -> {
                    w.intake.setOwner(null);
                    return w.intake;
                }),
                silent("procedure-owner-missing", "other owner", w -> w.intake.setOwner(w.desk)),
                fires("procedure-change-cause-missing", "none", w -> {
                    w.change.getComplaints().clear();
                    w.first.setProcedureChange(null);
                    return w.change;
                }),
                silent("procedure-change-cause-missing", "named by the complaint", w -> w.change.getComplaints().clear()),
                silent("procedure-change-cause-missing", "an insight", w -> {
                    w.change.getComplaints().clear();
                    w.first.setProcedureChange(null);
                    w.change.getInsights().add(w.insight);
                }),
                fires("touchpoint-owner-missing", "direct", w -> {
                    w.call.setOwner(null);
                    return w.call;
                }),
                silent("touchpoint-owner-missing", "indirect", w -> w.neighbours.setOwner(null)),
                fires("touchpoint-channel-missing", "indirect too", w -> {
                    w.neighbours.setChannel(null);
                    return w.neighbours;
                }),
                silent("touchpoint-channel-missing", "other channel", w -> w.neighbours.setChannel(w.phone)),
                fires("touchpoint-service-missing", "direct", w -> {
                    w.call.setService(null);
                    return w.call;
                }),
                silent("touchpoint-service-missing", "indirect", w -> w.neighbours.setService(null)),
                fires("touchpoint-unused", "in no step", w -> {
                    w.ask.setTouchpoint(null);
                    return w.neighbours;
                }),
                silent("touchpoint-unused", "in a complaint", w -> {
                    w.ask.setTouchpoint(null);
                    w.last.setTouchpoint(w.neighbours);
                }),
                silent("touchpoint-unused", "catalogue without journeys", w -> w.roots.removeIf(root ->
                        root instanceof Journey)));
    }

    private static List<RuleCase> journeys() {
        return List.of(
                fires("journey-name", "same form", w -> {
                    w.observed.setName("Report damage");
                    w.observed.setForm(JourneyForm.TO_BE);
                    return w.observed;
                }),
                silent("journey-name", "other persona", w -> {
                    w.observed.setName("Report damage");
                    w.observed.setForm(JourneyForm.TO_BE);
                    w.observed.setPersona(null);
                }),
                fires("journey-empty", "only an empty stage", w -> {
                    w.observed.getStages().get(0).getSteps().clear();
                    return w.observed;
                }),
                silent("journey-empty", "whole of its parts", w -> {
                    w.observed.getStages().clear();
                    w.asIs.setParent(w.observed);
                }),
                fires("stage-empty", "no steps", w -> {
                    w.after.getSteps().clear();
                    return w.after;
                }),
                silent("stage-empty", "no stages", w -> w.observed.getStages().clear()),
                fires("journey-parent-cycle", "two journeys", w -> {
                    w.asIs.setParent(w.toBe);
                    w.toBe.setParent(w.asIs);
                    return w.asIs;
                }),
                fires("journey-parent-cycle", "itself", w -> {
                    w.asIs.setParent(w.asIs);
                    return w.asIs;
                }),
                silent("journey-parent-cycle", "a chain", w -> {
                    w.asIs.setParent(w.toBe);
                    w.toBe.setParent(w.observed);
                }),
                fires("to-be-without-as-is", "none", w -> {
                    w.toBe.setAsIs(null);
                    return w.toBe;
                }),
                silent("to-be-without-as-is", "an as-is journey has none", w -> w.asIs.setAsIs(null)),
                fires("observed-without-as-is", "none", w -> {
                    w.observed.setAsIs(null);
                    return w.observed;
                }),
                silent("observed-without-as-is", "an as-is journey has none", w -> w.asIs.setAsIs(null)),
                fires("as-is-form", "replaces a future journey", w -> {
                    w.observed.setAsIs(w.toBe);
                    return w.observed;
                }),
                fires("as-is-form", "an as-is journey has one", w -> {
                    w.asIs.setAsIs(w.observed);
                    return w.asIs;
                }),
                silent("as-is-form", "no as-is journey", w -> w.toBe.setAsIs(null)),
                fires("step-as-is", "of a third journey", w -> {
                    w.reportOnce.getAsIs().add(w.seen);
                    return w.reportOnce;
                }),
                fires("step-as-is", "no as-is journey", w -> {
                    w.toBe.setAsIs(null);
                    return w.reportOnce;
                }),
                silent("step-as-is", "of several steps", w -> w.reportOnce.getAsIs().add(w.ask)),
                fires("activity-unit-missing", "no unit", w -> {
                    w.check.setUnit(null);
                    return w.check;
                }),
                silent("activity-unit-missing", "other unit", w -> w.check.setUnit(w.desk)),
                fires("choice-reason-missing", "blank reason", w -> {
                    w.ask.setChoice(Choice.EXCEL);
                    w.ask.setChoiceReason(" ");
                    return w.ask;
                }),
                silent("choice-reason-missing", "a reason", w -> {
                    w.ask.setChoice(Choice.ACCEPT);
                    w.ask.setChoiceReason("Few come here");
                }),
                fires("observation-detail-missing", "other channel", w -> {
                    w.observation.setChannel(null);
                    return w.observation;
                }),
                fires("observation-detail-missing", "other unit", w -> {
                    w.observation.setKind(DeviationKind.OTHER_UNIT);
                    return w.observation;
                }),
                fires("observation-detail-missing", "extra", w -> {
                    w.observation.setKind(DeviationKind.EXTRA);
                    return w.observation;
                }),
                silent("observation-detail-missing", "extra, named", w -> {
                    w.observation.setKind(DeviationKind.EXTRA);
                    w.observation.setName("Sent to the counter");
                }),
                silent("observation-detail-missing", "missing", w -> {
                    w.observation.setKind(DeviationKind.MISSING);
                    w.observation.setChannel(null);
                }));
    }

    private static List<RuleCase> routes() {
        return List.of(
                fires("transition-other-journey", "step of the future", w -> {
                    w.again.setTarget(w.reportOnce);
                    return w.again;
                }),
                silent("transition-other-journey", "step of another stage", w -> w.again.setTarget(w.settle)),
                fires("transition-to-itself", "itself", w -> {
                    w.again.setTarget(w.report);
                    return w.again;
                }),
                silent("transition-to-itself", "back", w -> w.again.setTarget(w.ask)),
                fires("transition-twice", "same condition", w -> {
                    w.again.setTarget(w.settle);
                    w.again.setCondition(" ");
                    return w.onwards;
                }),
                silent("transition-twice", "two conditions", w -> w.again.setTarget(w.settle)),
                fires("step-unreachable", "passed by", w -> {
                    w.onwards.setTarget(w.ask);
                    return w.settle;
                }),
                silent("step-unreachable", "reached in plain order", w -> w.report.getNext().clear()));
    }

    private static List<RuleCase> tables() {
        return List.of(
                fires("session-empty", "nobody", w -> {
                    w.session.getParticipants().clear();
                    return w.session;
                }),
                silent("session-empty", "one", w -> w.session.getParticipants().remove(0)),
                fires("session-participant-unknown", "only a name", w -> {
                    w.session.getParticipants().get(0).setUnit(null);
                    return named(w.session.getParticipants().get(0), "Jan");
                }),
                silent("session-participant-unknown", "a customer", w -> w.session.getParticipants().add(customer(w.pia))),
                fires("session-participant-both", "unit and customer", w -> {
                    w.session.getParticipants().get(0).setCustomer(w.pia);
                    return w.session.getParticipants().get(0);
                }),
                silent("session-participant-both", "one of each",
                        w -> w.session.getParticipants().addAll(List.of(colleague(w.desk), customer(w.pia)))),
                fires("vote-step-elsewhere", "a step of the future", w -> vote(w, w.toBe.getStages().get(0).getSteps().get(0), 1)),
                silent("vote-step-elsewhere", "a step of its journey", w -> vote(w, w.asIs.getStages().get(0).getSteps().get(0), 1)),
                fires("vote-twice", "twice for one step", w -> {
                    vote(w, w.asIs.getStages().get(0).getSteps().get(0), 2);
                    return vote(w, w.asIs.getStages().get(0).getSteps().get(0), 1);
                }),
                silent("vote-twice", "once", w -> vote(w, w.asIs.getStages().get(0).getSteps().get(0), 2)));
    }

    private static Vote vote(World w, Step step, int count) {
        Vote vote = World.MAKE.createVote();
        vote.setStep(step);
        vote.setCount(count);
        w.session.getVotes().add(vote);
        return vote;
    }

    private static List<RuleCase> evidence() {
        return List.of(
                fires("study-method", "in depth by survey", w -> {
                    w.survey.setApproach(StudyApproach.QUALITATIVE);
                    return w.survey;
                }),
                fires("study-method", "numbers by diary", w -> {
                    w.survey.setMethod(StudyMethod.DIARY);
                    return w.survey;
                }),
                silent("study-method", "mystery customers in numbers", w -> w.survey.setMethod(StudyMethod.MYSTERY_CUSTOMER)),
                fires("insight-count-missing", "common", w -> {
                    w.insight.setN(null);
                    return w.insight;
                }),
                silent("insight-count-missing", "heard", w -> {
                    w.insight.setN(null);
                    w.insight.setStatus(InsightStatus.QUALITATIVE);
                }),
                fires("complaint-place-missing", "no cluster", w -> {
                    w.last.setCluster(null);
                    return w.last;
                }),
                silent("complaint-place-missing", "own touchpoint", w -> {
                    w.last.setCluster(null);
                    w.last.setTouchpoint(w.call);
                }),
                fires("advice-status", "changed but rejected", w -> {
                    w.first.setAdviceStatus(AdviceStatus.REJECTED);
                    return w.first;
                }),
                silent("advice-status", "adopted without a change of procedure",
                        w -> w.last.setAdviceStatus(AdviceStatus.ADOPTED)));
    }

    private static List<RuleCase> improvements() {
        return List.of(
                fires("improvement-state", "pilot without first day", w -> {
                    w.improvement.setState(ImprovementState.PILOT);
                    w.improvement.setPilotBegin(null);
                    return w.improvement;
                }),
                fires("improvement-state", "checked without outcome", w -> {
                    w.improvement.setState(ImprovementState.CHECKED);
                    w.improvement.setPilotOutcome(" ");
                    return w.improvement;
                }),
                fires("improvement-state", "checked without first day of the pilot", w -> {
                    w.improvement.setState(ImprovementState.CHECKED);
                    w.improvement.setPilotBegin(null);
                    return w.improvement;
                }),
                fires("improvement-state", "checked, and a question is open", w -> {
                    w.improvement.setState(ImprovementState.CHECKED);
                    w.improvement.setPilotAsPlanned(null);
                    return w.improvement;
                }),
                silent("improvement-state", "in use without a pilot, of which the method warns",
                        w -> w.improvement.setPilotBegin(null)),
                fires("improvement-state", "implemented without first day", w -> {
                    w.improvement.setImplemented(null);
                    return w.improvement;
                }),
                silent("improvement-state", "only designed", w -> {
                    w.improvement.setState(ImprovementState.DESIGNED);
                    w.improvement.setPilotBegin(null);
                    w.improvement.setPilotOutcome(null);
                }),
                fires("improvement-state-behind", "in use, still a pilot", w -> {
                    w.improvement.setState(ImprovementState.PILOT);
                    return w.improvement;
                }),
                fires("improvement-state-behind", "being tried, still a design", w -> {
                    w.improvement.setState(ImprovementState.DESIGNED);
                    w.improvement.setImplemented(null);
                    return w.improvement;
                }),
                silent("improvement-state-behind", "pilot", w -> {
                    w.improvement.setState(ImprovementState.PILOT);
                    w.improvement.setImplemented(null);
                }),
                fires("improvement-to-be-form", "leads to today", w -> {
                    w.improvement.setToBe(w.asIs);
                    return w.improvement;
                }),
                silent("improvement-to-be-form", "no journey", w -> w.improvement.setToBe(null)),
                fires("improvement-changes-nothing", "nothing", w -> {
                    w.improvement.setToBe(null);
                    w.improvement.getSteps().clear();
                    w.improvement.getProcedures().clear();
                    return w.improvement;
                }),
                silent("improvement-changes-nothing", "a procedure", w -> {
                    w.improvement.setToBe(null);
                    w.improvement.getSteps().clear();
                }),
                fires("opportunity-without-insight", "none", w -> {
                    w.opportunity.getInsights().clear();
                    return w.opportunity;
                }),
                silent("opportunity-without-insight", "one", w -> w.opportunity.getSteps().add(w.report)),
                fires("concept-without-opportunity", "none", w -> {
                    w.concept.getOpportunities().clear();
                    return w.concept;
                }),
                silent("concept-without-opportunity", "one", w -> w.concept.setService(w.answering)));
    }

    private static List<RuleCase> logs() {
        return List.of(
                fires("log-file-outside", "a folder up", w -> {
                    w.log.setFile("a/../../passwords");
                    return w.log;
                }),
                fires("log-file-outside", "from the root", w -> {
                    w.log.setFile("/etc/passwd");
                    return w.log;
                }),
                fires("log-file-outside", "a drive", w -> {
                    w.log.setFile("C:/log.csv");
                    return w.log;
                }),
                fires("log-file-outside", "an address", w -> {
                    w.log.setFile("https://example.org/log.csv");
                    return w.log;
                }),
                fires("log-file-outside", "a server", w -> {
                    w.log.setFile("\\\\server\\log.csv");
                    return w.log;
                }),
                silent("log-file-outside", "dots in a name", w -> w.log.setFile("a..b/log.v2.csv")),
                fires("log-columns-missing", "no case", w -> {
                    w.log.getColumns().remove(w.caseColumn);
                    return w.log;
                }),
                fires("log-columns-missing", "no time", w -> {
                    w.log.getColumns().remove(2);
                    return w.log;
                }),
                silent("log-columns-missing", "XES knows its own", w -> {
                    w.log.setLogFormat(LogFormat.XES);
                    w.log.getColumns().clear();
                }),
                fires("log-mapping-twice", "role", w -> {
                    w.log.getColumns().add(column(LogRole.CASE, "id"));
                    return w.log.getColumns().get(3);
                }),
                fires("log-mapping-twice", "activity", w -> {
                    w.log.getActivities().add(again(w));
                    return w.log.getActivities().get(1);
                }),
                fires("log-mapping-twice", "unit", w -> {
                    UnitMapping again = MAKE.createUnitMapping();
                    again.setValue("desk");
                    w.log.getUnits().add(again);
                    return w.log.getUnits().get(1);
                }),
                silent("log-mapping-twice", "one column in two roles",
                        w -> w.log.getColumns().add(column(LogRole.CUSTOMER, "case"))),
                fires("log-mapping-open", "activity", w -> {
                    w.callEvent.setTouchpoint(null);
                    return w.callEvent;
                }),
                fires("log-mapping-open", "unit", w -> {
                    w.deskValue.setUnit(null);
                    return w.deskValue;
                }),
                silent("log-mapping-open", "no mapping", w -> w.log.getUnits().clear()),
                fires("log-encoding", "unknown", w -> {
                    w.log.setEncoding("klingon-8");
                    return w.log;
                }),
                fires("log-encoding", "malformed", w -> {
                    w.log.setEncoding("utf 8");
                    return w.log;
                }),
                silent("log-encoding", "of old Windows", w -> w.log.setEncoding("windows-1252")),
                fires("log-delimiter", "two characters", w -> {
                    w.log.setDelimiter(";;");
                    return w.log;
                }),
                silent("log-delimiter", "a written tab", w -> w.log.setDelimiter("\\t")),
                silent("log-delimiter", "a tab", w -> w.log.setDelimiter("\t")),
                fires("log-date-format", "unknown letter", w -> {
                    w.log.setDateFormat("dd-bb-yyyy");
                    return w.log;
                }),
                silent("log-date-format", "ISO", w -> w.log.setDateFormat(null)),
                fires("log-time-zone", "unknown", w -> {
                    w.log.setTimeZone("Europe/Atlantis");
                    return w.log;
                }),
                silent("log-time-zone", "an offset", w -> w.log.setTimeZone("+01:00")));
    }

    /** Lists an element a second time, as only a file written by hand or by a merge can. */
    @SuppressWarnings("unchecked")
    private static <T> void listTwice(List<T> list, T element) {
        ((InternalEList<T>) list).addUnique(element);
    }

    private static Persona absent() {
        Persona persona = MAKE.createPersona();
        ((InternalEObject) persona).eSetProxyURI(URI.createURI("../landscape.klantreis#0b2c9f6e-6a5e-4b1c-9f6e-6a5e4b1c9f6e"));
        return persona;
    }

    private static Persona other(World w) {
        Persona persona = named(MAKE.createPersona(), "Bram");
        persona.getChannelPreferences().add(w.phone);
        return persona;
    }

    private static Service using(World w) {
        Service service = named(MAKE.createService(), "Reporting");
        service.getUses().addAll(List.of(w.answering, w.handling));
        return service;
    }

    private static ActivityMapping again(World w) {
        ActivityMapping mapping = MAKE.createActivityMapping();
        mapping.setActivity("CALL");
        mapping.setTouchpoint(w.neighbours);
        return mapping;
    }
}
