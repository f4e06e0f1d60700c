/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

/**
 * Why a row is not imported; all of it stays out.
 *
 * @param table the sheet or file
 * @param line the row there, from 1
 * @param column the name of the file's column; empty where the row as a whole is meant
 * @param value what stands there; empty where nothing does
 * @param reason what is wrong and what to do, one sentence without a beginning
 */
public record Refusal(String table, long line, String column, String value, String reason) {
    /** Returns one line for a user. */
    @Override
    public String toString() {
        return table + ", row " + line + (column.isEmpty() ? "" : ", " + column) + (value.isEmpty() ? "" : " «" + value + "»")
                + ": "
                + reason;
    }
}
