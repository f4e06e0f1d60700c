/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.Graph;
import org.klantreis.method.Havenbank;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;

/** The truths of the example, parts (i) and (j), the same in the graph. */
class ComplaintAdviceTest {
    @TempDir
    Path folder;
    private Havenbank example;
    private ComplaintAdvice advice;

    @BeforeEach
    void look() throws Exception {
        example = Havenbank.in(folder);
        advice = ComplaintAdvice.of(example.project().documents());
    }

    private ClusterAdvice cluster(String name) {
        return advice.clusters().stream().filter(each -> each.cluster().map(ComplaintCluster::getName).orElse("").equals(name))
                .findFirst().orElseThrow();
    }

    @Test
    void allComplaintsCoverTwoYears() {
        assertThat(advice.period()).isEqualTo(new Period(164, 0, Optional.of(LocalDate.of(2024, 10, 4)),
                Optional.of(LocalDate.of(2026, 10, 24)), Period.Verdict.FINE));
        assertThat(advice.period().sentence(Locale.ENGLISH)).isEqualTo("164 complaints from 2024-10-04 to 2026-10-24.");
    }

    @ParameterizedTest
    @CsvSource({"No news after reporting damage, 29, 21, 0, OPEN", "A fee that nobody announced, 18, 14, 6, CHANGED",
            "Identity scan fails, 17, 14, 5, CHANGED", "Questions about the origin of money, 10, 8, 0, REJECTED",
            "A new card takes too long, 10, 6, 2, CHANGED"})
    void aClusterHasAnAdviceThatBecameSomethingOrNot(String name, int complaints, int withAdvice, int changed, Outcome outcome) {
        ClusterAdvice cluster = cluster(name);
        assertThat(cluster.complaints()).isEqualTo(complaints);
        assertThat(cluster.withAdvice()).isEqualTo(withAdvice);
        assertThat(cluster.changed()).isEqualTo(changed);
        assertThat(cluster.outcome()).isEqualTo(outcome);
        assertThat(cluster.changes().isEmpty()).isEqualTo(changed == 0);
        assertThat(cluster.leadTime().isPresent()).isEqualTo(changed > 0);
    }

    @Test
    void fiveClustersChangedNothing() {
        assertThat(advice.withoutChange()).extracting(each -> each.cluster().orElseThrow().getName()).containsExactlyInAnyOrder(
                "No news after reporting damage", "Letters that nobody understands", "The promised call back does not come",
                "Mail to someone who has died", "Questions about the origin of money");
        assertThat(cluster("No news after reporting damage").sentence(Locale.ENGLISH)).endsWith(": nobody decided about it yet.");
        assertThat(cluster("Questions about the origin of money").sentence(Locale.forLanguageTag("nl"))).endsWith(": afgewezen.");
    }

    @Test
    void proceduresSayHowFarTheyBendAndWhoMayDecide() {
        ProcedureLearning refunding = advice.procedures().stream()
                .filter(each -> each.procedure().getName().equals("Refunding a fee")).findFirst().orElseThrow();
        assertThat(refunding.changes()).extracting(Element::getName).containsExactly(
                "The first colleague may refund up to 50 euros", "A new fee is announced two months ahead");
        assertThat(refunding.flexibility()).isEqualTo(refunding.procedure().getFlexibility());
        assertThat(refunding.leadTime().orElseThrow().longest()).isEqualTo(415);
        assertThat(refunding.mandate().within() + refunding.mandate().beyond() + refunding.mandate().unknown())
                .isEqualTo(refunding.complaints());
    }

    @Test
    void theGraphCountsTheSame() throws Exception {
        try (Graph graph = Graph.of(example.project())) {
            QueryResult clusters = graph.ask("complaints-per-cluster", Map.of());
            assertThat(Graph.columns(clusters, "cluster", "complaints", "open", "withAdvice", "changed").toString())
                    .isEqualTo(advice.clusters().stream().map(each -> List.of(each.cluster().map(Element::getName).orElse(""),
                            each.complaints(), each.open(), each.withAdvice(), each.changed())).toList().toString());
            QueryResult times = graph.ask("complaint-lead-time", Map.of());
            for (List<Object> row : Graph.columns(times, "procedure", "median", "shortest", "longest", "changes")) {
                LeadTime time = (row.get(0).equals("") ? advice.leadTime() : learning(row.get(0)).leadTime()).orElseThrow();
                assertThat(List.of(time.median(), time.shortest(), time.longest())).isEqualTo(row.subList(1, 4));
                if (!row.get(0).equals("")) {
                    assertThat((long) learning(row.get(0)).changes().size()).isEqualTo(row.get(4));
                }
            }
        }
    }

    private ProcedureLearning learning(Object procedure) {
        return advice.procedures().stream().filter(each -> each.procedure().getName().equals(procedure.toString())).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2025-11-30, TOO_SHORT", "2025-01-01, 2025-12-01, FINE", "2025-01-01, 2028-02-01, FINE",
            "2025-01-01, 2028-02-02, TOO_LONG", ",, NONE"})
    void lessThanAYearAndMoreThanThreeAreSaid(LocalDate first, LocalDate last, Period.Verdict verdict) {
        Complaint one = KlantreisFactory.eINSTANCE.createComplaint();
        one.setReceived(first);
        Complaint other = KlantreisFactory.eINSTANCE.createComplaint();
        other.setReceived(last);
        Period period = Period.of(List.of(one, other));
        assertThat(period.verdict()).isEqualTo(verdict);
        assertThat(period.sentence(Locale.ENGLISH)).isNotEqualTo(period.sentence(Locale.forLanguageTag("nl")));
    }

    @Test
    void aPartOfTheTimeCanBeLookedAt() {
        ComplaintAdvice year = ComplaintAdvice.of(example.project().documents(), Optional.of(LocalDate.of(2025, 10, 1)),
                Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(year.period().complaints()).isBetween(1, 163);
        assertThat(year.period().first().orElseThrow()).isAfterOrEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(year.clusters()).hasSize(advice.clusters().size());
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        String file = "org.klantreis.method.complaints.complaints";
        ResourceBundle english = ResourceBundle.getBundle(file, Locale.ROOT);
        ResourceBundle dutch = ResourceBundle.getBundle(file, Locale.forLanguageTag("nl"));
        assertThat(english.keySet()).allSatisfy(key -> assertThat(dutch.getString(key).equals(english.getString(key)))
                .as(key).isEqualTo(key.equals("advice.other")));
    }
}
