/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.words.Words;

/**
 * Writes a report as a workbook: what to do on the first sheet, then a sheet for each table, with numbers, days and yes or no as
 * what they are. Texts stay texts: none is ever a formula.
 */
public final class Workbooks {
    private static final String APPLICATION = "Klantreis";
    /** The format wants a version of two numbers. */
    private static final String VERSION = "1.0";

    private Workbooks() {
    }

    /**
     * Writes the workbook.
     *
     * @param report the report
     * @param words its words, in the same language
     * @param out where it goes; not closed
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Words words, OutputStream out) throws IOException {
        Path whole = Files.createTempFile("klantreis-report", ".xlsx");
        try {
            write(report, words, whole);
            SteadyZip.copy(whole, out);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void write(Report report, Words words, Path file) throws IOException {
        SheetNames names = new SheetNames();
        try (OutputStream whole = Files.newOutputStream(file); Workbook workbook = new Workbook(whole, APPLICATION, VERSION)) {
            workbook.properties().setTitle(report.title());
            workbook.properties().setSubject(report.subtitle());
            new AnswerSheet(words).write(report, workbook.newWorksheet(names.unique(words.get("sheet.answers"))));
            TableSheet sheet = new TableSheet(words);
            for (Table table : shown(report)) {
                sheet.write(table, workbook.newWorksheet(names.unique(table.title())));
            }
        }
    }

    private static List<Table> shown(Report report) {
        List<Table> shown = new ArrayList<>(report.tables());
        shown.removeIf(Table::isEmpty);
        return shown;
    }
}
