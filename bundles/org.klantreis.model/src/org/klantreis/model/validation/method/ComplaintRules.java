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

import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Report;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** The analysis of complaints. */
final class ComplaintRules {
    /** Days that a year of complaints may begin late and end early, together: not every day brings one. */
    private static final int SLACK = 31;
    private static final String SOURCE = " Source: the customer's journey through the organisation.";

    /** The first and the last day on which a complaint came in. */
    private record Period(LocalDate first, LocalDate last) {
    }

    private ComplaintRules() {
    }

    static List<Rule> all() {
        return List.of(tooShort(), tooLong(), notClustered(), clusterAdvice(), complaintAdvice());
    }

    private static Rule tooShort() {
        return new ModelRule("complaints-too-short", Severity.WARNING, "Complaints of less than a year",
                "Less than a year misses what comes with the seasons; one to three years are analysed." + SOURCE, report ->
                period(report).filter(period -> period.last().plusDays(SLACK).isBefore(period.first().plusYears(1)))
                        .ifPresent(period -> report.add(report.scope().all(ComplaintBook.class).get(0),
                                Literals.COMPLAINT_BOOK__COMPLAINTS, "all complaints came in from " + period.first() + " to "
                                        + period.last() + ", less than a year; add older ones.")));
    }

    private static Rule tooLong() {
        return new ModelRule("complaints-too-long", Severity.INFO, "Complaints of more than three years",
                "What is older than three years was often changed since; one to three years are analysed." + SOURCE, report ->
                period(report).filter(period -> period.last().minusDays(SLACK).isAfter(period.first().plusYears(3)))
                        .ifPresent(period -> report.add(report.scope().all(ComplaintBook.class).get(0),
                                Literals.COMPLAINT_BOOK__COMPLAINTS, "complaints came in from " + period.first() + " to "
                                        + period.last() + ", more than three years; look at the last three.")));
    }

    /** Over all files: a project may keep a file a year. */
    private static Optional<Period> period(Report report) {
        List<LocalDate> days = report.scope().all(Complaint.class).stream().map(Complaint::getReceived).filter(Objects::nonNull)
                .sorted().toList();
        boolean inBooks = !report.scope().all(ComplaintBook.class).isEmpty();
        return days.isEmpty() || !inBooks ? Optional.empty() : Optional.of(new Period(days.get(0), days.get(days.size() - 1)));
    }

    private static Rule notClustered() {
        return new ElementRule<>(ComplaintBook.class, "complaints-not-clustered", Severity.WARNING, "Complaints without clusters",
                "The outcome of the analysis is a clustered overview of what customers run into." + SOURCE, (book, report) -> {
                    if (!book.getComplaints().isEmpty()
                            && book.getComplaints().stream().allMatch(complaint -> complaint.getCluster() == null)) {
                        report.add(book, Literals.COMPLAINT_BOOK__CLUSTERS,
                                "no complaint is in a cluster; group them by what customers run into.");
                    }
                });
    }

    private static Rule clusterAdvice() {
        return new ElementRule<>(ComplaintCluster.class, "cluster-advice-missing", Severity.WARNING,
                "Complaint cluster without advice",
                "Every complaint is an advice." + SOURCE, (cluster, report) -> {
                    if (blank(cluster.getAdvice())) {
                        report.add(cluster, Literals.COMPLAINT_CLUSTER__ADVICE,
                                "no advice; write down what these complaints advise to change.");
                    }
                });
    }

    private static Rule complaintAdvice() {
        return new ElementRule<>(Complaint.class, "complaint-advice-missing", Severity.INFO, "Complaint without advice",
                "Every complaint is an advice, its own or its cluster's." + SOURCE, (complaint, report) -> {
                    if (blank(complaint.getAdvice()) && complaint.getCluster() == null) {
                        report.add(complaint, Literals.COMPLAINT__ADVICE,
                                "no advice and no cluster; write down what it advises to change, or put it in a cluster.");
                    }
                });
    }
}
