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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.table.TableFile;
import org.klantreis.evidence.table.TableReader;
import org.klantreis.evidence.table.TableSettings;
import org.sqlite.SQLiteDataSource;

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
    void readsADatabase() throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("log.sqlite"));
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE event (ocel_id TEXT)");
            statement.execute("INSERT INTO event VALUES ('e1')");
            ResultSet rows = statement.executeQuery("SELECT ocel_id FROM event");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("e1");
        }
    }
}
