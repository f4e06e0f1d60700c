/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.publish.Awkward;
import org.klantreis.publish.Havenbank;
import org.klantreis.publish.ReportFormat;

/** Workbooks, read back by another library. */
class WorkbooksTest {
    @TempDir
    Path folder;

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Cell cell(Sheet sheet, String column, int row) {
        for (Cell head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(column)) {
                return sheet.getRow(row).getCell(head.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + column);
    }

    @Test
    void hasASheetForEachTableWithTypesKept() throws IOException {
        try (XSSFWorkbook book = read(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.XLSX))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).startsWith("What to do", "Ranked list", "Eleven steps")
                    .contains("Journeys", "Steps", "Handoffs", "Touchpoints");

            Sheet ranked = book.getSheet("Ranked list");
            assertThat(ranked.getLastRowNum()).isEqualTo(123);
            assertThat(cell(ranked, "Mark", 1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(ranked, "Mark", 1).getNumericCellValue()).isEqualTo(3.8);
            assertThat(cell(ranked, "Moment of truth", 1).getCellType()).isEqualTo(CellType.BOOLEAN);
            assertThat(cell(ranked, "Step", 1).getStringCellValue()).isEqualTo("Fail to sign in");

            Cell day = cell(book.getSheet("All complaints"), "Received", 1);
            assertThat(day.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(book.getSheet("Steps").getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheet("Steps").getLastRowNum()).isEqualTo(169);
        }
    }

    @Test
    void neverHoldsAFormula() throws IOException {
        try (XSSFWorkbook book = read(Havenbank.written(Awkward.project(folder), Locale.ENGLISH, ReportFormat.XLSX))) {
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING && "=@".indexOf((cell.getStringCellValue() + " ")
                                .charAt(0)) >= 0) {
                            texts.add(cell.getStringCellValue());
                            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                        }
                    }
                }
            }
            assertThat(texts).contains(Awkward.FORMULA, "@cmd|' /C calc'!A0");
        }
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.XLSX))
                .isEqualTo(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.XLSX));
    }

    @Test
    void givesSheetsNamesThatSpreadsheetsTake() {
        SheetNames names = new SheetNames();
        assertThat(names.unique("a/b: [c]*?")).isEqualTo("a b c");
        assertThat(names.unique("A b c")).isEqualTo("A b c (2)");
        assertThat(names.unique("x".repeat(40))).hasSize(31);
        assertThat(names.unique("x".repeat(40))).hasSize(31).endsWith("(2)");
        assertThat(names.unique("'")).isEqualTo("-");
    }
}
