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

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.govuk.ImportGovUkJourneys;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings what others recorded into a project. */
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = {ImportLogCommand.class, ImportComplaintsCommand.class,
    ImportTableCommand.class, ImportArchiMateCommand.class, ImportCjmlCommand.class},
        description = "Import event logs, complaints, tables, ArchiMate models, and journeys from other formats into a project.")
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "govuk", mixinStandardHelpOptions = true, description = {
        "Import published user journeys of public services: JSON with services, their journeys and the screens of each.",
        "Importing again updates what was imported and leaves your own work as it is."})
    int govuk(@Parameters(paramLabel = "FILE", description = "The JSON file.") Path file,
            @Option(names = "--into", required = true, paramLabel = "PROJECT",
                    description = "The project's folder; a project is made where there is none.") Path folder)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + "; check the path.");
        }
        ImportReport report = new ImportGovUkJourneys(file, openOrCreate(folder)).execute();
        report.remarks().forEach(remark -> spec.commandLine().getErr().println(remark.place() + ": " + remark.reason()));
        spec.commandLine().getOut().println(report);
        return ExitCode.FINE;
    }

    private static LandscapeProject openOrCreate(Path folder) throws IOException {
        if (Files.exists(folder.resolve(FileKind.CATALOGUE))) {
            return LandscapeProject.open(folder);
        }
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName(folder.toAbsolutePath().normalize().getFileName().toString());
        return LandscapeProject.create(folder, landscape);
    }
}
