/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.trend;

import java.time.YearMonth;

/**
 * A month of a trend.
 *
 * @param month the month
 * @param count how many there are
 * @param low the lower end of its interval; NaN where none is known
 * @param high the upper end of its interval; NaN where none is known
 * @param hint explains it, when the mouse is over it
 */
public record TrendPoint(YearMonth month, long count, double low, double high, String hint) {
    /** Says whether an interval is known. */
    boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
