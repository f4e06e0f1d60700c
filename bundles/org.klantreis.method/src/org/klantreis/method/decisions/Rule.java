/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

/** What the method decides about a step or touchpoint, in the order in which the rules are asked. */
public enum Rule {
    /** Insufficient: must be repaired, however unimportant. */
    REPAIR,
    /** A moment of truth, or important to the customer and carried by the brand: aim for a nine or a ten. */
    EXCEL,
    /** Either important or carried by the brand: the team decides. */
    CHOOSE,
    /** A six or a seven is enough. */
    ACCEPT;

    /**
     * Decides.
     *
     * @param facts what is known
     * @param limits the landscape's limits
     * @return the rule that holds: total, exactly one for all facts
     */
    public static Rule of(Facts facts, Limits limits) {
        if (facts.mark() < limits.insufficientBelow()) {
            return REPAIR;
        }
        boolean important = limits.isImportant(facts.importance());
        if (facts.momentOfTruth() || important && facts.brand()) {
            return EXCEL;
        }
        return important || facts.brand() ? CHOOSE : ACCEPT;
    }
}
