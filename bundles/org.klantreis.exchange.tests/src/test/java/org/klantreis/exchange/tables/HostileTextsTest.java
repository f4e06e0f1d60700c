/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.plan.EmptyCells;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.exchange.tables.plan.ImportTables;
import org.klantreis.exchange.tables.read.ReadTables;
import org.klantreis.exchange.tables.write.ExportReport;
import org.klantreis.exchange.tables.write.ExportTables;
import org.klantreis.model.Channel;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Persona;
import org.klantreis.model.Property;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/** Texts that spreadsheet programs take for formulas, that separate names, or that a cell cannot hold. */
class HostileTextsTest {
    private static final List<String> TEXTS = List.of("=1+1", "+31 6 1234", "-5", "@SUM(A1)", "'=1", "''=x", "'quoted", " =1",
            "\t=1",
            "a;b", "\"a\"; b", "a\nb", "a\r\nb", " spaces ", "1.50", "2026-01-31", "TRUE", "#REF!", "#N/A", "€ 5", "\uD83D\uDE00",
                    ";",
            "\"", ",", "a,b", "_x0041_", "\u00A0=1", "null", "NULL", "n/a", "-", "0", "007", "1e5", "x".repeat(40_000));

    @TempDir
    private Path folder;
    private LandscapeProject project;

    @BeforeEach
    void make() throws IOException {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("=HYPERLINK(\"x\")");
        Random random = new Random(7);
        for (String text : TEXTS) {
            Channel channel = KlantreisFactory.eINSTANCE.createChannel();
            channel.setName(text);
            landscape.getChannels().add(channel);
            Touchpoint touchpoint = KlantreisFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName(text);
            touchpoint.setDocumentation(text);
            touchpoint.getTags().add(text);
            touchpoint.getTags().add("plain");
            touchpoint.setChannel(channel);
            Property property = KlantreisFactory.eINSTANCE.createProperty();
            property.setKey("=key");
            property.setValue(text);
            touchpoint.getProperties().add(property);
            landscape.getTouchpoints().add(touchpoint);
        }
        Persona persona = KlantreisFactory.eINSTANCE.createPersona();
        persona.setName("P");
        for (int i = 0; i < 5; i++) {
            persona.getChannelPreferences().add(landscape.getChannels().get(random.nextInt(TEXTS.size())));
        }
        landscape.getPersonas().add(persona);
        project = LandscapeProject.create(folder.resolve("project"), landscape);
        project.save();
        project = LandscapeProject.open(folder.resolve("project"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables.xlsx", "tables"})
    void comeBackUnchanged(String target) throws IOException {
        ExportReport report = new ExportTables(project).execute(folder.resolve(target));

        for (EmptyCells empty : EmptyCells.values()) {
            ImportPlan plan = new ImportTables(project).empty(empty).plan(ReadTables
                    .from(folder.resolve(target), TableSettings.FIND, Optional.empty(), ReadMonitor.NONE).inputs());
            assertThat(plan.refusals()).isEmpty();
            assertThat(plan.changes()).isEmpty();
        }
        assertThat(report.losses()).hasSize(target.endsWith(".xlsx") ? 2 : 0);
    }

    @Test
    void noCellOfACsvFileBeginsLikeAFormula() throws IOException {
        new ExportTables(project).only(List.of(TableKind.TOUCHPOINTS)).execute(folder.resolve("tables"));

        Path file = folder.resolve("tables/touchpoints.csv");
        assertThat(Files.readString(file)).startsWith("\uFEFFID,").contains("'=1+1", "'+31 6 1234", "'@SUM(A1)");
        try (CsvReader<CsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            rows.forEach(row -> assertThat(row.getFields()).noneMatch(cell -> cell.strip().matches("(?s)[=+@\\t\\r-].*")));
        }
    }

    @Test
    void aWorkbookKeepsTypesAndHasNoFormula() throws IOException {
        new ExportTables(project).execute(folder.resolve("t.xlsx"));

        try (InputStream in = Files.newInputStream(folder.resolve("t.xlsx")); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(TableKind.values().length);
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType())
                    .as(cell.getAddress() + " of " + sheet.getSheetName()).isNotEqualTo(CellType.FORMULA))));
            XSSFSheet touchpoints = workbook.getSheet("Touchpoints");
            Row header = touchpoints.getRow(0);
            Row first = touchpoints.getRow(1);
            header.forEach(cell -> {
                if (cell.getStringCellValue().equals("Part of the basic service")) {
                    assertThat(first.getCell(cell.getColumnIndex()).getCellType()).isEqualTo(CellType.BOOLEAN);
                } else if (cell.getStringCellValue().equals("Name")) {
                    assertThat(first.getCell(cell.getColumnIndex()).getStringCellValue()).isEqualTo("=1+1");
                }
            });
            assertThat(workbook.getSheet("Landscape").getRow(1).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }
}
