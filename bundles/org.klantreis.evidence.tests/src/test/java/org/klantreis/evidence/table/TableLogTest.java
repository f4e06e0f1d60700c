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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

class TableLogTest {
    private static final Map<LogRole, List<String>> COLUMNS = Map.of(LogRole.CASE, List.of("case"), LogRole.ACTIVITY,
            List.of("what"),
            LogRole.START, List.of("when"), LogRole.END, List.of("until"), LogRole.UNIT, List.of("unit", "team"));
    private static final String HEADER = "case,what,when,until,unit,team\n";

    @TempDir
    private Path folder;
    private final ReadReport report = new ReadReport();

    @Test
    void readsEventsByTheMeaningOfTheColumns() throws IOException {
        assertThat(read(HEADER + "c1,Call,2024-03-05 10:00,2024-03-05 10:30,Desk,T1\nc1,Write,2024-03-05 11:00,,,T2\n", null))
                .containsExactly("0 c1 Call 2024-03-05T09:00:00Z 2024-03-05T09:30:00Z Desk",
                        "1 c1 Write 2024-03-05T10:00:00Z 2024-03-05T10:00:00Z T2");
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.findings()).contains("The date format of «when» was found to be yyyy-MM-dd HH:mm:ss.");
    }

    @Test
    void dropsARowThatCannotBeUsedAndSaysWhy() throws IOException {
        assertThat(read(HEADER
                + "c1,Call,2024-03-05,2024-03-05,,\n,Call,2024-03-05,,,\nc1,,2024-03-05,,,\nc1,Call,,,,\nc1,Call,2024-02-31,,,\n"
                + "c1,Call,2024-03-05,,,,,extra\nc2,Call,2024-03-06,soon,,\n", null)).hasSize(2).last().asString()
                        .startsWith("5 c2");
        assertThat(report.rows()).isEqualTo(7);
        assertThat(report.dropped().stream().map(dropped -> dropped.reason() + " " + dropped.examples())).containsExactly(
                "it has no case [line 3: ,Call,2024-03-05,,,]", "it has no activity [line 4: c1,,2024-03-05,,,]",
                "it has no time [line 5: c1,Call,,,,]", "its time cannot be read [line 6: \"2024-02-31\"]",
                "it has more values than there are columns [line 7: c1,Call,2024-03-05,,,,,extra]");
        assertThat(report.findings())
                .contains("Times are days without a time of day; events of one day are in the order of the file.",
                "The end of 1 events cannot be read (the first in line 8: \"soon\"); it was taken to be their beginning.");
    }

    @Test
    void namesTheColumnsThatThereAreWhenOneIsMissing() {
        assertThatThrownBy(() -> read("id,what,when\n1,Call,2024-03-05\n", null)).isInstanceOf(IOException.class)
                .hasMessage("«log.csv» has no column for the case («case», «until», «unit», «team» is set but not there). "
                        + "Its columns are: id, what, when. Say in the log's settings which is which.");
    }

    @Test
    void guessesNoDateThatCanBeTwo() throws IOException {
        String log = HEADER + "c1,Call,03/04/2024,,,\nc1,Write,04/05/2024,,,\n";
        assertThatThrownBy(() -> read(log, null)).isInstanceOf(IOException.class).hasMessageContaining("«when»")
                .hasMessageContaining("dd/MM/yyyy or MM/dd/yyyy");
        assertThat(read(log, "MM/dd/yyyy")).first().asString().contains("2024-03-03T23:00:00Z");
        assertThat(read(log, "dd/MM/yyyy")).first().asString().contains("2024-04-02T22:00:00Z");
    }

    @Test
    void looksAtEveryDateToDecideWhatComesFirst() throws IOException {
        StringBuilder log = new StringBuilder(HEADER);
        for (int i = 0; i < 6000; i++) {
            log.append("c").append(i).append(",Call,03/04/2024,,,\n");
        }
        assertThat(read(log + "c,Call,13/04/2024,,,\n", null)).hasSize(6001).first().asString().contains("2024-04-02T22:00:00Z");
    }

    @Test
    void letsAnotherColumnDecideWhatComesFirst() throws IOException {
        assertThat(read(HEADER + "c1,Call,03/04/2024,25/04/2024,,\n", null)).first().asString().contains("2024-04-02T22:00:00Z");
    }

    @Test
    void takesTheNamesOfTheStandardWhereNothingIsSet() throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"),
                "case:concept:name,concept:name,time:timestamp,org:group\nc1,Call,2024-03-05T10:00:00Z,Desk\n");
        assertThat(read(file, settings(LogFormat.CSV, Map.of(), null))).containsExactly(
                "0 c1 Call 2024-03-05T10:00:00Z 2024-03-05T10:00:00Z Desk");
        assertThat(report.findings()).anyMatch(finding -> finding.contains("«time:timestamp»"));
    }

    @Test
    void readsTheSheetThatHasTheColumns() throws IOException {
        Path file = Workbook.write(folder.resolve("log.xlsx"), Map.of("About", List.of(List.of("Made by", "me")),
                "Events", List.of(List.of("case", "what", "when"), List.of("c1", "Call", 45356.5729166667))));
        assertThat(read(file, settings(LogFormat.XLSX, COLUMNS, null))).containsExactly(
                "0 c1 Call 2024-03-05T12:45:00Z 2024-03-05T12:45:00Z null");
        assertThat(report.findings()).contains("«Events» is the first of 2 sheets that has the log's columns.");
    }

    private List<String> read(String text, String dates) throws IOException {
        return read(Files.writeString(folder.resolve("log.csv"), text), settings(LogFormat.CSV, COLUMNS, dates));
    }

    private List<String> read(Path file, LogSettings settings) throws IOException {
        List<String> rows = new ArrayList<>();
        (settings.format() == LogFormat.CSV ? new CsvLogReader() : new XlsxLogReader()).read(file, settings,
                row -> rows.add(List.of(row.position, row.caseId, row.activity, Instant.ofEpochMilli(row.start),
                        Instant.ofEpochMilli(row.end), String.valueOf(row.unit)).stream().map(String::valueOf)
                        .collect(Collectors.joining(" "))), report, ReadMonitor.NONE);
        return rows;
    }

    private static LogSettings settings(LogFormat format, Map<LogRole, List<String>> columns, String dates) {
        return new LogSettings(format, Optional.empty(), Optional.empty(), Optional.ofNullable(dates),
                ZoneId.of("Europe/Amsterdam"), '.',
                columns, Set.of(), Set.of(), Set.of());
    }
}
