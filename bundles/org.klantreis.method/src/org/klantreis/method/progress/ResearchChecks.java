/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import static org.klantreis.method.progress.JourneyWork.blank;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.StudyApproach;
import org.klantreis.model.StudySubject;

/** Step 6: customers are heard, in depth first and then in numbers. */
final class ResearchChecks {
    private ResearchChecks() {
    }

    static StepProgress research(JourneyWork work) {
        Journey journey = work.journey();
        Checklist list = work.checklist(MethodStep.RESEARCH);
        List<Study> own = work.studies().stream().filter(study -> study.getSubject() == StudySubject.OWN).toList();
        list.begun(!work.studies().isEmpty());
        boolean heard = atTable(work) || own.stream().anyMatch(study -> !study.getParticipants().isEmpty()
                || study.getSampleSize() != null);
        list.needs(heard, journey, null, "research.customers");
        Optional<LocalDate> depth = begin(own, StudyApproach.QUALITATIVE);
        Optional<LocalDate> numbers = begin(own, StudyApproach.QUANTITATIVE);
        boolean inDepth = own.stream().anyMatch(study -> study.getApproach() == StudyApproach.QUALITATIVE);
        boolean counted = own.stream().anyMatch(study -> study.getApproach() == StudyApproach.QUANTITATIVE);
        list.needs(inDepth, journey, null, "research.depth");
        list.needs(counted, journey, null, "research.numbers");
        if (depth.isPresent() && numbers.isPresent() && numbers.get().isBefore(depth.get())) {
            list.lacks(first(own, StudyApproach.QUANTITATIVE, numbers.get()), Literals.STUDY__BEGIN, "research.order",
                    numbers.get(), depth.get());
        }
        silentSteps(work, list);
        for (Insight insight : work.insights()) {
            boolean open = insight.getStatus() == InsightStatus.HYPOTHESIS || insight.getStatus() == InsightStatus.QUALITATIVE;
            if (open && work.isUsed(insight)) {
                list.lacks(insight, Literals.INSIGHT__STATUS, "research.insight", insight);
            }
        }
        return list.result();
    }

    private static boolean atTable(JourneyWork work) {
        return work.withWholes().stream().flatMap(whole -> whole.getSessions().stream())
                .flatMap(session -> session.getParticipants().stream())
                .anyMatch(participant -> participant.getCustomer() != null);
    }

    private static void silentSteps(JourneyWork work, Checklist list) {
        List<Step> silent = work.steps().stream()
                .filter(step -> blank(step.getDoes()) && blank(step.getThinks()) && blank(step.getFeels())).toList();
        if (!silent.isEmpty()) {
            list.lacks(silent.get(0), Literals.STEP__DOES, "research.silent", silent.size(), work.words().list(silent));
        }
    }

    private static Optional<LocalDate> begin(List<Study> studies, StudyApproach approach) {
        return studies.stream().filter(study -> study.getApproach() == approach).map(Study::getBegin).filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    private static Study first(List<Study> studies, StudyApproach approach, LocalDate begin) {
        return studies.stream().filter(study -> study.getApproach() == approach && begin.equals(study.getBegin())).findFirst()
                .orElseThrow();
    }
}
