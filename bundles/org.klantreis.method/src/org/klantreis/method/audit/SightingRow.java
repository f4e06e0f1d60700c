/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

/**
 * What an auditor wrote on a line of his sheet, in words. Nothing is null; what he did not write is empty.
 *
 * @param number the number of the step; may be empty where the step is named
 * @param step the name or id of the step; may be empty where it is numbered
 * @param seen how it went: the name of a kind of deviation, in English or Dutch
 * @param date the day, as 2026-03-05 or 5-3-2026
 * @param what what was seen, in a few words
 * @param note more about it
 * @param instead the name or id of the channel, unit or touchpoint that was met instead or besides
 * @param study the name or id of the study
 */
public record SightingRow(String number, String step, String seen, String date, String what, String note, String instead,
        String study) {
    /** Leaves out blanks around the values. */
    public SightingRow {
        number = number.strip();
        step = step.strip();
        seen = seen.strip();
        date = date.strip();
        what = what.strip();
        note = note.strip();
        instead = instead.strip();
        study = study.strip();
    }

    /** Says whether the auditor wrote nothing about the step. */
    public boolean isBlank() {
        return seen.isEmpty() && what.isEmpty() && note.isEmpty() && instead.isEmpty();
    }
}
