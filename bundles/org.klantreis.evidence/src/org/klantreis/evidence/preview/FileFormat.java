/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.klantreis.evidence.log.LogInput;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.model.LogFormat;

/** Finds out the format of a log by its content; names are often wrong. */
final class FileFormat {
    private static final int HEAD = 1 << 16;
    private static final String SQLITE = "SQLite format 3\0";
    private static final String ZIP = "PK\3\4";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    private FileFormat() {
    }

    static LogFormat of(Path file) throws IOException {
        byte[] head;
        try (LogInput input = LogInput.open(file, ReadMonitor.NONE)) {
            head = input.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new IOException(file + " is empty; there are no events in it.");
        }
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        if (raw.startsWith(SQLITE)) {
            return LogFormat.OCEL_SQLITE;
        } else if (raw.startsWith(ZIP) || raw.startsWith(OLE)) {
            return LogFormat.XLSX;
        }
        String text = raw.replace("\0", "").replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").stripLeading();
        if (text.startsWith("{")) {
            return LogFormat.OCEL_JSON;
        } else if (text.startsWith("<")) {
            return text.contains("<object-types") || text.contains("<event-types") || text.contains("<objects")
                    ? LogFormat.OCEL_XML : LogFormat.XES;
        }
        return LogFormat.CSV;
    }
}
