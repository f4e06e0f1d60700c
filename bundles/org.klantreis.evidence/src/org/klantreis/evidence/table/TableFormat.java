/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.util.List;

/**
 * How a table turned out to be written.
 *
 * @param spreadsheet whether it is a spreadsheet and not text
 * @param encoding the character encoding of a text, such as UTF-8; empty for a spreadsheet
 * @param delimiter the delimiter of a text; empty for a spreadsheet
 * @param sheet the sheet that is read; empty for a text
 * @param sheets all sheets that are not hidden; none for a text
 * @param headerLine the line of the header, from 1
 */
public record TableFormat(boolean spreadsheet, String encoding, String delimiter, String sheet, List<String> sheets,
        long headerLine) {
    /** Copies what it is given. */
    public TableFormat {
        sheets = List.copyOf(sheets);
    }
}
