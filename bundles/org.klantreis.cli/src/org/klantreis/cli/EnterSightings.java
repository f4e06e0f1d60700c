/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.table.TableFile;
import org.klantreis.evidence.table.TableReader;
import org.klantreis.evidence.table.TableRow;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.method.audit.Audit;
import org.klantreis.method.audit.ReadSightings;
import org.klantreis.method.audit.Sighting;
import org.klantreis.method.audit.SightingRefused;
import org.klantreis.method.audit.SightingRow;
import org.klantreis.model.project.LandscapeProject;

/** Enters what an auditor saw from a table: all of it or nothing. */
final class EnterSightings {
    private final LandscapeProject project;
    private final Audit audit;
    private final String date;
    private final String study;

    /**
     * What a table says.
     *
     * @param sightings what is to be entered
     * @param known how many rows are entered already
     * @param refused why rows cannot be entered, each with its line
     */
    record Result(List<Sighting> sightings, int known, List<String> refused) {
    }

    EnterSightings(LandscapeProject project, Audit audit, LocalDate date, String study) {
        this.project = project;
        this.audit = audit;
        this.date = date == null ? "" : date.toString();
        this.study = study;
    }

    Result read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + "; check the path of --enter.");
        }
        ReadReport report = new ReadReport();
        List<Sighting> sightings = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int known = 0;
        ReadSightings reader = new ReadSightings(audit, project.documents());
        try (TableReader table = TableFile.open(file, TableSettings.FIND, report, ReadMonitor.NONE)) {
            if (table.column("seen").isEmpty() || table.column("step").isEmpty() && table.column("number").isEmpty()) {
                throw new CommandFailedException(file + " has no column «seen», or neither «step» nor «number»; "
                        + "make a table to fill in with --sheet.");
            }
            for (TableRow row = table.next(); row != null; row = table.next()) {
                SightingRow said = row(table, row);
                if (said.isBlank()) {
                    continue;
                }
                try {
                    Sighting sighting = reader.read(said);
                    if (sighting.isEntered() || sightings.contains(sighting)) {
                        known++;
                    } else {
                        sightings.add(sighting);
                    }
                } catch (SightingRefused e) {
                    refused.add(file.getFileName() + ", line " + row.line() + ": " + e.getMessage());
                }
            }
        }
        report.dropped().forEach(dropped -> refused.add(file.getFileName() + ": " + dropped.count() + " rows: "
                + dropped.reason()));
        return new Result(sightings, known, refused);
    }

    void save(Result result) throws IOException {
        result.sightings().forEach(sighting -> sighting.step().getObservations().add(sighting.toObservation()));
        project.save();
    }

    private SightingRow row(TableReader table, TableRow row) {
        String day = text(table, row, "date");
        String in = text(table, row, "study");
        return new SightingRow(text(table, row, "number"), text(table, row, "step"), text(table, row, "seen"),
                day.isEmpty() ? date : day, text(table, row, "what"), text(table, row, "note"), text(table, row, "instead"),
                in.isEmpty() ? study : in);
    }

    private static String text(TableReader table, TableRow row, String column) {
        OptionalInt at = table.column(column);
        return at.isEmpty() ? "" : row.text(at.getAsInt());
    }
}
