/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes the rows that were not imported to a CSV file: line, column, value, reason. Values have the privacy of their
 * column applied, so the
 * file may go where the model may; the line leads to the row in the source.
 */
public final class RejectFile {
    private RejectFile() {
    }

    /**
     * Writes them, UTF-8, over what is there; also where there are none, so that nobody reads an old file.
     *
     * @param file the file
     * @param rejects the rows
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, List<Reject> rejects) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8); CsvWriter csv = CsvWriter.builder()
                .build(writer)) {
            csv.writeRecord("line", "column", "value", "reason");
            for (Reject reject : rejects) {
                csv.writeRecord(Long.toString(reject.line()), reject.column(), reject.value(), reject.reason());
            }
        }
    }
}
