/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import org.klantreis.model.DeviationKind;

/**
 * A way in which practice differs from the plan at a step, with how often it does. A case counts once, however often it shows it.
 *
 * @param kind how it differs
 * @param step the id of the step; for EXTRA the step after which the touchpoint was met, or the first one of the journey
 * @param stepName the step's name
 * @param insteadId the id of what was seen: the touchpoint of EXTRA, the unit of OTHER_UNIT, the channel of OTHER_CHANNEL; else null
 * @param instead its name; empty where there is none
 * @param cases the cases that show it
 * @param n the cases of which it can be said: all compared ones for EXTRA; those whose way leads through the step for MISSING and
 *        OTHER_ORDER; those that met the step with a unit or channel that is linked, for OTHER_UNIT and OTHER_CHANNEL
 */
public record Deviation(DeviationKind kind, String step, String stepName, String insteadId, String instead, long cases, long n) {
    /** Returns the share of cases that show it, 0 to 1. */
    public double share() {
        return n == 0 ? 0 : (double) cases / n;
    }
}
