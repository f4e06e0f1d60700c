/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.cjml.file.CjmlJourney;
import org.klantreis.exchange.cjml.file.CjmlReader;
import org.klantreis.exchange.cjml.reading.JourneysImport;
import org.klantreis.exchange.update.Catalogue;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/**
 * Imports journeys from a file in the Customer Journey Modelling Language, version 2.0: a planned journey becomes one as it is on
 * paper, an actual one an observed journey of it; end users become personas, service providers units.
 *
 * <pre>{@code
 * ImportReport report = new ImportCjml(Path.of("Journey.xml"), project).execute();
 * }</pre>
 *
 * <p>Personas, units and channels that the catalogue has by that name are used. Importing a file of the same name again
 * updates its journeys; what the file does not say stays. What a touchpoint refers to and is not there is told, and the rest
 * imported.
 */
public final class ImportCjml {
    private final Path file;
    private final LandscapeProject project;

    /**
     * Prepares the import.
     *
     * @param file the CJML file
     * @param project the project to import into, open from a folder or newly created
     */
    public ImportCjml(Path file, LandscapeProject project) {
        this.file = file;
        this.project = project;
    }

    /**
     * Brings the project in memory to what the file says, and saves nothing: for a preview.
     *
     * @return what was done; no file was written
     * @throws IOException when the file cannot be read or is no CJML, or the project has no catalogue or files that could not be
     *         read: nothing was changed
     */
    public ImportReport apply() throws IOException {
        return change().report(List.of());
    }

    /**
     * Imports, and saves the project once, at the end.
     *
     * @return what was done
     * @throws IOException as {@link #apply()} does; or when the project cannot be saved: its files were not changed, but it was
     *         in memory, so open it again
     */
    public ImportReport execute() throws IOException {
        Tally tally = change();
        return tally.report(project.save());
    }

    private Tally change() throws IOException {
        Landscape landscape = Catalogue.writable(project);
        Tally tally = new Tally();
        List<CjmlJourney> journeys = new CjmlReader(tally).read(file);
        new JourneysImport(project, landscape, file.getFileName().toString(), tally).apply(journeys);
        return tally;
    }
}
