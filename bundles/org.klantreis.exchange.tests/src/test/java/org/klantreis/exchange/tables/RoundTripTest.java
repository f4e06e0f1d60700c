/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.plan.EmptyCells;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.exchange.tables.plan.ImportTables;
import org.klantreis.exchange.tables.read.ReadTables;
import org.klantreis.exchange.tables.write.ExportReport;
import org.klantreis.exchange.tables.write.ExportTables;
import org.klantreis.model.project.LandscapeProject;

/** What is exported and not changed, changes nothing when it is imported. */
class RoundTripTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"tables.xlsx,en,','", "tables.xlsx,nl,','", "tables,en,','", "tables,nl,';'"})
    void anUnchangedExportChangesNoByte(String target, String language, char delimiter) throws IOException {
        LandscapeProject project = LandscapeProject.open(Havenbank.copyTo(folder.resolve("project")));
        Map<String, String> before = Havenbank.contents(folder.resolve("project"));
        ExportReport report = new ExportTables(project).in(Locale.forLanguageTag(language)).delimitedBy(delimiter)
                .execute(folder.resolve(target));
        assertThat(report.tables()).isEqualTo(TableKind.values().length);
        assertThat(report.rows()).isGreaterThan(500);
        assertThat(report.losses()).isEmpty();

        for (EmptyCells empty : EmptyCells.values()) {
            ImportPlan plan = plan(project, target, empty);

            assertThat(plan.refusals()).isEmpty();
            assertThat(plan.changes()).isEmpty();
            assertThat(plan.findings()).isEmpty();
            assertThat(plan.rows()).isEqualTo(report.rows());
            plan.apply(project);
        }
        assertThat(project.save()).isEmpty();
        assertThat(Havenbank.contents(folder.resolve("project"))).isEqualTo(before);
    }

    private ImportPlan plan(LandscapeProject project, String from, EmptyCells empty) throws IOException {
        ReadTables tables = ReadTables.from(folder.resolve(from), TableSettings.FIND, Optional.empty(), ReadMonitor.NONE);
        assertThat(tables.unknown()).isEmpty();
        return new ImportTables(project).empty(empty).plan(tables.inputs());
    }
}
