/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.exchange.ModelExportReport;
import org.klantreis.exchange.archimate.file.ArchiMateFile;
import org.klantreis.exchange.archimate.writing.ModelExport;
import org.klantreis.exchange.xml.WholeFile;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;

/**
 * Exports a catalogue and journeys as an ArchiMate model, with a diagram for each journey.
 *
 * <pre>{@code
 * ModelExportReport report = new ExportArchiMate(landscape, project.journeys()).write(Path.of("bank.archimate"),
 * ArchiMateFormat.ARCHI); report.losses().forEach(System.err::println); }</pre>
 *
 * <p>What ArchiMate has no word for goes along as properties whose keys begin with {@code klantreis:}, so that
 * {@link ImportArchiMate} makes the same of it again; elements that were imported get their identifiers and types back. The same
 * landscape gives the same bytes.
 */
public final class ExportArchiMate {
    private final Landscape landscape;
    private final List<Journey> journeys;

    /**
     * Prepares the export.
     *
     * @param landscape the catalogue
     * @param journeys the journeys that go along; none for the catalogue alone
     */
    public ExportArchiMate(Landscape landscape, List<Journey> journeys) {
        this.landscape = landscape;
        this.journeys = List.copyOf(journeys);
    }

    /**
     * Writes the file, whole or not at all; one that is there is replaced.
     *
     * @param file the file
     * @param format which kind of file it becomes
     * @return what was written and what was left out
     * @throws IOException when it cannot be written
     */
    public ModelExportReport write(Path file, ArchiMateFormat format) throws IOException {
        ModelExport export = new ModelExport(landscape, journeys);
        WholeFile.write(file, format == ArchiMateFormat.ARCHI ? ArchiMateFile.archi(export.model(), export.layout())
                : ArchiMateFile.openExchange(export.model(), export.layout()));
        return export.report();
    }
}
