/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.insight;

import java.util.Optional;

import org.klantreis.evidence.conformance.CaseCount;
import org.klantreis.evidence.statistics.WilsonInterval;
import org.klantreis.model.InsightStatus;

/**
 * What a log says of an insight.
 *
 * @param insight the insight's id
 * @param name its name
 * @param study the name of its study
 * @param status its status now
 * @param condition what a case shows where it holds
 * @param count how many cases show it
 * @param proposal the status that the numbers speak for; empty where they do not decide
 */
public record InsightEvidence(String insight, String name, String study, InsightStatus status, Condition condition, CaseCount count,
        Optional<InsightStatus> proposal) {
    /** Returns the 95 % interval of the share; empty where no case was looked at. */
    public Optional<WilsonInterval> interval() {
        return count.n() == 0 ? Optional.empty() : Optional.of(WilsonInterval.of(count.cases(), count.n()));
    }
}
