/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.read.LogReaders;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

class LogPreviewTest {
    private static final String XES = """
            <log><trace><string key="concept:name" value="c1"/><string key="channel" value="web"/>
            <event><string key="concept:name" value="Queued"/><date key="time:timestamp" value="2024-03-01T10:00:00Z"/>
            <string key="org:group" value="?"/><string key="org:resource" value="Ann"/><int key="impact" value="3"/></event>
            <event><string key="concept:name" value="Check"/><date key="time:timestamp" value="2024-03-01T11:00:00Z"/>
            <string key="org:group" value="Desk"/><string key="lifecycle:transition" value="complete"/></event>
            </trace></log>""";

    @TempDir
    private Path folder;

    @Test
    void knowsTheAttributesOfXes() throws IOException {
        LogPreview preview = preview("log.xes", XES);
        assertThat(preview.format()).isEqualTo(LogFormat.XES);
        assertThat(preview.columns()).extracting(LogColumn::name).containsExactly("case:concept:name", "case:channel", "concept:name",
                "time:timestamp", "org:group", "org:resource", "impact", "lifecycle:transition");
        assertThat(roles(preview)).containsExactlyInAnyOrderEntriesOf(Map.of(LogRole.CASE, "case:concept:name", LogRole.ACTIVITY, "concept:name",
                LogRole.START, "time:timestamp", LogRole.UNIT, "org:group", LogRole.RESOURCE, "org:resource", LogRole.LIFECYCLE,
                "lifecycle:transition", LogRole.CHANNEL, "case:channel"));
        assertThat(preview.rows()).isEqualTo(2);
        assertThat(preview.isWhole()).isTrue();
        assertThat(preview.queueActivities()).containsExactly("Queued");
        assertThat(preview.missingUnits()).containsExactly("?");
        assertThat(preview.column(LogRole.CHANNEL)).get().satisfies(column -> {
            assertThat(column.filled()).isEqualTo(2);
            assertThat(column.samples()).containsExactly("web");
        });
        assertThat(preview.findings()).singleElement().asString().contains("may stand for no unit: ?");
    }

    @Test
    void knowsTheColumnsOfATable() throws IOException {
        LogPreview preview = preview("log.csv", """
                Zaaknummer;Activiteit;Starttijd;Eindtijd;Afdeling;Medewerker;Klantnummer;Kanaal;Klantgroep;Bedrag
                Z1;Aannemen;31-01-2024 09:00;31-01-2024 10:00;Intake;Jan;K1;Telefoon;Gezinnen;1,50
                Z1;Beoordelen;01-02-2024 09:00;01-02-2024 10:00;Schade;Piet;K1;;Gezinnen;2,50
                Z2;Aannemen;03-02-2024 09:00;03-02-2024 10:00;Intake;Jan;K2;Web;Starters;3,50
                """);
        assertThat(roles(preview)).containsExactlyInAnyOrderEntriesOf(Map.of(LogRole.CASE, "Zaaknummer", LogRole.ACTIVITY, "Activiteit",
                LogRole.START, "Starttijd", LogRole.END, "Eindtijd", LogRole.UNIT, "Afdeling", LogRole.RESOURCE, "Medewerker", LogRole.CUSTOMER,
                "Klantnummer", LogRole.CHANNEL, "Kanaal", LogRole.SEGMENT, "Klantgroep"));
        assertThat(preview.delimiter()).isEqualTo(";");
        assertThat(preview.dateFormat()).isEqualTo("dd-MM-yyyy HH:mm");
    }

    @Test
    void proposesADescriptorToBeCorrected() throws IOException {
        EventLog log = preview("claims.xes", XES).proposedLog();
        assertThat(log.getName()).isEqualTo("claims");
        assertThat(log.getFile()).isEqualTo("claims.xes");
        assertThat(log.getLogFormat()).isEqualTo(LogFormat.XES);
        assertThat(log.getDateFormat()).isNull();
        assertThat(log.getQueueActivities()).containsExactly("Queued");
        assertThat(log.getMissingUnits()).isEmpty();
        assertThat(log.getColumns()).extracting(ColumnMapping::getRole).contains(LogRole.CASE, LogRole.UNIT).doesNotHaveDuplicates();
    }

    @Test
    void saysThatDayAndMonthAreOpen() throws IOException {
        LogPreview preview = preview("log.csv", "case,activity,time,team\n1,A,03/04/2024 10:00,X\n1,B,05/04/2024 10:00,Y\n");
        assertThat(preview.dateFormat()).isEmpty();
        assertThat(preview.column(LogRole.START)).get().extracting(LogColumn::dateFormats).asList().hasSize(2);
        assertThat(preview.findings()).anyMatch(sentence -> sentence.contains("the day or the month can come first"));
    }

    @Test
    void guessesByValuesWhereNamesTellNothingAndSaysSo() throws IOException {
        StringBuilder csv = new StringBuilder("k1,k2,k3,k4\n");
        for (int i = 0; i < 100; i++) {
            csv.append("x").append(i / 4).append(",2024-03-01 10:").append(10 + i % 50).append(",do ").append(i % 4).append(",").append(i).append('\n');
        }
        LogPreview preview = preview("log.csv", csv.toString());
        assertThat(roles(preview)).containsExactlyInAnyOrderEntriesOf(Map.of(LogRole.CASE, "k1", LogRole.START, "k2", LogRole.ACTIVITY, "k3"));
        assertThat(preview.findings()).filteredOn(sentence -> sentence.endsWith("Check it.")).hasSize(3);
        assertThat(preview.findings()).anyMatch(sentence -> sentence.contains("without one there are no handoffs"));
    }

    @Test
    void whatIsOfTheCaseIsNotTakenForWhatIsOfTheEvent() throws IOException {
        LogPreview preview = preview("log.csv", """
                case:concept:name,case:department,case:type,case:startdate,concept:name,time:timestamp
                c1,General,Big,2024-01-01,A,2024-01-01T10:00:00+01:00
                c1,General,Big,2024-01-01,B,2024-01-02T10:00:00+01:00
                """);
        assertThat(roles(preview)).containsExactlyInAnyOrderEntriesOf(Map.of(LogRole.CASE, "case:concept:name", LogRole.ACTIVITY, "concept:name",
                LogRole.START, "time:timestamp"));
    }

    @Test
    void knowsTheObjectsOfOcel() throws IOException {
        String json = """
                {"objects": [{"id": "o1", "type": "Parcel", "attributes": [{"name": "channel", "time": "1970-01-01T00:00:00Z", "value": "web"}]},
                 {"id": "d1", "type": "Desk"}, {"id": "k1", "type": "Customer"}],
                 "events": [{"id": "e1", "type": "Place", "time": "2024-03-05T10:00:00Z", "attributes": [{"name": "cost", "value": 3.5}],
                  "relationships": [{"objectId": "o1", "qualifier": "of"}, {"objectId": "d1", "qualifier": "handled by"}]},
                 {"id": "e2", "type": "Send", "time": "2024-03-05T11:00:00Z", "relationships": [{"objectId": "o1", "qualifier": "of"},
                  {"objectId": "k1", "qualifier": "for"}]}]}""";
        String xml = """
                <log><object-types/><objects><object id="o1" type="Parcel"><attributes><attribute name="channel" time="1970-01-01T00:00:00Z">web</attribute>
                </attributes></object><object id="d1" type="Desk"/><object id="k1" type="Customer"/></objects>
                <events><event id="e1" type="Place" time="2024-03-05T10:00:00Z"><attributes><attribute name="cost">3.5</attribute></attributes>
                <objects><relationship object-id="o1" qualifier="of"/><relationship object-id="d1" qualifier="handled by"/></objects></event>
                <event id="e2" type="Send" time="2024-03-05T11:00:00Z"><objects><relationship object-id="o1" qualifier="of"/>
                <relationship object-id="k1" qualifier="for"/></objects></event></events></log>""";
        for (LogPreview preview : List.of(preview("log.json", json), preview("log.xml", xml))) {
            assertThat(preview.format()).isIn(LogFormat.OCEL_JSON, LogFormat.OCEL_XML);
            assertThat(roles(preview)).containsExactlyInAnyOrderEntriesOf(Map.of(LogRole.CASE, "Parcel", LogRole.ACTIVITY, "ocel:activity",
                    LogRole.START, "ocel:time", LogRole.UNIT, "Desk", LogRole.CUSTOMER, "Customer", LogRole.CHANNEL, "Parcel.channel"));
            assertThat(preview.columns()).extracting(LogColumn::name).contains("cost", "handled by");
            assertThat(preview.findings()).singleElement().asString().contains("«Parcel» is proposed as the type that most events have");
        }
    }

    @Test
    void whatIsProposedCanBeRead() throws IOException {
        Map<String, String> logs = Map.of("log.xes", XES, "log.csv", "case,activity,time,team\n1,A,13/04/2024 10:00,X\n1,B,14/04/2024 10:00,Y\n",
                "log.json", """
                {"objects": [{"id": "o1", "type": "Order"}], "events": [
                 {"id": "a", "type": "A", "time": "2024-03-05T10:00:00Z", "relationships": [{"objectId": "o1", "qualifier": "of"}]},
                 {"id": "b", "type": "B", "time": "2024-03-05T11:00:00Z", "relationships": [{"objectId": "o1", "qualifier": "of"}]}]}""");
        for (Map.Entry<String, String> log : logs.entrySet()) {
            LogSettings settings = LogSettings.of(preview(log.getKey(), log.getValue()).proposedLog());
            ReadReport report = new ReadReport();
            EventsBuilder builder = new EventsBuilder(settings, report);
            LogReaders.of(settings.format()).read(folder.resolve(log.getKey()), settings, builder, report, ReadMonitor.NONE);
            Events events = builder.build();
            assertThat(events.size()).as(log.getKey()).isEqualTo(2);
            assertThat(events.cases()).isEqualTo(1);
        }
    }

    @Test
    void looksAtTheBeginningOfALargeLogOnly() throws IOException {
        StringBuilder xes = new StringBuilder("<log><trace>");
        for (int i = 0; i < Samples.ROWS + 5; i++) {
            xes.append("<event><string key=\"concept:name\" value=\"A\"/></event>");
        }
        LogPreview preview = preview("log.xes", xes.append("</trace></log>").toString());
        assertThat(preview.rows()).isEqualTo(Samples.ROWS);
        assertThat(preview.isWhole()).isFalse();
    }

    @Test
    void findsEncodingAndDelimiter() throws IOException {
        Path file = Files.write(folder.resolve("log.txt"), "case\tactivity\ttime\n1\tCafé\t2024-01-01 10:00\n".getBytes(Charset.forName("windows-1252")));
        LogPreview preview = LogPreview.of(file, ReadMonitor.NONE);
        assertThat(preview.encoding()).isEqualTo("windows-1252");
        assertThat(preview.delimiter()).isEqualTo("tab");
        assertThat(preview.column(LogRole.ACTIVITY)).get().extracting(LogColumn::samples).asList().containsExactly("Café");
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Path empty = Files.writeString(folder.resolve("log.csv"), "");
        assertThatThrownBy(() -> LogPreview.of(empty, ReadMonitor.NONE)).isInstanceOf(IOException.class).hasMessageContaining("is empty");
        assertThatThrownBy(() -> LogPreview.of(folder.resolve("gone"), ReadMonitor.NONE)).isInstanceOf(IOException.class)
                .hasMessageContaining("There is no file");
        Path html = Files.writeString(folder.resolve("log.xes"), "<html/>");
        assertThatThrownBy(() -> LogPreview.of(html, ReadMonitor.NONE)).isInstanceOf(IOException.class).hasMessageContaining("is no XES log");
    }

    private static Map<LogRole, String> roles(LogPreview preview) {
        Map<LogRole, String> roles = new TreeMap<>();
        preview.columns().forEach(column -> column.role().ifPresent(role -> roles.put(role, column.name())));
        return roles;
    }

    private LogPreview preview(String name, String content) throws IOException {
        return LogPreview.of(Files.writeString(folder.resolve(name), content), ReadMonitor.NONE);
    }
}
