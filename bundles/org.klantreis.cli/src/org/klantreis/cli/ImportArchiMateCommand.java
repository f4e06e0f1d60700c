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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.archimate.ImportArchiMate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings an ArchiMate model into a project. */
@Command(name = "archimate", mixinStandardHelpOptions = true, description = {
    "Import an ArchiMate model: actors and roles become units, services, applications, processes and channels what they are. "
        + "What a landscape has no place for is left out and told.",
    "Importing again finds each element by its identifier and updates it; your own work stays."},
    footer = {"", "Examples:", "  klantreis import archimate landscape.xml --dry-run",
        "  klantreis import archimate landscape.archimate --customer Client --customer Insurant"})
final class ImportArchiMateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions options;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "FILE",
            description = "An ArchiMate Open Exchange file, version 3.0 to 3.2, or a file of Archi (.archimate).")
    private Path file;
    @Option(names = "--customer", paramLabel = "NAME", description = "An actor or role that is a customer: it becomes a persona and no "
            + "unit. May be repeated; the landscape's own word for a customer counts anyway.")
    private List<String> customers = new ArrayList<>();
    @Option(names = "--dry-run", description = "Tell what would be done, and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + "; check the path.");
        }
        ImportArchiMate action = new ImportArchiMate(file, options.open()).customers(customers);
        ImportReport report = dryRun ? action.apply() : action.execute();
        ImportReportText.tell(report, dryRun, format, spec.commandLine().getOut(), spec.commandLine().getErr());
        return ExitCode.FINE;
    }
}
