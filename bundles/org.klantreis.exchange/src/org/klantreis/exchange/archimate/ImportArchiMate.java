/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.archimate.file.ArchiMateFile;
import org.klantreis.exchange.archimate.file.ArchiModel;
import org.klantreis.exchange.archimate.reading.ModelImport;
import org.klantreis.exchange.update.Catalogue;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/**
 * Imports an ArchiMate model: its actors, roles, services, applications, processes and channels, and, where an export
 * of a landscape made the file, all that {@link ExportArchiMate} writes.
 *
 * <pre>{@code
 * ImportReport report = new ImportArchiMate(Path.of("zoo.archimate"), project).customers(List.of("Client")).execute();
 * report.remarks().forEach(System.err::println);
 * }</pre>
 *
 * <p>Elements keep the ids of the model where these are UUIDs, and otherwise get ids that follow from them; so
 * importing again finds each element and brings it to what the source says. What the source does not say stays. An
 * element that the source has no longer is kept, with a remark. What a landscape has no place for is left out, with a
 * remark for each.
 */
public final class ImportArchiMate {
    private final Path file;
    private final LandscapeProject project;
    private final Set<String> customers = new HashSet<>();

    /**
     * Prepares the import.
     *
     * @param file an ArchiMate Open Exchange file, version 3.0 to 3.2, or a file of Archi
     * @param project the project to import into, open from a folder or newly created
     */
    public ImportArchiMate(Path file, LandscapeProject project) {
        this.file = file;
        this.project = project;
    }

    /**
     * Says who the customers are: an actor or role of that name becomes a persona and no unit. The landscape's word for
     * a customer counts anyway.
     *
     * @param names names as the model has them, in whatever case
     * @return this
     */
    public ImportArchiMate customers(Collection<String> names) {
        names.forEach(name -> customers.add(name.strip().toLowerCase(Locale.ROOT)));
        return this;
    }

    /**
     * Brings the project in memory to what the source says, and saves nothing: for a preview.
     *
     * @return what was done; no file was written
     * @throws IOException when the source cannot be read or is no ArchiMate model, or the project has no catalogue or files that
     *         could not be read: nothing was changed
     */
    public ImportReport apply() throws IOException {
        return change().report(List.of());
    }

    /**
     * Imports, and saves the project once, at the end.
     *
     * @return what was done
     * @throws IOException as {@link #apply()} does; or when the project cannot be saved: its files were not changed,
     *         but it was in
     *         memory, so open it again
     */
    public ImportReport execute() throws IOException {
        Tally tally = change();
        return tally.report(project.save());
    }

    private Tally change() throws IOException {
        Landscape landscape = Catalogue.writable(project);
        ArchiModel model = ArchiMateFile.read(file);
        Set<String> names = new HashSet<>(customers);
        if (landscape.getCustomerTerm() != null) {
            names.add(landscape.getCustomerTerm().strip().toLowerCase(Locale.ROOT));
        }
        Tally tally = new Tally();
        new ModelImport(project, landscape, model, names, tally).apply();
        return tally;
    }
}
