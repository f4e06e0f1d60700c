/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.read;

import org.klantreis.evidence.log.LogReader;
import org.klantreis.evidence.ocel.OcelReader;
import org.klantreis.evidence.table.CsvLogReader;
import org.klantreis.evidence.table.XlsxLogReader;
import org.klantreis.evidence.xes.XesReader;
import org.klantreis.model.LogFormat;

/** The readers of the formats. */
public final class LogReaders {
    private LogReaders() {
    }

    /**
     * Finds the reader of a format.
     *
     * @param format the format
     * @return its reader
     */
    public static LogReader of(LogFormat format) {
        return switch (format) {
            case XES -> new XesReader();
            case CSV -> new CsvLogReader();
            case XLSX -> new XlsxLogReader();
            case OCEL_JSON, OCEL_XML, OCEL_SQLITE -> new OcelReader(format);
        };
    }
}
