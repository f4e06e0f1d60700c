/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.time.LocalDate;
import java.util.List;

import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Motivation;
import org.klantreis.model.Opportunity;
import org.klantreis.model.Participant;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Research;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.StudyApproach;
import org.klantreis.model.StudyMethod;

/** Makes research with customers, and what follows from it. */
final class ResearchMaker {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    private final Chance chance;
    private final Catalogue catalogue;
    private final List<Journey> journeys;
    private int studies;

    ResearchMaker(Chance chance, Catalogue catalogue, List<Journey> journeys) {
        this.chance = chance;
        this.catalogue = catalogue;
        this.journeys = journeys;
    }

    /** One research programme with some studies: interviews and diaries first, then a survey. */
    Research make(String name) {
        Research research = MAKE.createResearch();
        research.setName(name);
        LocalDate begin = chance.day();
        for (int i = 0; i < 4; i++) {
            research.getStudies().add(i < 3 ? interviews(begin) : survey(begin.plusDays(90)));
        }
        return research;
    }

    private Study study(StudyApproach approach, StudyMethod method, LocalDate begin) {
        Study study = MAKE.createStudy();
        study.setName("Study " + ++studies);
        study.setApproach(approach);
        study.setMethod(method);
        study.setBegin(begin);
        study.setEnd(begin.plusDays(chance.between(7, 60)));
        for (int i = 0; i < 3; i++) {
            Journey journey = chance.of(journeys);
            if (!study.getJourneys().contains(journey)) {
                study.getJourneys().add(journey);
            }
        }
        return study;
    }

    private Study interviews(LocalDate begin) {
        Study study = study(StudyApproach.QUALITATIVE, chance.of(StudyMethod.INTERVIEW, StudyMethod.DIARY, StudyMethod.HOME_VISIT), begin);
        for (int i = chance.between(6, 12); i > 0; i--) {
            Participant participant = MAKE.createParticipant();
            participant.setName("Participant " + studies + "." + i);
            participant.setPersona(chance.of(catalogue.landscape().getPersonas()));
            participant.setConsent(true);
            participant.setMotivation(chance.of(Motivation.values()));
            study.getParticipants().add(participant);
        }
        addInsights(study, InsightStatus.QUALITATIVE);
        return study;
    }

    private Study survey(LocalDate begin) {
        Study study = study(StudyApproach.QUANTITATIVE, StudyMethod.SURVEY, begin);
        study.setSampleSize(chance.between(80, 2000));
        addInsights(study, InsightStatus.COMMON);
        return study;
    }

    private void addInsights(Study study, InsightStatus status) {
        for (int i = chance.between(3, 7); i > 0; i--) {
            Insight insight = MAKE.createInsight();
            insight.setName(Words.sentence(chance));
            insight.setStatus(status);
            insight.setN(status == InsightStatus.COMMON ? chance.between(40, study.getSampleSize()) : chance.between(2, 6));
            if (!study.getParticipants().isEmpty()) {
                insight.getParticipants().add(chance.of(study.getParticipants()));
            }
            Step step = someStep(study);
            insight.getSteps().add(step);
            if (step.getTouchpoint() != null) {
                insight.getTouchpoints().add(step.getTouchpoint());
            }
            study.getInsights().add(insight);
            follow(insight);
        }
    }

    private Step someStep(Study study) {
        return chance.of(chance.of(chance.of(study.getJourneys()).getStages()).getSteps());
    }

    private void follow(Insight insight) {
        if (chance.happens(0.2)) {
            Landscape landscape = catalogue.landscape();
            Opportunity opportunity = MAKE.createOpportunity();
            opportunity.setName("Opportunity " + (landscape.getOpportunities().size() + 1));
            opportunity.getInsights().add(insight);
            opportunity.getSteps().addAll(insight.getSteps());
            landscape.getOpportunities().add(opportunity);
        }
        if (chance.happens(0.1)) {
            ProcedureChange change = chance.of(catalogue.changes());
            change.getInsights().add(insight);
        }
    }
}
