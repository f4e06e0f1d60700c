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
import static org.klantreis.model.validation.World.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.klantreis.model.GoalKind;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.Motivation;
import org.klantreis.model.PropositionKind;
import org.klantreis.model.Provenance;
import org.klantreis.model.StudySubject;
import org.klantreis.model.TouchpointKind;

/** Cases for the rules of the method. */
final class MethodCases {
    private MethodCases() {
    }

    static List<RuleCase> all() {
        return Stream.of(goal(), persona(), table(), touchpoints(), evidence(), customers(), complaints(), choice(), pilot(),
                inform()).flatMap(List::stream).toList();
    }

    private static List<RuleCase> goal() {
        return List.of(
                fires("goal-missing", "blank", w -> {
                    w.asIs.setGoal(" ");
                    return w.asIs;
                }),
                silent("goal-missing", "any goal", w -> w.asIs.setGoal("Fewer calls")),
                fires("goal-cost", "cost", w -> {
                    w.asIs.setGoalKind(GoalKind.COST);
                    return w.asIs;
                }),
                silent("goal-cost", "empathy", w -> w.asIs.setGoalKind(GoalKind.EMPATHY)),
                fires("journey-task-missing", "blank", w -> {
                    w.asIs.setTask("");
                    return w.asIs;
                }),
                silent("journey-task-missing", "any task", w -> w.asIs.setTask("Close the roof")),
                fires("journey-start-missing", "blank", w -> {
                    w.asIs.setStart(null);
                    return w.asIs;
                }),
                silent("journey-start-missing", "any start", w -> w.asIs.setStart("Rain in the bedroom")),
                fires("journey-end-missing", "blank", w -> {
                    w.asIs.setEnd(null);
                    return w.asIs;
                }),
                silent("journey-end-missing", "any end", w -> w.asIs.setEnd("Money on the account")),
                fires("journey-trigger-missing", "blank", w -> {
                    w.asIs.setTrigger(null);
                    return w.asIs;
                }),
                silent("journey-trigger-missing", "any trigger", w -> w.asIs.setTrigger("Hail")),
                fires("stage-named-after-unit", "a department", w -> {
                    w.after.setName("claims");
                    return w.after;
                }),
                silent("stage-named-after-unit", "more than its name", w -> w.after.setName("Claims are settled")),
                fires("proposition-kind", "selling to customers", w -> {
                    w.asIs.setPropositionKind(PropositionKind.USP);
                    return w.asIs;
                }),
                fires("proposition-kind", "delivering to prospects", w -> {
                    w.asIs.setKind(JourneyKind.BUYER);
                    return w.asIs;
                }),
                silent("proposition-kind", "both in the whole", w -> {
                    w.asIs.setKind(JourneyKind.END_TO_END);
                    w.asIs.setPropositionKind(PropositionKind.USP);
                }));
    }

    private static List<RuleCase> persona() {
        return List.of(
                fires("persona-missing", "none", w -> {
                    w.asIs.setPersona(null);
                    return w.asIs;
                }),
                silent("persona-missing", "another", w -> w.asIs.setPersona(MAKE.createPersona())),
                fires("persona-shallow", "only a name", w -> {
                    w.anna.setMotivation(null);
                    return w.anna;
                }),
                silent("persona-shallow", "an expectation", w -> {
                    w.anna.setMotivation(null);
                    w.anna.setExpectations("To be called back");
                }));
    }

    private static List<RuleCase> table() {
        return List.of(
                fires("session-missing", "none", w -> {
                    w.asIs.getSessions().clear();
                    return w.asIs;
                }),
                silent("session-missing", "observed", w -> w.observed.getSessions().clear()),
                fires("facilitator-missing", "an insider", w -> {
                    w.session.setFacilitatorFromOutside(false);
                    return w.session;
                }),
                silent("facilitator-missing", "one of two sessions", w -> {
                    w.session.setFacilitatorFromOutside(false);
                    w.asIs.getSessions().add(w.toBe.getSessions().get(0));
                }),
                fires("one-department", "one silo, two teams", w -> {
                    w.session.getParticipants().get(1).setUnit(w.desk);
                    return w.asIs;
                }),
                fires("one-department", "only customers", w -> {
                    w.session.getParticipants().remove(0);
                    w.session.getParticipants().remove(0);
                    return w.asIs;
                }),
                silent("one-department", "two in two sessions", w -> {
                    w.asIs.getSessions().add(w.toBe.getSessions().get(0));
                    w.session.getParticipants().remove(1);
                }),
                fires("units-not-involved", "department of an activity", w -> {
                    w.session.getParticipants().remove(1);
                    return w.asIs;
                }),
                fires("units-not-involved", "owner of a touchpoint", w -> {
                    w.toBe.getSessions().get(0).getParticipants().remove(0);
                    return w.toBe;
                }),
                silent("units-not-involved", "another team of the department",
                        w -> w.session.getParticipants().get(0).setUnit(w.desk)));
    }

    private static List<RuleCase> touchpoints() {
        return List.of(
                fires("landscape-indirect-missing", "none", w -> {
                    w.neighbours.setKind(TouchpointKind.DIRECT);
                    return w.landscape;
                }),
                silent("landscape-indirect-missing", "empty catalogue", w -> w.landscape.getTouchpoints().clear()),
                fires("journey-indirect-missing", "none in this journey", w -> {
                    w.ask.setTouchpoint(null);
                    return w.asIs;
                }),
                silent("journey-indirect-missing", "future", w -> w.reportOnce.setTouchpoint(null)),
                fires("touchpoints-not-revised", "all from the workshop", w -> {
                    w.neighbours.setFoundIn(Provenance.WORKSHOP);
                    return w.landscape;
                }),
                silent("touchpoints-not-revised", "no research yet", w -> {
                    w.neighbours.setFoundIn(Provenance.WORKSHOP);
                    w.roots.remove(w.research);
                }),
                fires("waiting-cause-missing", "waits", w -> {
                    w.check.setWaitingCause(null);
                    return w.check;
                }),
                silent("waiting-cause-missing", "does not wait", w -> {
                    w.check.setWaitingCause(null);
                    w.check.setWaitingTime(0.0);
                }));
    }

    private static List<RuleCase> evidence() {
        return List.of(
                fires("customers-missing", "nobody asked", w -> {
                    w.interviews.getJourneys().clear();
                    w.survey.getJourneys().clear();
                    w.session.getParticipants().remove(2);
                    return w.asIs;
                }),
                fires("customers-missing", "competitor's customers only", w -> {
                    w.interviews.setSubject(StudySubject.COMPETITOR);
                    w.survey.getJourneys().clear();
                    w.session.getParticipants().remove(2);
                    return w.asIs;
                }),
                silent("customers-missing", "at the table", w -> {
                    w.interviews.getJourneys().clear();
                    w.survey.getJourneys().clear();
                }),
                silent("customers-missing", "in the research of the whole", w -> {
                    w.session.getParticipants().remove(2);
                    w.asIs.setParent(w.observed);
                    w.interviews.getJourneys().set(0, w.observed);
                    w.survey.getJourneys().clear();
                }),
                fires("quantitative-before-qualitative", "a month earlier", w -> {
                    w.survey.setBegin(LocalDate.of(2024, 12, 10));
                    return w.asIs;
                }),
                fires("quantitative-before-qualitative", "numbers only", w -> {
                    w.interviews.getJourneys().clear();
                    return w.asIs;
                }),
                silent("quantitative-before-qualitative", "of another journey", w -> {
                    w.survey.setBegin(LocalDate.of(2024, 12, 10));
                    w.survey.getJourneys().clear();
                }),
                silent("quantitative-before-qualitative", "date unknown", w -> w.survey.setBegin(null)),
                fires("step-without-customer", "nothing told", w -> {
                    w.report.setThinks(" ");
                    return w.report;
                }),
                silent("step-without-customer", "a feeling", w -> {
                    w.report.setThinks(null);
                    w.report.setFeels("Uneasy");
                }),
                fires("mark-without-source", "seen in no study", w -> {
                    w.seen.setMark(4.0);
                    return w.seen;
                }),
                fires("mark-without-source", "none", w -> {
                    w.report.getMeasurements().clear();
                    return w.report;
                }),
                silent("mark-without-source", "the touchpoint's", w -> w.call.getMeasurements().add(w.measured)),
                silent("mark-without-source", "seen in a study", w -> {
                    w.seen.setMark(4.0);
                    w.interviews.getJourneys().add(w.observed);
                }),
                silent("mark-without-source", "a future mark", w -> w.reportOnce.setMark(9.0)),
                fires("measurement-without-source", "none", w -> {
                    w.measured.setStudy(null);
                    return w.measured;
                }),
                silent("measurement-without-source", "in words", w -> {
                    w.measured.setStudy(null);
                    w.measured.setSource("Phone survey of May");
                }),
                fires("insight-not-verified", "heard from a few", w -> {
                    w.insight.setStatus(InsightStatus.QUALITATIVE);
                    return w.insight;
                }),
                silent("insight-not-verified", "not used", w -> {
                    w.insight.setStatus(InsightStatus.QUALITATIVE);
                    w.opportunity.getInsights().clear();
                }),
                fires("insight-individual", "used", w -> {
                    w.insight.setStatus(InsightStatus.INDIVIDUAL);
                    return w.insight;
                }),
                silent("insight-individual", "not used", w -> {
                    w.insight.setStatus(InsightStatus.INDIVIDUAL);
                    w.opportunity.getInsights().clear();
                }));
    }

    private static List<RuleCase> customers() {
        return List.of(
                fires("consent-missing", "not asked", w -> {
                    w.pia.setConsent(false);
                    return w.pia;
                }),
                silent("consent-missing", "asked", w -> w.pia.setConsent(true)),
                fires("motivation-financial", "money alone", w -> {
                    w.pia.setMotivation(Motivation.FINANCIAL);
                    return w.pia;
                }),
                silent("motivation-financial", "both", w -> w.pia.setMotivation(Motivation.BOTH)));
    }

    private static List<RuleCase> complaints() {
        return List.of(
                fires("complaints-too-short", "ten months", w -> {
                    w.last.setReceived(LocalDate.of(2025, 3, 1));
                    return w.book;
                }),
                silent("complaints-too-short", "a calendar year with quiet days", w -> {
                    w.first.setReceived(LocalDate.of(2024, 1, 8));
                    w.last.setReceived(LocalDate.of(2024, 12, 28));
                }),
                silent("complaints-too-short", "undated", w -> {
                    w.first.setReceived(null);
                    w.last.setReceived(null);
                }),
                fires("complaints-too-long", "four years", w -> {
                    w.last.setReceived(LocalDate.of(2028, 5, 1));
                    return w.book;
                }),
                silent("complaints-too-long", "three years", w -> w.last.setReceived(LocalDate.of(2027, 5, 1))),
                fires("complaints-not-clustered", "none", w -> {
                    w.first.setCluster(null);
                    w.last.setCluster(null);
                    return w.book;
                }),
                silent("complaints-not-clustered", "one", w -> w.first.setCluster(null)),
                fires("cluster-advice-missing", "blank", w -> {
                    w.cluster.setAdvice("");
                    return w.cluster;
                }),
                silent("cluster-advice-missing", "any", w -> w.cluster.setAdvice("Call back")),
                fires("complaint-advice-missing", "on its own", w -> {
                    w.last.setCluster(null);
                    return w.last;
                }),
                silent("complaint-advice-missing", "its own advice", w -> {
                    w.last.setCluster(null);
                    w.last.setAdvice("Ask once");
                }));
    }

    private static List<RuleCase> choice() {
        return List.of(
                fires("brand-value-missing", "carried by none", w -> {
                    w.call.getBrandValues().clear();
                    return w.landscape;
                }),
                fires("brand-value-missing", "none at all", w -> {
                    w.call.getBrandValues().clear();
                    w.landscape.getBrandValues().clear();
                    return w.landscape;
                }),
                silent("brand-value-missing", "another touchpoint", w -> {
                    w.call.getBrandValues().clear();
                    w.neighbours.getBrandValues().add(w.near);
                }),
                fires("brand-promise-missing", "blank", w -> {
                    w.landscape.setBrandPromise(null);
                    return w.landscape;
                }),
                silent("brand-promise-missing", "empty catalogue", w -> {
                    w.landscape.setBrandPromise(null);
                    w.landscape.getTouchpoints().clear();
                }),
                fires("importance-missing", "mark alone", w -> {
                    w.report.setImportance(null);
                    return w.report;
                }),
                silent("importance-missing", "neither", w -> {
                    w.report.setImportance(null);
                    w.report.setMark(null);
                }),
                fires("moment-of-truth-missing", "none", w -> {
                    w.report.setMomentOfTruth(false);
                    return w.asIs;
                }),
                silent("moment-of-truth-missing", "no marks yet", w -> {
                    w.report.setMomentOfTruth(false);
                    w.report.setMark(null);
                }));
    }

    private static List<RuleCase> pilot() {
        return List.of(
                fires("co-creation-missing", "no unit", w -> {
                    w.improvement.getCoCreatingUnits().clear();
                    return w.improvement;
                }),
                fires("co-creation-missing", "no customer", w -> {
                    w.improvement.getCoCreators().clear();
                    return w.improvement;
                }),
                silent("co-creation-missing", "another unit", w -> w.improvement.getCoCreatingUnits().add(w.claims)),
                fires("pilot-skipped", "no pilot", w -> {
                    w.improvement.setPilotBegin(null);
                    return w.improvement;
                }),
                fires("pilot-skipped", "no outcome", w -> {
                    w.improvement.setPilotOutcome(null);
                    return w.improvement;
                }),
                silent("pilot-skipped", "being tried", w -> {
                    w.improvement.setPilotOutcome(null);
                    w.improvement.setState(ImprovementState.PILOT);
                }),
                fires("implemented-before-pilot-end", "too early", w -> {
                    w.improvement.setImplemented(LocalDate.of(2025, 9, 30));
                    return w.improvement;
                }),
                silent("implemented-before-pilot-end", "on the last day",
                        w -> w.improvement.setImplemented(LocalDate.of(2025, 10, 1))),
                fires("pilot-question-open", "not answered", w -> {
                    w.improvement.setPilotAsPlanned(null);
                    return w.improvement;
                }),
                silent("pilot-question-open", "no", w -> w.improvement.setPilotAsPlanned(false)),
                fires("pilot-other-customers", "nobody who gave input", w -> {
                    w.improvement.getPilotParticipants().clear();
                    return w.improvement;
                }),
                silent("pilot-other-customers", "not tried yet", w -> {
                    w.improvement.getPilotParticipants().clear();
                    w.improvement.setPilotBegin(null);
                }));
    }

    private static List<RuleCase> inform() {
        return List.of(
                fires("units-not-informed", "department of an activity", w -> {
                    w.improvement.getUnitsInformed().remove(1);
                    return w.improvement;
                }),
                fires("units-not-informed", "one team only", w -> {
                    w.call.setOwner(w.desk);
                    w.improvement.getUnitsInformed().set(0, notice(w.phoneTeam));
                    return w.improvement;
                }),
                fires("units-not-informed", "owner of a service behind a step", w -> {
                    w.improvement.getUnitsInformed().set(0, notice(w.phoneTeam));
                    return w.improvement;
                }),
                silent("units-not-informed", "each by itself", w -> w.improvement.getUnitsInformed()
                        .addAll(0, List.of(notice(w.phoneTeam), notice(w.desk)))),
                silent("units-not-informed", "not in use yet", w -> {
                    w.improvement.getUnitsInformed().clear();
                    w.improvement.setState(ImprovementState.CHECKED);
                }),
                fires("customers-not-told", "nobody", w -> {
                    w.improvement.getCustomersTold().clear();
                    return w.improvement;
                }),
                fires("customers-not-told", "one of the pilot", w -> {
                    w.improvement.getPilotParticipants().add(MAKE.createParticipant());
                    return w.improvement;
                }),
                silent("customers-not-told", "not in use yet", w -> {
                    w.improvement.getCustomersTold().clear();
                    w.improvement.setState(ImprovementState.CHECKED);
                }));
    }
}
