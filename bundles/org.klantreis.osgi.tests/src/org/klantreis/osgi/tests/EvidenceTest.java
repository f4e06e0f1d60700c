/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.read.LogReaders;
import org.klantreis.evidence.table.TableFile;
import org.klantreis.evidence.table.TableReader;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.sqlite.JDBC;

/** What evidence is read with finds all of its parts, the native ones too, where each bundle sees only what it imports. */
class EvidenceTest {
    private static final Map<String, String> SPREADSHEET = Map.of(
            "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                    + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                    + "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>",
            "xl/styles.xml", "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>",
            "_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                    + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            "xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                    + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='Log' sheetId='1' r:id='r1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                    + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
            "xl/worksheets/sheet1.xml", "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                    + "<row r='1'><c r='A1' t='inlineStr'><is><t>Case</t></is></c></row><row r='2'><c r='A2'><v>17</v></c></row></sheetData></worksheet>");

    @TempDir
    private Path folder;

    @Test
    void readsASpreadsheet() throws IOException {
        Path file = folder.resolve("log.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : SPREADSHEET.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (TableReader table = TableFile.open(file, TableSettings.FIND, new ReadReport(), ReadMonitor.NONE)) {
            assertThat(table.columns()).containsExactly("Case");
            assertThat(table.next().text(0)).isEqualTo("17");
        }
    }

    @Test
    void readsADatabase() throws Exception {
        Path file = folder.resolve("log.sqlite");
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            for (String sql : new String[] {"CREATE TABLE event (ocel_id TEXT, ocel_type TEXT)", "CREATE TABLE object (ocel_id TEXT, ocel_type TEXT)",
                "CREATE TABLE event_map_type (ocel_type TEXT, ocel_type_map TEXT)", "CREATE TABLE object_map_type (ocel_type TEXT, ocel_type_map TEXT)",
                "CREATE TABLE event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT)",
                "CREATE TABLE event_Call (ocel_id TEXT, ocel_time TEXT)", "INSERT INTO event VALUES ('e1', 'Call')",
                "INSERT INTO object VALUES ('o1', 'Order')", "INSERT INTO event_map_type VALUES ('Call', 'Call')",
                "INSERT INTO event_Call VALUES ('e1', '2024-03-05 10:00:00')", "INSERT INTO event_object VALUES ('e1', 'o1', 'of')"}) {
                statement.execute(sql);
            }
        }
        assertThat(events(LogFormat.OCEL_SQLITE, file)).containsExactly("o1 Call");
    }

    @Test
    void readsXmlAndJson() throws IOException {
        Path xml = Files.writeString(folder.resolve("log.xml"), "<log><objects><object id='o1' type='Order'/></objects><events>"
                + "<event id='e1' type='Call' time='2024-03-05T10:00:00Z'><objects><relationship object-id='o1'/></objects></event></events></log>");
        assertThat(events(LogFormat.OCEL_XML, xml)).containsExactly("o1 Call");
        Path json = Files.writeString(folder.resolve("log.json"), "{'objects':[{'id':'o1','type':'Order'}],'events':[{'id':'e1','type':'Call',"
                .replace('\'', '"') + "'time':'2024-03-05T10:00:00Z','relationships':[{'objectId':'o1'}]}]}".replace('\'', '"'));
        assertThat(events(LogFormat.OCEL_JSON, json)).containsExactly("o1 Call");
    }

    private static List<String> events(LogFormat format, Path file) throws IOException {
        LogSettings settings = new LogSettings(format, Optional.empty(), Optional.empty(), Optional.empty(), ZoneId.of("UTC"), '.',
                Map.of(LogRole.CASE, List.of("Order")), Set.of(), Set.of(), Set.of());
        List<String> events = new ArrayList<>();
        LogReaders.of(format).read(file, settings, event -> events.add(event.caseId + " " + event.activity), new ReadReport(),
                ReadMonitor.NONE);
        return events;
    }
}
