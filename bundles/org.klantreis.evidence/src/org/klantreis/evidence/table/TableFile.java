/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** Opens delimited text (also gzipped) and spreadsheets alike; which of them a file is, its first bytes say, not its name. */
public final class TableFile {
    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    private TableFile() {
    }

    /**
     * Opens a table.
     *
     * @param file the file
     * @param settings how to read it
     * @param report takes each row, what was dropped and what was found out
     * @param monitor asked whether to go on, told how far it is
     * @return its reader, to be closed
     * @throws IOException when it cannot be read at all, with a sentence for the user
     */
    public static TableReader open(Path file, TableSettings settings, ReadReport report, ReadMonitor monitor) throws IOException {
        return open(file, settings, report, RejectedRows.NONE, monitor);
    }

    /**
     * Opens a table.
     *
     * @param file the file
     * @param settings how to read it
     * @param report takes each row, what was dropped and what was found out
     * @param rejected takes the rows that cannot be read
     * @param monitor asked whether to go on, told how far it is
     * @return its reader, to be closed
     * @throws IOException when it cannot be read at all, with a sentence for the user
     */
    public static TableReader open(Path file, TableSettings settings, ReadReport report, RejectedRows rejected,
            ReadMonitor monitor) throws IOException {
        Rejects rejects = new Rejects(report, rejected);
        switch (magic(file)) {
        case ZIP:
            return XlsxTable.open(file, settings, report, rejects, monitor);
        case OLE:
            throw new IOException("«" + file.getFileName() + "» is a spreadsheet of the old kind (.xls) or is locked with a "
                    + "password. Save it as .xlsx without a password.");
        default:
            return CsvTable.open(file, settings, report, rejects, monitor);
        }
    }

    /**
     * Says whether a file is a spreadsheet.
     *
     * @param file the file
     * @return whether it is, and not text
     * @throws IOException when it cannot be read
     */
    public static boolean isSpreadsheet(Path file) throws IOException {
        int magic = magic(file);
        return magic == ZIP || magic == OLE;
    }

    private static int magic(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return first.length < 4 ? 0 : first[0] << 24 | (first[1] & 0xFF) << 16 | (first[2] & 0xFF) << 8 | first[3] & 0xFF;
        } catch (NoSuchFileException absent) {
            FileNotFoundException sentence = new FileNotFoundException("There is no file «" + file + "».");
            sentence.initCause(absent);
            throw sentence;
        }
    }
}
