/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.evidence.conformance.CaseCount;
import org.klantreis.evidence.conformance.ExampleLog;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.KlantreisFactory;

class CheckInsightsTest {
    private static ExampleLog example;

    @BeforeAll
    static void open() throws Exception {
        example = new ExampleLog();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            activity=Fill in the damage form                                  | 75  | 160
            touchpoint=online damage form                                     | 75  | 160
            deviation=EXTRA of Online damage form                             | 75  | 160
            deviation=missing at Send photos                                  | 23  | 160
            deviation=EXTRA at Tell what happened of Online damage form       | 73  | 160
            handoff=Claims Intake -> Storm and Water Desk                     | 160 | 160
            2x handoff=Claims Intake -> Storm and Water Desk                  | 0   | 160
            """)
    void countsTheCasesThatShowIt(String condition, long cases, long n) {
        assertThat(check(condition).count()).isEqualTo(new CaseCount(cases, n));
        assertThat(Condition.parse(Condition.parse(condition).text())).isEqualTo(Condition.parse(condition));
    }

    @Test
    void asksForSeveralTimes() {
        long once = check("activity=Ask how it stands").count().cases();
        long twice = check("2x activity=Ask how it stands").count().cases();
        assertThat(twice).isPositive().isLessThan(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "activity", "activity=", "mood=sad", "handoff=one", "2x deviation=EXTRA", "touchpoint=Nowhere",
        "deviation=LATE", "deviation=MISSING at Nowhere", "deviation=MISSING at Send photos of Call"})
    void saysWhatIsWrongWithACondition(String condition) {
        assertThatThrownBy(() -> check(condition)).isInstanceOf(IllegalArgumentException.class)
                .message().endsWith(".").containsAnyOf("«", "LATE", "MISSING");
    }

    @Test
    void proposesOnlyWhatTheWholeIntervalSays() {
        assertThat(InsightRule.USUAL.propose(new CaseCount(75, 160))).contains(InsightStatus.COMMON);
        assertThat(InsightRule.USUAL.propose(new CaseCount(3, 160))).contains(InsightStatus.INDIVIDUAL);
        assertThat(InsightRule.USUAL.propose(new CaseCount(23, 160))).isEmpty();
        assertThat(InsightRule.USUAL.propose(new CaseCount(2, 4))).isEmpty(); // half of them, but who are they
        assertThat(InsightRule.USUAL.propose(new CaseCount(0, 0))).isEmpty();
        assertThat(new InsightRule(0.5, 0.2).propose(new CaseCount(23, 160))).isEmpty();
        assertThat(new InsightRule(0.5, 0.25).propose(new CaseCount(23, 160))).contains(InsightStatus.INDIVIDUAL);
        assertThatThrownBy(() -> new InsightRule(0.1, 0.2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesAnInsightOnlyWhereTheNumbersDecide() {
        CheckInsights check = new CheckInsights(example.log(), InsightRule.USUAL);
        Insight insight = insight();
        InsightEvidence form = check("activity=Fill in the damage form");
        assertThat(check.apply(insight, form)).isTrue();
        assertThat(insight.getStatus()).isEqualTo(InsightStatus.COMMON);
        assertThat(insight.getN()).isEqualTo(160);
        assertThat(insight.getShare()).isEqualTo(0.4688);
        assertThat(CheckInsights.conditionOf(insight)).contains(form.condition());
        assertThat(CheckInsights.logOf(insight)).contains(example.log().getId());

        Insight other = insight();
        assertThat(check.apply(other, check("deviation=MISSING at Send photos"))).isFalse();
        assertThat(other.getStatus()).isEqualTo(InsightStatus.QUALITATIVE);
        assertThat(CheckInsights.conditionOf(other)).isEqualTo(Optional.empty());
    }

    private static InsightEvidence check(String condition) {
        return new CheckInsights(example.log(), InsightRule.USUAL)
                .execute(Map.of(insight(), Condition.parse(condition)), example.cases(), Monitor.NONE).get(0);
    }

    private static Insight insight() {
        Insight insight = KlantreisFactory.eINSTANCE.createInsight();
        insight.setStatus(InsightStatus.QUALITATIVE);
        return insight;
    }
}
