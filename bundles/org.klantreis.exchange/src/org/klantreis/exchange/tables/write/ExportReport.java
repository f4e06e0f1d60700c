/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.write;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export of tables did.
 *
 * @param target the workbook or folder
 * @param tables how many tables were written
 * @param rows how many rows, without headers
 * @param losses what the files do not say of the project; one sentence each
 */
public record ExportReport(Path target, int tables, int rows, List<String> losses) {
    /** Copies what it is given. */
    public ExportReport {
        losses = List.copyOf(losses);
    }

    /** Returns one line for a user. */
    @Override
    public String toString() {
        return "Exported " + rows + (rows == 1 ? " row" : " rows") + " in " + tables + (tables == 1 ? " table to "
                : " tables to ")
                + target + ".";
    }
}
