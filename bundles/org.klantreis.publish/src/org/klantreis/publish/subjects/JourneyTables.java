/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.List;
import java.util.Objects;

import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.Passage;
import org.klantreis.model.measures.Silos;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;

/** The tables of journeys: the journeys themselves, their steps, the work, and where it changes hands. */
final class JourneyTables {
    private final Subject subject;

    JourneyTables(Subject subject) {
        this.subject = subject;
    }

    /** The journeys, a row each. */
    Table journeys() {
        TableBuilder table = subject.table("journeys").noun(subject.words().get("noun.journey"))
                .columns("journey!", "form*", "persona*", "steps#", "moments#", "lowest#", "whole#", "handoffs#", "cross-silo#",
                        "waiting#",
                        "complaints#", "customers-a-year#");
        for (Journey journey : subject.journeys()) {
            List<Step> steps = Subject.steps(journey);
            Flow flow = subject.flow(journey);
            List<Double> marks = steps.stream().map(Step::getMark).filter(Objects::nonNull).toList();
            table.row(journey.getId(), journey.getId(), subject.link(journey), form(journey), subject.link(journey.getPersona()),
                    Cell.count(steps.size()), Cell.count(steps.stream().filter(Step::isMomentOfTruth).count()),
                    Cell.amount(marks.stream().min(Double::compare).orElse(null), Measure.MARK),
                    Cell.amount(marks.isEmpty() ? null : marks.get(marks.size() - 1), Measure.MARK),
                    Cell.count(flow.handoffs().size()), Cell.count(flow.handoffs().stream().filter(Passage::isCrossSilo).count()),
                    Cell.amount(waiting(journey), Measure.HOURS), Cell.count(complaints(steps)),
                    Cell.amount(journey.getCustomersPerYear(), Measure.COUNT));
        }
        return table.build();
    }

    private Cell form(Journey journey) {
        Tone tone = switch (journey.getForm()) {
            case AS_IS -> Tone.PLAIN;
            case TO_BE -> Tone.GOOD;
            case OBSERVED -> Tone.QUIET;
        };
        return new Cell.Tag(subject.words().of(journey.getForm()), tone);
    }

    /** Adds up the known waits of all activities. */
    static double waiting(Journey journey) {
        return Subject.steps(journey).stream().flatMap(step -> step.getActivities().stream()).map(Activity::getWaitingTime)
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
    }

    private long complaints(List<Step> steps) {
        return steps.stream().map(Step::getTouchpoint).filter(Subject::isThere).distinct()
                .mapToLong(touchpoint -> subject.complaintsAbout(touchpoint).size()).sum();
    }

    /** The steps of all journeys. */
    Table steps() {
        TableBuilder table = subject.table("steps").noun(subject.words().get("noun.step"))
                .columns("nr#", "step!", "journey*", "stage*", "does~", "thinks~", "feels~", "touchpoint", "channel*", "owner*",
                        "mark#",
                        "importance#", "moment?", "complaints#", "pain~", "need~", "decides*");
        for (Journey journey : subject.journeys()) {
            int nr = 0;
            for (Stage stage : journey.getStages()) {
                for (Step step : stage.getSteps()) {
                    Touchpoint touchpoint = Subject.there(step.getTouchpoint()).orElse(null);
                    nr++;
                    table.row(step.getId(), journey.getId(), Cell.count(nr), subject.link(step), subject.link(journey),
                            Cell.words(subject.name(stage)), Cell.words(step.getDoes()), Cell.words(step.getThinks()),
                            Cell.words(step.getFeels()), subject.link(touchpoint),
                            touchpoint == null ? Cell.EMPTY : subject.link(touchpoint.getChannel()),
                            touchpoint == null ? Cell.EMPTY : subject.link(touchpoint.getOwner()),
                            Cell.amount(step.getMark(), Measure.MARK), Cell.amount(step.getImportance(), Measure.COUNT),
                            new Cell.Flag(step.isMomentOfTruth()),
                            touchpoint == null ? Cell.EMPTY : Cell.count(subject.complaintsAbout(touchpoint).size()),
                            Cell.words(step.getPain()), Cell.words(step.getNeed()),
                            step.isSetDecisionLevel() ? Cell.words(subject.words().of(step.getDecisionLevel())) : Cell.EMPTY);
                }
            }
        }
        return table.build();
    }

    /** The work of all journeys. */
    Table activities() {
        TableBuilder table = subject.table("activities").noun(subject.words().get("noun.activity"))
                .columns("activity!", "journey*", "step", "unit*", "line*", "service", "application*", "procedure*", "work#",
                        "waiting#",
                        "cause~");
        for (Journey journey : subject.journeys()) {
            for (Step step : Subject.steps(journey)) {
                for (Activity activity : step.getActivities()) {
                    table.row(activity.getId(), journey.getId(), subject.link(activity), subject.link(journey),
                            subject.link(step),
                            subject.link(activity.getUnit()), Cell.words(subject.words().of(activity.getLine())),
                            subject.link(activity.getService()), subject.link(activity.getApplication()),
                            subject.link(activity.getProcedure()), Cell.amount(activity.getWorkTime(), Measure.HOURS),
                            Cell.amount(activity.getWaitingTime(), Measure.HOURS), Cell.words(activity.getWaitingCause()));
                }
            }
        }
        return table.build();
    }

    /** Where work changes hands, in all journeys. */
    Table handoffs() {
        TableBuilder table = subject.table("handoffs").columns("journey*", "step", "from", "to", "from-silo*", "to-silo*",
                "cross-silo?*",
                "waiting#", "cause~");
        for (Journey journey : subject.journeys()) {
            for (Passage handoff : subject.flow(journey).handoffs()) {
                OrganisationUnit from = handoff.from().unit();
                OrganisationUnit to = handoff.to().unit();
                table.row("", journey.getId(), subject.link(journey), subject.link(handoff.to().step()), subject.link(from),
                        subject.link(to), subject.link(silo(from)), subject.link(silo(to)), new Cell.Flag(handoff.isCrossSilo()),
                        handoff.to().waitingTime() == 0 ? Cell.EMPTY : Cell.amount(handoff.to().waitingTime(), Measure.HOURS),
                        Cell.words(handoff.to().waitingCause()));
            }
        }
        return table.build();
    }

    /** Returns the silo of a unit: itself where it is outside every silo. */
    static OrganisationUnit silo(OrganisationUnit unit) {
        return Silos.of(unit).orElse(unit);
    }
}
