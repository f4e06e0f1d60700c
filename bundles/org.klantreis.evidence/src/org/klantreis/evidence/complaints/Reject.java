/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

/**
 * A row of a complaints file that was not imported.
 *
 * @param line the line of the file on which it begins, from 1; in a workbook the row
 * @param column the column that is the matter; empty where it is the whole row
 * @param value what stands there, with the column's privacy applied; empty where that tells nothing
 * @param reason why, and what to do, one sentence
 */
public record Reject(long line, String column, String value, String reason) {
    /** Returns one line for a user. */
    @Override
    public String toString() {
        return "line " + line + (column.isEmpty() ? "" : ", " + column) + (value.isEmpty() ? "" : " «" + value + "»") + ": "
                + reason;
    }
}
