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
import java.util.concurrent.Callable;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.cjml.ImportCjml;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings journeys in CJML into a project. */
@Command(name = "cjml", mixinStandardHelpOptions = true, description = {
    "Import journeys in the Customer Journey Modelling Language (CJML 2.0): planned journeys become journeys on paper, actual "
        + "ones observed journeys of them; end users become personas, service providers units.",
    "Importing a file of the same name again updates its journeys; your own work stays."},
    footer = {"", "Example:", "  klantreis import cjml Journey.xml --dry-run"})
final class ImportCjmlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions options;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "FILE", description = "The CJML file.")
    private Path file;
    @Option(names = "--dry-run", description = "Tell what would be done, and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + "; check the path.");
        }
        ImportCjml action = new ImportCjml(file, options.open());
        ImportReport report = dryRun ? action.apply() : action.execute();
        ImportReportText.tell(report, dryRun, format, spec.commandLine().getOut(), spec.commandLine().getErr());
        return ExitCode.FINE;
    }
}
