/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.List;

import org.klantreis.model.Insight;
import org.klantreis.model.Journey;
import org.klantreis.model.Observation;
import org.klantreis.model.Participant;
import org.klantreis.model.Persona;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;

/** The tables of what is known of customers: personas, studies, those who took part, insights, and what shadowing saw. */
final class EvidenceTables {
    private final Subject subject;

    EvidenceTables(Subject subject) {
        this.subject = subject;
    }

    Table personas() {
        TableBuilder table = subject.table("personas").noun(subject.words().get("noun.persona"))
                .columns("persona!", "segment", "likes",
                "journeys", "expectations~", "motivation~", "behaviour~", "interests~", "values~", "experience~");
        for (Persona each : subject.landscape().getPersonas()) {
            List<Journey> journeys = subject.journeys().stream().filter(journey -> journey.getPersona() == each).toList();
            table.row(each.getId(), "", subject.link(each), Cell.words(each.getSegment()),
                    subject.links(each.getChannelPreferences()),
                    subject.links(journeys), Cell.words(each.getExpectations()), Cell.words(each.getMotivation()),
                    Cell.words(each.getBehaviour()), Cell.words(each.getInterests()), Cell.words(each.getValues()),
                    Cell.words(each.getExperience()));
        }
        return table.build();
    }

    Table insights() {
        TableBuilder table = subject.table("insights").noun(subject.words().get("noun.insight"))
                .columns("insight!", "status*", "n#", "share#",
                "study*", "customers", "touchpoints", "about~");
        for (Study study : subject.studies()) {
            for (Insight each : study.getInsights()) {
                Tone tone = switch (each.getStatus()) {
                    case COMMON -> Tone.GOOD;
                    case INDIVIDUAL, HYPOTHESIS -> Tone.QUIET;
                    case QUALITATIVE -> Tone.WARN;
                };
                table.row(each.getId(), "", subject.link(each), new Cell.Tag(subject.words().of(each.getStatus()), tone),
                        Cell.amount(each.getN(), Measure.COUNT), Cell.amount(each.getShare(), Measure.SHARE), subject.link(study),
                        subject.links(each.getParticipants()), subject.links(each.getTouchpoints()),
                                Cell.words(each.getDocumentation()));
            }
        }
        return table.build();
    }

    Table studies() {
        TableBuilder table = subject.table("studies").noun(subject.words().get("noun.study"))
                .columns("study!", "approach*", "method*", "begin@",
                "until@", "sample#", "journeys", "about~");
        for (Study each : subject.studies()) {
            table.row(each.getId(), "", subject.link(each), Cell.words(subject.words().of(each.getApproach())),
                    Cell.words(subject.words().of(each.getMethod())), Cell.day(each.getBegin()), Cell.day(each.getEnd()),
                    Cell.amount(each.getSampleSize(), Measure.COUNT), subject.links(each.getJourneys()),
                    Cell.words(each.getDocumentation()));
        }
        return table.build();
    }

    Table participants() {
        TableBuilder table = subject.table("participants").noun(subject.words().get("noun.participant"))
                .columns("customer!", "persona*",
                "study*", "motive*", "consent?*");
        for (Study study : subject.studies()) {
            for (Participant each : study.getParticipants()) {
                table.row(each.getId(), "", subject.link(each), subject.link(each.getPersona()), subject.link(study),
                        Cell.words(subject.words().of(each.getMotivation())), new Cell.Flag(each.isConsent()));
            }
        }
        return table.build();
    }

    /** What shadowing saw, by the steps of the journeys. */
    Table observations() {
        TableBuilder table = subject.table("observations").columns("journey*", "step", "seen*", "date@", "what~", "touchpoint",
                "channel",
                "unit", "study");
        for (Journey journey : subject.journeys()) {
            for (Step step : Subject.steps(journey)) {
                for (Observation each : step.getObservations()) {
                    table.row("", journey.getId(), subject.link(journey), subject.link(step),
                            Cell.words(subject.words().of(each.getKind())),
                            Cell.day(each.getDate()), Cell.words(each.getDocumentation() == null ? each.getName()
                                    : each.getDocumentation()),
                            subject.link(each.getTouchpoint()), subject.link(each.getChannel()), subject.link(each.getUnit()),
                            subject.link(each.getStudy()));
                }
            }
        }
        return table.build();
    }
}
