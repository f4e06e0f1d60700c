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
 * When numbers make an insight common or individual. Both ask of the whole 95 % interval of the share, so that a few cases
 * decide nothing.
 *
 * @param commonFrom COMMON where the interval begins at this share or above, 0 to 1
 * @param individualBelow INDIVIDUAL where the interval ends below this share, 0 to 1; not above the other
 */
public record InsightRule(double commonFrom, double individualBelow) {
    /** Common from a quarter of all, individual below a tenth. */
    public static final InsightRule USUAL = new InsightRule(0.25, 0.1);

    /** Checks the shares. */
    public InsightRule {
        if (!(individualBelow >= 0 && individualBelow <= commonFrom && commonFrom <= 1)) {
            throw new IllegalArgumentException("Individual below " + individualBelow + " and common from " + commonFrom
                    + " do not go together; the first has to be the lower one, and both from 0 to 1.");
        }
    }

    /**
     * Proposes a status.
     *
     * @param count the cases that show it
     * @return COMMON or INDIVIDUAL; empty where the numbers do not decide
     */
    public Optional<InsightStatus> propose(CaseCount count) {
        if (count.n() == 0) {
            return Optional.empty();
        }
        WilsonInterval interval = WilsonInterval.of(count.cases(), count.n());
        if (interval.low() >= commonFrom) {
            return Optional.of(InsightStatus.COMMON);
        }
        return interval.high() < individualBelow ? Optional.of(InsightStatus.INDIVIDUAL) : Optional.empty();
    }
}
