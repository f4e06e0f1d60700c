/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.klantreis.model.ComplaintField;

/**
 * A row that can be imported, with the privacy of its columns applied.
 *
 * @param line where it begins
 * @param id the external id
 * @param formerId the id before it was replaced by a pseudonym, by which an earlier import may have made it; else null
 * @param received the day it came in; null where the file does not say
 * @param closed the day it was closed; null where it is open
 * @param withinMandate whether it was resolved within the mandate; null where the file does not say
 * @param texts the other fields that are filled
 */
record CheckedRow(long line, String id, String formerId, LocalDate received, LocalDate closed, Boolean withinMandate,
        Map<ComplaintField, String> texts) {
    /** Says whether another row says the same of the same complaint. */
    boolean saysSame(CheckedRow other) {
        return texts.equals(other.texts) && Objects.equals(received, other.received) && Objects.equals(closed, other.closed)
                && Objects.equals(withinMandate, other.withinMandate);
    }
}
