/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

class XlsxTableTest {
    @TempDir
    private Path folder;
    private final ReadReport report = new ReadReport();

    @Test
    void readsTextsNumbersDatesFormulasAndErrors() throws IOException {
        assertThat(read(TableSettings.FIND, Map.of("S", List.of(List.of("a", "b", "c", "d", "e", "f"),
                List.of("x", "<c><v>42</v></c>", "<c><v>0.30000000000000004</v></c>", 45356.5729166667,
                        "<c s=\"2\"><v>45356</v></c>",
                        "<c t=\"b\"><v>1</v></c>"),
                List.of("<c t=\"str\"><f>A2&amp;\"y\"</f><v>xy</v></c>", "<c><f>B2*2</f><v>84</v></c>",
                        "<c t=\"e\"><v>#N/A</v></c>",
                        "<c s=\"1\"><f>D2+1</f><v>45357.5</v></c>", "<c s=\"2\"><v>0.5</v></c>", "<c><v>1E+21</v></c>")))))
                .containsExactly("2: x | 42 | 0.3 | 2024-03-05T13:45:00* | 2024-03-05* | true",
                        "3: xy | 84 |  | 2024-03-06T12:00:00* | 12:00:00 | 1000000000000000000000");
    }

    @Test
    void passesOverTitlesAndEmptyRows() throws IOException {
        assertThat(read(TableSettings.FIND, Map.of("S", List.of(List.of("Complaints of 2024"), List.of(), List.of("id", "text"),
                List.of("1", "late"), List.of(), List.of("", ""), List.of("2", "cold")))))
                .containsExactly("4: 1 | late", "7: 2 | cold");
        assertThat(report.findings()).contains("Row 3 was taken for the names of the columns; what stands above it is not read.");
    }

    @Test
    void readsATableOfOneColumn() throws IOException {
        assertThat(read(TableSettings.FIND, Map.of("S", List.of(List.of("id"), List.of("1"), List.of("2")))))
                .containsExactly("2: 1", "3: 2");
    }

    @Test
    void readsTheFirstSheetThatIsNotHiddenOrTheOneThatIsSet() throws IOException {
        Map<String, List<List<Object>>> sheets = Map.of("Hidden", List.of(List.of("x", "y")), "One", List.of(List.of("a", "b"),
                List.of("1", "2")), "Two", List.of(List.of("a", "b"), List.of("3", "4")));
        assertThat(read(TableSettings.FIND, sheets)).containsExactly("2: 1 | 2");
        assertThat(report.findings()).contains("Of 2 sheets, «One» was read.");
        assertThat(read(TableSettings.of(null, null, "Two"), sheets)).containsExactly("2: 3 | 4");
        assertThatThrownBy(() -> read(TableSettings.of(null, null, "Three"), sheets)).isInstanceOf(IOException.class)
                .hasMessageContaining("no sheet «Three»").hasMessageContaining("«One», «Two»");
    }

    @Test
    void opensNothingThatUnpacksToFarMoreThanItIs() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            Workbook.put(zip, "[Content_Types].xml", "<Types/>");
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> TableFile.open(file, TableSettings.FIND, report, ReadMonitor.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoSpreadsheet() throws IOException {
        Path archive = folder.resolve("archive.xlsx");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            Workbook.put(zip, "readme.txt", "");
        }
        assertThatThrownBy(() -> TableFile.open(archive, TableSettings.FIND, report, ReadMonitor.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ZIP archive");
        Path old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThatThrownBy(() -> TableFile.open(old, TableSettings.FIND, report, ReadMonitor.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(".xls");
        Path whole = Workbook.write(folder.resolve("whole.xlsx"), Map.of("S", List.of(List.of("a", "b"))));
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(Files.readAllBytes(whole), 300));
        assertThatThrownBy(() -> TableFile.open(cut, TableSettings.FIND, report, ReadMonitor.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        Path empty = Workbook.write(folder.resolve("empty.xlsx"), Map.of("S", List.of()));
        assertThatThrownBy(() -> TableFile.open(empty, TableSettings.FIND, report, ReadMonitor.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void readsWhatStandsBeforeTheDamageInASheet() throws IOException {
        assertThat(read(TableSettings.FIND, Map.of("S", List.of(List.of("a", "b"), List.of("1", "2"),
                List.of("<c><v>1</w></c>")))))
                .containsExactly("2: 1 | 2");
        assertThat(report.findings()).contains("The sheet is damaged after row 2; what stands before is read.");
    }

    @Test
    void losesNoRowsToACellThatIsNotKnown() {
        assertThatThrownBy(() -> read(TableSettings.FIND, Map.of("S", List.of(List.of("a", "b"), List.of("1", "2"),
                List.of("<c t=\"d\"><v>2024-03-05</v></c>"))))).isInstanceOf(IOException.class)
                .hasMessageContaining("save it again as .xlsx");
    }

    @Test
    void countsDaysAsSpreadsheetsDo() {
        assertThat(ExcelDates.text(BigDecimal.valueOf(1), false, false)).isEqualTo("1900-01-01");
        assertThat(ExcelDates.text(BigDecimal.valueOf(61), false, false)).isEqualTo("1900-03-01");
        assertThat(ExcelDates.text(BigDecimal.valueOf(45356), false, false)).isEqualTo("2024-03-05");
        assertThat(ExcelDates.text(BigDecimal.valueOf(43894), true, false)).isEqualTo("2024-03-05");
        assertThat(ExcelDates.isDateFormat("dd-mm-yyyy")).isTrue();
        assertThat(ExcelDates.isDateFormat("[$-409]d/mmm/yy;@")).isTrue();
        assertThat(ExcelDates.isDateFormat("0.00\" days\"")).isFalse();
        assertThat(ExcelDates.isDateFormat("[h]:mm:ss")).isFalse();
        assertThat(ExcelDates.isDateFormat("General")).isFalse();
        assertThat(ExcelDates.isDateFormat("[Red]#,##0")).isFalse();
    }

    private List<String> read(TableSettings settings, Map<String, List<List<Object>>> sheets) throws IOException {
        Path file = Workbook.write(folder.resolve("table.xlsx"), sheets);
        List<String> rows = new ArrayList<>();
        try (TableReader table = TableFile.open(file, settings, report, ReadMonitor.NONE)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    values.add(row.text(i) + (row.isDate(i) ? "*" : ""));
                }
                rows.add(row.line() + ": " + String.join(" | ", values));
            }
        }
        return rows;
    }
}
