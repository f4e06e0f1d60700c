/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import static org.klantreis.model.validation.method.JourneyFacts.blank;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Measurement;
import org.klantreis.model.Opportunity;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.StudyApproach;
import org.klantreis.model.StudySubject;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Report;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** What a journey rests on. */
final class EvidenceRules {
    private EvidenceRules() {
    }

    static List<Rule> all() {
        return List.of(customersMissing(), quantitativeFirst(), stepWithoutCustomer(), markWithoutSource(),
                measurementWithoutSource(), insightNotVerified(), insightIndividual());
    }

    private static Rule customersMissing() {
        return new ElementRule<>(Journey.class, "customers-missing", Severity.WARNING,
                "Journey without customers in its research",
                "A map made without customers shows what colleagues suppose; that of today is where they are heard."
                        + " Source: eleven steps, step 6 and mistake 2.",
                (journey, report) -> {
                    if (journey.getAsIs() != null) {
                        return;
                    }
                    JourneyFacts facts = JourneyFacts.in(report.scope());
                    boolean heard = JourneyFacts.withWholes(journey).anyMatch(whole -> JourneyFacts.customersAtTable(whole)
                            || facts.studies(whole).stream().anyMatch(EvidenceRules::asked));
                    if (!heard && !JourneyFacts.steps(journey).isEmpty()) {
                        report.add(journey, "no customer took part in its research or sessions; ask a few, and enter the study.");
                    }
                });
    }

    private static boolean asked(Study study) {
        return study.getSubject() == StudySubject.OWN && (!study.getParticipants().isEmpty() || study.getSampleSize() != null);
    }

    private static Rule quantitativeFirst() {
        return new ElementRule<>(Journey.class, "quantitative-before-qualitative", Severity.WARNING,
                "Quantitative before qualitative evidence",
                "First hear a few customers in depth, then verify with numbers: who counts first, counts what he supposed."
                        + " Source: eleven steps, step 6 and mistake 2.", (journey, report) -> {
                    List<Study> studies = JourneyFacts.in(report.scope()).studies(journey);
                    boolean counted = of(studies, StudyApproach.QUANTITATIVE).findAny().isPresent();
                    if (counted && of(studies, StudyApproach.QUALITATIVE).findAny().isEmpty()) {
                        report.add(journey, "was studied in numbers only; hear a few customers in depth as well.");
                    } else if (counted) {
                        reportOrder(journey, studies, report);
                    }
                });
    }

    private static void reportOrder(Journey journey, List<Study> studies, Report report) {
        Optional<LocalDate> numbers = first(of(studies, StudyApproach.QUANTITATIVE));
        Optional<LocalDate> depth = first(of(studies, StudyApproach.QUALITATIVE));
        if (numbers.isPresent() && depth.isPresent() && numbers.get().isBefore(depth.get())) {
            report.add(journey, "was studied in numbers from " + numbers.get() + " and in depth only from " + depth.get()
                    + "; verify what customers said in depth with numbers again.");
        }
    }

    private static Stream<Study> of(List<Study> studies, StudyApproach approach) {
        return studies.stream().filter(study -> study.getSubject() == StudySubject.OWN && study.getApproach() == approach);
    }

    private static Optional<LocalDate> first(Stream<Study> studies) {
        return studies.map(Study::getBegin).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    private static Rule stepWithoutCustomer() {
        return new ElementRule<>(Step.class, "step-without-customer", Severity.INFO, "Step without the customer",
                "A step is what the customer does, thinks and feels; without, it is a step of the organisation."
                        + " Source: eleven steps, steps 2 and 6.", (step, report) -> {
                    if (blank(step.getDoes()) && blank(step.getThinks()) && blank(step.getFeels())) {
                        report.add(step, Literals.STEP__DOES,
                                "does not tell what the customer does, thinks or feels; fill it in.");
                    }
                });
    }

    private static Rule markWithoutSource() {
        return new ElementRule<>(Step.class, "mark-without-source", Severity.INFO, "Mark without a measurement",
                "A mark that no customer gave is an opinion; the marks of a future journey are what it aims at."
                        + " Source: eleven steps, step 7.", (step, report) -> {
                    boolean measured = !step.getMeasurements().isEmpty()
                            || step.getTouchpoint() != null && !step.getTouchpoint().getMeasurements().isEmpty();
                    if (step.getMark() != null && !measured && !isAimedAt(step) && !isSeen(step, report)) {
                        report.add(step, Literals.STEP__MEASUREMENTS, "its mark " + step.getMark()
                                + " rests on no measurement; add the one that it comes from.");
                    }
                });
    }

    private static boolean isAimedAt(Step step) {
        return journey(step).filter(journey -> journey.getForm() == JourneyForm.TO_BE).isPresent();
    }

    /** The marks of an observed journey come from the study in which it was observed. */
    private static boolean isSeen(Step step, Report report) {
        return journey(step).filter(journey -> journey.getForm() == JourneyForm.OBSERVED
                && !JourneyFacts.in(report.scope()).studies(journey).isEmpty()).isPresent();
    }

    private static Optional<Journey> journey(Step step) {
        return Optional.ofNullable(step.eContainer()).map(EObject::eContainer).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    private static Rule measurementWithoutSource() {
        return new ElementRule<>(Measurement.class, "measurement-without-source", Severity.INFO, "Measurement without a source",
                "Whoever doubts a mark must find where it came from. Source: eleven steps, step 7.", (measurement, report) -> {
                    if (measurement.getStudy() == null && blank(measurement.getSource())) {
                        report.add(measurement, Literals.MEASUREMENT__SOURCE, "no study and no source; name where it came from.");
                    }
                });
    }

    private static Rule insightNotVerified() {
        return new ElementRule<>(Insight.class, "insight-not-verified", Severity.INFO, "Insight used but not verified in numbers",
                "Does the remark of a small group hold for many others? Source: eleven steps, step 6.", (insight, report) -> {
                    boolean open = insight.getStatus() == InsightStatus.HYPOTHESIS
                            || insight.getStatus() == InsightStatus.QUALITATIVE;
                    List<Opportunity> uses = report.scope().referrers(insight, Literals.OPPORTUNITY__INSIGHTS, Opportunity.class);
                    if (open && !uses.isEmpty()) {
                        report.add(insight, Literals.INSIGHT__STATUS, "is used in " + report.scope().names().list(uses)
                                + " but is " + insight.getStatus() + "; verify with numbers whether it is common.");
                    }
                });
    }

    private static Rule insightIndividual() {
        return new ElementRule<>(Insight.class, "insight-individual", Severity.WARNING, "Insight of one customer used for all",
                "What was verified to hold for one customer only is no common problem. Source: eleven steps, step 6.",
                (insight, report) -> {
                    List<Opportunity> uses = report.scope().referrers(insight, Literals.OPPORTUNITY__INSIGHTS, Opportunity.class);
                    if (insight.getStatus() == InsightStatus.INDIVIDUAL && !uses.isEmpty()) {
                        report.add(insight, Literals.INSIGHT__STATUS, "holds for one customer only and is used in "
                                + report.scope().names().list(uses) + "; look for what many run into.");
                    }
                });
    }
}
