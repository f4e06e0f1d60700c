/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

class CsvTableTest {
    @TempDir
    private Path folder;
    private final ReadReport report = new ReadReport();
    private final List<String> rejected = new ArrayList<>();
    private List<String> columns;
    private TableFormat format;

    @Test
    void tellsTheLineOfEachRowAlsoBehindLineBreaksInQuotes() throws IOException {
        assertThat(read("id,text\r\n1,\"two\r\nlines, and a \"\"quote\"\"\"\r\n\r\n2,plain\r\n"))
                .containsExactly("2: 1 | two\r\nlines, and a \"quote\"", "5: 2 | plain");
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.findings()).contains("1 lines are empty; they were passed over.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void knowsAllEndsOfLines(String end) throws IOException {
        assertThat(read("a;b" + end + "1;2" + end + "3;4")).containsExactly("2: 1 | 2", "3: 3 | 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiterAndTellsIt(String delimiter) throws IOException {
        String text = "name#amount#note\nA#1.5#\"a, b; c\td|\"\nB#2.5#x\n".replace("#", delimiter);
        assertThat(read(text)).first().isEqualTo("2: A | 1.5 | a, b; c\td|");
        assertThat(report.findings()).contains("The delimiter was found to be «" + (delimiter.equals("\t") ? "tab" : delimiter)
                + "».");
    }

    @Test
    void isNotMisledByDecimalCommas() throws IOException {
        assertThat(read("id;amount\n1;2,50\n2;3,75\n")).containsExactly("2: 1 | 2,50", "3: 2 | 3,75");
    }

    @Test
    void followsWhatIsSetInsteadOfWhatItFinds() throws IOException {
        assertThat(read("a,b;c\n1,2;3\n4,5;6\n".getBytes(StandardCharsets.UTF_8), TableSettings.of(null, ";", null)))
                .containsExactly("2: 1,2 | 3", "3: 4,5 | 6");
        assertThatThrownBy(() -> read("a\n".getBytes(StandardCharsets.UTF_8), TableSettings.of(null, ";;", null)))
                .isInstanceOf(IOException.class).hasMessageContaining("«;;» is more than one character");
        assertThatThrownBy(() -> read("a\n".getBytes(StandardCharsets.UTF_8), TableSettings.of("UTF-9", null, null)))
                .isInstanceOf(IOException.class).hasMessageContaining("UTF-9");
    }

    @Test
    void knowsTheLineWithWhichSpreadsheetsNameTheDelimiter() throws IOException {
        assertThat(read("sep=;\r\na;b\r\n1;2\r\n")).containsExactly("3: 1 | 2");
        assertThat(columns).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void followsTheMarkAtTheBeginning(String encoding) throws IOException {
        assertThat(read(("\uFEFFnaam,café\n1,één\n").getBytes(Charset.forName(encoding)), TableSettings.FIND))
                .containsExactly("2: 1 | één");
        assertThat(columns).containsExactly("naam", "café");
        assertThat(format.encoding()).isEqualTo(encoding);
    }

    @Test
    void readsWideTextWithoutMark() throws IOException {
        assertThat(read("naam,waarde\n1,één\n".getBytes(StandardCharsets.UTF_16LE), TableSettings.FIND))
                .containsExactly("2: 1 | één");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UTF-8"})
    void readsWesternTextThatIsNoUtf8AndTellsSo(String set) throws IOException {
        assertThat(read("a,b\n1,café – €5\n".getBytes(Charset.forName("windows-1252")), TableSettings.of(set, null, null)))
                .containsExactly("2: 1 | café – €5");
        assertThat(format.encoding()).isEqualTo("windows-1252");
        assertThat(report.findings())
                .anyMatch(finding -> finding.startsWith("The file is no UTF-8: 3 bytes are none (the first in line 2)"));
    }

    @Test
    void readsSingleWrongBytesInUtf8() throws IOException {
        byte[] good = "a,b\n1,één twee, drié\n2,".replace("twee, ", "").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(good);
        bytes.write(0xE9);
        bytes.write("n\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(bytes.toByteArray(), TableSettings.FIND)).containsExactly("2: 1 | één drié", "3: 2 | én");
        assertThat(format.encoding()).isEqualTo("UTF-8");
        assertThat(report.findings())
                .contains("1 bytes are no UTF-8 (the first in line 3); they were read as windows-1252, the rest as UTF-8.");
    }

    @Test
    void findsCharactersAcrossBlocks() throws IOException {
        String filler = "é€😀".repeat(40_000);
        assertThat(read("a,b\n1," + filler + "x\n2,y\n")).containsExactly("2: 1 | " + filler + "x", "3: 2 | y");
    }

    @Test
    void rejectsALineWithTooManyValuesAndReadsTheRest() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 2; i < 1000; i++) {
            text.append(i == 500 ? "1,2,3\n" : i + ",x\n");
        }
        assertThat(read(text.toString())).hasSize(997);
        assertThat(rejected).containsExactly("500 it has more values than there are columns: 1,2,3");
        assertThat(report.rows()).isEqualTo(998);
        assertThat(report.dropped().get(0).examples()).containsExactly("line 500: 1,2,3");
    }

    @Test
    void losesOneLineOnlyToAQuoteThatIsNotClosed() throws IOException {
        assertThat(read("a,b\n1,\"x\"\n2,\"open\n3,\"y\"\n4,\"z\"\n")).containsExactly("2: 1 | x", "4: 3 | y", "5: 4 | z");
        assertThat(rejected).containsExactly("3 a quote is opened and not closed: 2,\"open");
        assertThat(read("a,b\n1,x\n2,\"open\n3,y\n")).containsExactly("2: 1 | x", "4: 3 | y");
    }

    @Test
    void survivesManyQuotesThatAreNotClosed() throws IOException {
        assertThat(read("a,b\n" + "1,\"open\n".repeat(3000) + "2,x\n")).contains("3002: 2 | x");
    }

    @Test
    void keepsQuotesThatAreNotDoubled() throws IOException {
        assertThat(read("a,b\n1,\"he said \"no\" to me\"\n2,5\" disk\n3, \"spaced, out\" \n"))
                .containsExactly("2: 1 | he said \"no\" to me", "3: 2 | 5\" disk", "4: 3 | spaced, out");
        assertThat(report.findings())
                .anyMatch(finding -> finding.startsWith("2 quotes inside of quoted values are not doubled (the first in line "
                + "2)"));
    }

    @Test
    void takesMissingValuesAtTheEndForEmptyAndTellsIt() throws IOException {
        assertThat(read("a,b,c\n1,2\n3,4,5,,\n,,\n")).containsExactly("2: 1 | 2 | ", "3: 3 | 4 | 5");
        assertThat(report.findings())
                .anyMatch(finding -> finding.startsWith("1 rows have fewer values than there are columns (the first in line 2)"));
    }

    @Test
    void givesEachColumnANameOfItsOwn() throws IOException {
        read("id,date,,date,date (2)\n1,2,3,4,5\n");
        assertThat(columns).containsExactly("id", "date", "Column 3", "date (3)", "date (2)");
        assertThat(report.findings()).anyMatch(finding -> finding.contains("Several columns are called «date»"))
                .anyMatch(finding -> finding.contains("Column 3 has no name"));
    }

    @Test
    void readsAHugeValue() throws IOException {
        String huge = "lots of \"\"text\"\", ".repeat(300_000);
        assertThat(read("a,b\n1,\"" + huge + "\"\n2,x\n")).hasSize(2).last().isEqualTo("3: 2 | x");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read("x".repeat((1 << 24) + (1 << 18)))).isInstanceOf(IOException.class)
                .hasMessageContaining("no text with rows");
        assertThatThrownBy(() -> TableFile.open(folder.resolve("none.csv"), TableSettings.FIND, report, ReadMonitor.NONE))
                .isInstanceOf(IOException.class).hasMessageContaining("There is no file");
    }

    @Test
    void readsWhatIsLeftOfAPackedFileThatBreaksOff() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 200_000; i++) {
            text.append(i).append(',').append(i * 31L % 9973).append('\n');
        }
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        List<String> rows = read(Arrays.copyOf(packed.toByteArray(), packed.size() / 2), TableSettings.FIND);
        assertThat(rows).hasSizeBetween(10_000, 190_000);
        assertThat(report.findings()).anyMatch(finding -> finding.contains("breaks off in line"));
    }

    @Test
    void stopsWhenAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("big.csv"), "a,b\n" + "1,2\n".repeat(500_000));
        int[] asked = {0};
        ReadMonitor monitor = new ReadMonitor() {
            @Override
            public boolean isCancelled() {
                return asked[0]++ > 3;
            }
        };
        try (TableReader table = TableFile.open(file, TableSettings.FIND, report, monitor)) {
            assertThatThrownBy(() -> {
                while (table.next() != null) {
                    // on
                }
            }).isInstanceOf(CancellationException.class);
        }
    }

    private List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), TableSettings.FIND);
    }

    private List<String> read(byte[] bytes, TableSettings settings) throws IOException {
        rejected.clear();
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        List<String> rows = new ArrayList<>();
        try (TableReader table = TableFile.open(file, settings, report,
                (line, reason, raw) -> rejected.add(line + " " + reason + ": " + raw), ReadMonitor.NONE)) {
            columns = table.columns();
            format = table.format();
            for (TableRow row = table.next(); row != null; row = table.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    values.add(row.text(i));
                }
                rows.add(row.line() + ": " + String.join(" | ", values));
            }
        }
        return rows;
    }
}
