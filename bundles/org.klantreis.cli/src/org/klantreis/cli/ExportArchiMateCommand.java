/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.klantreis.exchange.ModelExportReport;
import org.klantreis.exchange.archimate.ArchiMateFormat;
import org.klantreis.exchange.archimate.ExportArchiMate;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a project as an ArchiMate model. */
@Command(name = "archimate", mixinStandardHelpOptions = true, description = {
    "Export the catalogue and the journeys as an ArchiMate model, with a diagram for each journey.",
    "What ArchiMate has no word for goes along as properties, so that «klantreis import archimate» makes the same of it again."},
    footer = {"", "Examples:", "  klantreis export archimate -o bank.xml",
        "  klantreis export archimate -o claim.archimate --journey \"Report damage\""})
final class ExportArchiMateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions options;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true,
            description = "The file; a name that ends in .archimate makes it one of Archi, any other an Open Exchange file.")
    private Path output;
    @Option(names = "--journey", paramLabel = "NAME",
            description = "Only this journey, by name or id; may be repeated. Default: all.")
    private List<String> journeys = new ArrayList<>();
    @Option(names = "--catalogue-only", description = "No journeys.")
    private boolean catalogueOnly;

    @Override
    public Integer call() throws IOException {
        if (catalogueOnly && !journeys.isEmpty()) {
            throw new CommandFailedException("--catalogue-only and --journey exclude each other; give one of them.");
        }
        LandscapeProject project = options.open();
        List<Journey> wanted = catalogueOnly ? List.of() : project.journeys();
        if (!journeys.isEmpty()) {
            Journeys all = new Journeys(project.journeys());
            wanted = journeys.stream().map(all::require).distinct().toList();
        }
        ModelExportReport report = new ExportArchiMate(project.landscape().orElseThrow(() -> new CommandFailedException(
                "The project has no catalogue, so there is nothing to export.")), wanted)
                .write(output, ArchiMateFormat.of(output.toString()));
        report.losses().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(report + " The file is " + output + ".");
        return ExitCode.FINE;
    }
}
