/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.sqlite.JDBC;

class OcelReaderTest {
    private static final String OBJECTS = """
            "objects": [
             {"id": "o1", "type": "Order", "attributes": [{"name": "channel", "time": "1970-01-01T00:00:00Z", "value": "web"},
               {"name": "channel", "time": "2024-03-05T10:30:00Z", "value": "phone"}]},
             {"id": "o2", "type": "Order"},
             {"id": "k1", "type": "Customer", "relationships": [{"objectId": "o1", "qualifier": "places"}]},
             {"id": "d1", "type": "Desk", "attributes": []}]""";
    private static final String EVENTS = """
            "events": [
             {"id": "e1", "type": "Place", "time": "2024-03-05T10:00:00Z", "attributes": [{"name": "cost", "value": 3.5}],
              "relationships": [{"objectId": "o1", "qualifier": "order"}, {"objectId": "d1", "qualifier": "handled by"}]},
             {"id": "e2", "type": "Pack", "time": "2024-03-05T11:00:00Z",
              "relationships": [{"objectId": "o1", "qualifier": "order"}, {"objectId": "o2", "qualifier": "order"}]},
             {"id": "e3", "type": "Clean", "time": "2024-03-05T12:00:00Z",
              "relationships": [{"objectId": "d1", "qualifier": "where"}]},
             {"id": "e4", "type": "Send", "time": "tomorrow", "relationships": [{"objectId": "o1", "qualifier": "order"}]}]""";
    private static final String HEAD = """
            {"objectTypes": [{"name": "Order", "attributes": [{"name": "channel", "type": "string"}]}], "eventTypes": [],
            """;
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <log><object-types><object-type name="Order"><attributes/></object-type></object-types><event-types/>
            <objects>
             <object id="o1" type="Order"><attributes><attribute name="channel" time="1970-01-01T00:00:00Z">web</attribute>
              <attribute name="channel" time="2024-03-05T10:30:00Z">phone</attribute></attributes></object>
             <object id="o2" type="Order"/>
             <object id="k1" type="Customer"><objects><relationship object-id="o1" qualifier="places"/></objects></object>
             <object id="d1" type="Desk"/>
            </objects>
            <events>
             <event id="e1" type="Place" time="2024-03-05T10:00:00Z">
              <attributes><attribute name="cost">3.5</attribute></attributes>
              <objects><relationship object-id="o1" qualifier="order"/>
               <relationship object-id="d1" qualifier="handled by"/></objects></event>
             <event id="e2" type="Pack" time="2024-03-05T11:00:00Z"><objects><relationship object-id="o1" qualifier="order"/>
              <relationship object-id="o2" qualifier="order"/></objects></event>
             <event id="e3" type="Clean" time="2024-03-05T12:00:00Z">
              <objects><relationship object-id="d1" qualifier="where"/></objects></event>
             <event id="e4" type="Send" time="tomorrow">
              <objects><relationship object-id="o1" qualifier="order"/></objects></event>
            </events></log>
            """;
    private static final String[] SQL = {"CREATE TABLE event (ocel_id TEXT PRIMARY KEY, ocel_type TEXT)",
        "CREATE TABLE object (ocel_id TEXT PRIMARY KEY, ocel_type TEXT)",
        "CREATE TABLE event_map_type (ocel_type TEXT, ocel_type_map TEXT)",
                "CREATE TABLE object_map_type (ocel_type TEXT, ocel_type_map TEXT)",
        "CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT)",
        "CREATE TABLE object_object (ocel_source_id TEXT, ocel_target_id TEXT, ocel_qualifier TEXT)",
        "INSERT INTO object VALUES ('o1','Order'),('o2','Order'),('k1','Customer'),('d1','Desk')",
        "INSERT INTO object_map_type VALUES ('Order','Order'),('Customer','Customer')",
        "CREATE TABLE object_Order (ocel_id TEXT, ocel_time TEXT, ocel_changed_field TEXT, channel TEXT)",
        "CREATE TABLE object_Customer (ocel_id TEXT, ocel_time TEXT, ocel_changed_field TEXT)",
        "INSERT INTO object_Order VALUES ('o1','1970-01-01 00:00:00',NULL,'web'),('o1','2024-03-05 10:30:00','channel','phone')",
        "INSERT INTO object_object VALUES ('k1','o1','places')",
        "INSERT INTO event VALUES ('e1','Place'),('e2','Pack'),('e3','Clean'),('e4','Send')",
        "INSERT INTO event_map_type VALUES ('Place','Place'),('Pack','Pack'),('Clean','Clean'),('Send','Send \"it\"')",
        "CREATE TABLE event_Place (ocel_id TEXT, ocel_time TEXT, cost REAL)",
                "CREATE TABLE event_Pack (ocel_id TEXT, ocel_time TEXT)",
        "CREATE TABLE event_Clean (ocel_id TEXT, ocel_time TEXT)",
                "CREATE TABLE \"event_Send \"\"it\"\"\" (ocel_id TEXT, ocel_time TEXT)",
        "INSERT INTO event_Place VALUES ('e1','2024-03-05 10:00:00',3.5)",
                "INSERT INTO event_Pack VALUES ('e2','2024-03-05 11:00:00')",
        "INSERT INTO event_Clean VALUES ('e3','2024-03-05 12:00:00')",
        "INSERT INTO \"event_Send \"\"it\"\"\" VALUES ('e4','tomorrow')",
        "INSERT INTO event_object VALUES ('e2','o1','order'),('e2','o2','order'),('e1','o1','order'),('e1','d1','handled by'),"
            + "('e3','d1','where'),('e4','o1','order')"};
    private static final Map<LogRole, List<String>> COLUMNS = Map.of(LogRole.CASE, List.of("Order"), LogRole.UNIT,
            List.of("handled by"),
            LogRole.RESOURCE, List.of("cost"), LogRole.CUSTOMER, List.of("Customer"), LogRole.CHANNEL, List.of("Order.channel"));

    @TempDir
    private Path folder;
    private final ReadReport report = new ReadReport();

    @ParameterizedTest
    @EnumSource(names = {"OCEL_JSON", "OCEL_XML", "OCEL_SQLITE"})
    void readsTheSameFromEachFormat(LogFormat format) throws Exception {
        Path file = switch (format) {
        case OCEL_JSON -> Files.writeString(folder.resolve("log.json"), HEAD + OBJECTS + "," + EVENTS + "}");
        case OCEL_XML -> Files.writeString(folder.resolve("log.xml"), XML);
        default -> database();
        };
        assertThat(read(format, file, COLUMNS)).containsExactly("0 o1 Place 2024-03-05T10:00:00Z d1 3.5 k1 web",
                "1 o1 Pack 2024-03-05T11:00:00Z null null k1 phone", "1 o2 Pack 2024-03-05T11:00:00Z null null null null");
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.findings())
                .containsExactly("1 events belong to several cases (Order); each of them counts once in each of its cases.");
        assertThat(report.dropped().stream().map(dropped -> dropped.reason() + " " + dropped.examples())).containsExactly(
                "no object of the type that is the case belongs to it [event 3, e3: \"Clean\"]",
                "its time cannot be read [event 4, e4: \"tomorrow\"]");
    }

    @Test
    void readsEventsThatStandBeforeTheObjects() throws IOException {
        Path json = Files.writeString(folder.resolve("log.json"), HEAD + EVENTS + "," + OBJECTS + "}");
        assertThat(read(LogFormat.OCEL_JSON, json, COLUMNS)).hasSize(3).first().asString().endsWith("d1 3.5 k1 web");
        String objects = XML.substring(XML.indexOf("<objects>"), XML.indexOf("</objects>\n<events>") + 11);
        Path xml = Files.writeString(folder.resolve("log.xml"), XML.replace(objects, "").replace("</events></log>", "</events>"
                + objects + "</log>"));
        assertThat(read(LogFormat.OCEL_XML, xml, COLUMNS)).hasSize(3).first().asString().endsWith("d1 3.5 k1 web");
    }

    @Test
    void asksWhichObjectsAreTheCases() throws IOException {
        Path json = Files.writeString(folder.resolve("log.json"), HEAD + OBJECTS + "," + EVENTS + "}");
        assertThatThrownBy(() -> read(LogFormat.OCEL_JSON, json, Map.of())).isInstanceOf(IOException.class)
                .hasMessageContaining("«Customer» (1), «Desk» (1), «Order» (2)");
    }

    @Test
    void readsWhatIsLeftOfAFileThatBreaksOff() throws IOException {
        String json = HEAD + OBJECTS + "," + EVENTS;
        assertThat(read(LogFormat.OCEL_JSON, Files.writeString(folder.resolve("log.json"), json.substring(0,
                json.indexOf("e3"))), COLUMNS)).hasSize(3);
        assertThat(report.findings()).anyMatch(finding -> finding.contains("breaks off or is damaged at $.events[2]"));
        assertThat(read(LogFormat.OCEL_XML, Files.writeString(folder.resolve("log.xml"), XML.substring(0, XML.indexOf("e3"))),
                COLUMNS)).hasSize(3);
        assertThat(report.findings()).anyMatch(finding -> finding.contains("damaged in line 17"));
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoLog() throws Exception {
        Path text = Files.writeString(folder.resolve("log.txt"), "case,activity\n");
        for (LogFormat format : List.of(LogFormat.OCEL_JSON, LogFormat.OCEL_XML, LogFormat.OCEL_SQLITE)) {
            assertThatThrownBy(() -> read(format, text, COLUMNS)).isInstanceOf(IOException.class)
                    .hasMessageContaining("«log.txt» is no ");
            assertThatThrownBy(() -> read(format, folder.resolve("none"), COLUMNS)).isInstanceOf(IOException.class)
                    .hasMessageContaining("There is no file");
        }
        Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
        assertThatThrownBy(() -> read(LogFormat.OCEL_JSON, other, COLUMNS)).isInstanceOf(IOException.class)
                .hasMessageContaining("no list «events»");
        Path first = Files.writeString(folder.resolve("first.json"), "{\"ocel:events\": {}}");
        assertThatThrownBy(() -> read(LogFormat.OCEL_JSON, first, COLUMNS)).isInstanceOf(IOException.class)
                .hasMessageContaining("OCEL 1.0");
        Path empty = folder.resolve("empty.sqlite");
        try (Connection database = JDBC.createConnection("jdbc:sqlite:" + empty,
                new Properties()); Statement sql = database.createStatement()) {
            sql.execute("CREATE TABLE x (y)");
        }
        assertThatThrownBy(() -> read(LogFormat.OCEL_SQLITE, empty, COLUMNS)).isInstanceOf(IOException.class)
                .hasMessageContaining("no OCEL 2.0 log");
    }

    @Test
    void readsNoEntitiesFromElsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path xml = Files.writeString(folder.resolve("log.xml"), XML.replace("<log>", "<!DOCTYPE log [<!ENTITY x SYSTEM \""
                + secret.toUri() + "\">]><log>")
                .replace(">3.5<", ">&x;<"));
        assertThat(read(LogFormat.OCEL_XML, xml, COLUMNS)).isEmpty();
        assertThat(report.findings()).hasSize(1).first().asString().contains("damaged in line").doesNotContain("secret");
    }

    private Path database() throws SQLException {
        Path file = folder.resolve("log 100%?.sqlite".replace("?", ""));
        try (Connection database = JDBC.createConnection("jdbc:sqlite:" + file,
                new Properties()); Statement statement = database.createStatement()) {
            for (String sql : SQL) {
                statement.execute(sql);
            }
        }
        return file;
    }

    private List<String> read(LogFormat format, Path file, Map<LogRole, List<String>> columns) throws IOException {
        LogSettings settings = new LogSettings(format, Optional.empty(), Optional.empty(), Optional.empty(), ZoneId.of("UTC"),
                '.', columns,
                Set.of(), Set.of(), Set.of());
        List<String> rows = new ArrayList<>();
        new OcelReader(format).read(file, settings, row -> rows.add(Stream.of(row.position, row.caseId, row.activity,
                Instant.ofEpochMilli(row.start), row.unit, row.resource, row.customer, row.channel).map(String::valueOf)
                .collect(Collectors.joining(" "))), report, ReadMonitor.NONE);
        return rows;
    }
}
