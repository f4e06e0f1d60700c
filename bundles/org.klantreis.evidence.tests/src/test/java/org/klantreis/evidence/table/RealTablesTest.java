/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.SharedData;
import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.log.LogReader;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.xes.XesReader;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

class RealTablesTest {
    private final ReadReport report = new ReadReport();

    @Test
    void readsTheSameEventsFromCsvAsFromXes() throws IOException {
        Path csv = SharedData.file("receipt/receipt.csv");
        Path xes = SharedData.file("receipt/08_receipt.xes.gz");
        Events fromCsv = read(new CsvLogReader(), csv, LogFormat.CSV);
        assertThat(fromCsv.size()).isEqualTo(8577);
        assertThat(fromCsv.cases()).isEqualTo(1434);
        assertThat(fromCsv.unitNames()).hasSize(10).contains("EMPTY");
        assertThat(report.droppedRows()).isZero();
        Events fromXes = read(new XesReader(), xes, LogFormat.XES);
        assertThat(lines(fromCsv)).isEqualTo(lines(fromXes));
    }

    @Test
    void readsDutchComplaintsThatAreNoUtf8() throws IOException {
        Path file = SharedData.file("bpic2016/BPI2016_Complaints.csv");
        Set<String> customers = new HashSet<>();
        try (TableReader table = TableFile.open(file, TableSettings.FIND, report, ReadMonitor.NONE)) {
            assertThat(table.format().delimiter()).isEqualTo(";");
            assertThat(table.format().encoding()).isEqualTo("windows-1252");
            for (TableRow row = table.next(); row != null; row = table.next()) {
                customers.add(row.text(table.column("CustomerID").orElseThrow()));
            }
        }
        assertThat(report.rows()).isEqualTo(289);
        assertThat(report.droppedRows()).isZero();
        assertThat(customers).hasSize(226);
    }

    @Test
    void findsThatAmericanDatesHaveTheMonthFirst() throws IOException {
        Path file = SharedData.file("complaints/311_Animals_short.csv");
        try (TableReader table = TableFile.open(file, TableSettings.FIND, report, ReadMonitor.NONE)) {
            List<DateSearch> found = DateSearch.each(table, table.column("Created Date").orElseThrow());
            assertThat(found.get(0).format()).contains("MM/dd/yyyy HH:mm");
            assertThat(found.get(0).fitting()).isEqualTo(4969);
            assertThat(Dates.of("MM/dd/yyyy HH:mm", ZoneId.of("UTC")).day("3/14/2025 1:20")).isEqualTo(LocalDate.of(2025, 3, 14));
        }
    }

    private Events read(LogReader reader, Path file, LogFormat format) throws IOException {
        LogSettings settings = new LogSettings(format, Optional.of("UTF-8"), Optional.empty(), Optional.empty(),
                ZoneId.of("UTC"), '.',
                Map.of(LogRole.CHANNEL, List.of("case:channel")), Set.of(), Set.of(), Set.of());
        EventsBuilder builder = new EventsBuilder(settings, report);
        reader.read(file, settings, builder, report, ReadMonitor.NONE);
        return builder.build();
    }

    private static Set<String> lines(Events events) {
        Set<String> lines = new HashSet<>();
        for (int c = 0; c < events.cases(); c++) {
            for (int e = events.firstOf(c); e < events.endOf(c); e++) {
                lines.add(events.caseNames().get(c) + " " + (e - events.firstOf(c)) + " " + events.activityNames()
                        .get(events.activity(e))
                        + " " + events.start(e) + " " + events.unitNames().get(events.unit(e)) + " "
                        + events.channelNames().get(events.channel(e)));
            }
        }
        return lines;
    }
}
