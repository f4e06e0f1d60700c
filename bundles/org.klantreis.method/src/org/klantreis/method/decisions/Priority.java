/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

/**
 * A place in the ranked list.
 *
 * @param rank the place, from 1
 * @param decision what is decided
 * @param score gap to the target x importance x customers a year, rounded to a whole number; 0 where the target is reached
 * @param importance the importance that was counted, 1 to 10
 * @param importanceKnown whether customers gave it; otherwise {@link Priorities#UNKNOWN_IMPORTANCE} was counted
 * @param customers the customers a year that were counted
 * @param customersKnown whether the journey or the touchpoint tells them; otherwise the median of the landscape's journeys was counted
 * @param complaints the complaints about the touchpoint, which decide between equal scores
 */
public record Priority(int rank, Decision decision, double score, int importance, boolean importanceKnown, long customers,
        boolean customersKnown, int complaints) {
}
