/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;

/** Gets objects and events out of one of the three formats. */
interface OcelSource {
    /**
     * Reads a log.
     *
     * @throws IOException when it cannot be read at all; one that breaks off is reported
     */
    void read(Path file, OcelHandler handler, ReadReport report, ReadMonitor monitor) throws IOException;

    /** Returns what reads a format. */
    static OcelSource of(LogFormat format) {
        return switch (format) {
            case OCEL_JSON -> new OcelJson();
            case OCEL_XML -> new OcelXml();
            case OCEL_SQLITE -> new OcelSqlite();
            default -> throw new IllegalArgumentException(format + " is not OCEL.");
        };
    }
}
