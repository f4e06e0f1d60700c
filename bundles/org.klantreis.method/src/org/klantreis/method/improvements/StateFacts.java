/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import java.time.LocalDate;

/**
 * Facts that come with a move; null where one stays as it is.
 *
 * @param pilotBegin the first day of the pilot
 * @param pilotEnd the last day of the pilot
 * @param pilotAsPlanned whether the pilot went as thought
 * @param pilotOutcome what came out, and what customers think of it
 * @param implemented the first day of daily use
 */
public record StateFacts(LocalDate pilotBegin, LocalDate pilotEnd, Boolean pilotAsPlanned, String pilotOutcome,
        LocalDate implemented) {
    /** Nothing comes with the move. */
    public static final StateFacts NONE = new StateFacts(null, null, null, null, null);
}
