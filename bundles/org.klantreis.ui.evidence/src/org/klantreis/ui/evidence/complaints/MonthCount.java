/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import java.time.YearMonth;

import org.klantreis.knowledge.results.ElementRef;

/**
 * How many complaints there are about something in a month.
 *
 * @param about what they are about; null where they say nothing
 * @param month when they were received; null where they have no date
 * @param complaints how many
 * @param open how many of them are not closed
 */
record MonthCount(ElementRef about, YearMonth month, long complaints, long open) {
}
