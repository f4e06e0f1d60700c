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
import java.util.Optional;
import java.util.concurrent.Callable;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.plan.EmptyCells;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.exchange.tables.plan.ImportTables;
import org.klantreis.exchange.tables.read.ReadTables;
import org.klantreis.exchange.tables.read.TableInput;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings tables into a project. */
@Command(name = "table", mixinStandardHelpOptions = true, description = {
    "Import tables from a CSV file, an XLSX workbook, or a folder of CSV files: touchpoints, journeys, steps, complaints and all "
            + "others that «klantreis export tables» writes. What the columns mean is proposed from their names, and told.",
    "A row is about the element with its id, else with its name, or else makes one. A row that cannot be imported as a "
            + "whole stays "
            + "out and is told with the reason; nothing is deleted. Either all the others are written, or nothing is."},
        footer = {"",
                "Columns are called as in an export; --map takes their names such as owner, owner.id, stage, property:system.",
            "Complaints that name customers come in with «klantreis import complaints», which replaces names by pseudonyms.",
            "", "Examples:", "  klantreis import table landscape.xlsx --dry-run",
            "  klantreis import table contact-moments.csv --as touchpoints --map owner=Department --make-missing",
            "  klantreis import table workshop.xlsx --sheet \"Map\" --as steps --map mark=Score --map pain="})
final class ImportTableCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions options;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "FILE|FOLDER", description = "The CSV or XLSX file, or a folder of CSV files.")
    private Path file;
    @Option(names = "--as", paramLabel = "TABLE", converter = TableKindConverter.class,
            completionCandidates = TableKindConverter.Names.class,
            description = "Which table it is: ${COMPLETION-CANDIDATES}. Default: each sheet or file by its name, else by "
                    + "its columns.")
    private TableKind kind;
    @Option(names = "--map", paramLabel = "[TABLE:]COLUMN=HEADER",
            description = "What a column of the file means; may be repeated. COLUMN= leaves it out.")
    private List<String> mappings = new ArrayList<>();
    @Option(names = "--empty", paramLabel = "WHAT", defaultValue = "BY_ID",
            description = "What an empty cell does: ${COMPLETION-CANDIDATES}; BY_ID takes a value away in rows that have "
                    + "the element's "
            + "id, and leaves it in others. Default: ${DEFAULT-VALUE}.")
    private EmptyCells empty;
    @Option(names = "--make-missing",
            description = "Make what rows refer to by name and the catalogue does not have: channels, units, touchpoints "
                    + "and so on.")
    private boolean makeMissing;
    @Option(names = "--strict", description = "Import nothing where a row is refused.")
    private boolean strict;
    @Option(names = "--dry-run", description = "Tell what would be changed and refused, and write nothing.")
    private boolean dryRun;
    @Option(names = "--date-format", paramLabel = "PATTERN",
            description = "How dates are written, such as d-M-yyyy. Default: found.")
    private String dateFormat;
    @Option(names = "--encoding", paramLabel = "NAME", description = "The character encoding. Default: found.")
    private String encoding;
    @Option(names = "--delimiter", paramLabel = "CHARACTER", description = "What stands between columns. Default: found.")
    private String delimiter;
    @Option(names = "--sheet", paramLabel = "NAME", description = "The only sheet of a workbook to read. Default: all.")
    private String sheet;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(file)) {
            throw new CommandFailedException("There is no file or folder " + file + "; check the path.");
        }
        LandscapeProject project = options.open();
        TablePlanText text = new TablePlanText(spec.commandLine());
        ImportPlan plan = new ImportTables(project).empty(empty).makingMissing(makeMissing)
                .days(Optional.ofNullable(dateFormat)).plan(inputs(text));
        boolean isLeft = dryRun || strict && !plan.refusals().isEmpty();
        List<String> written = List.of();
        if (!isLeft) {
            plan.apply(project);
            written = project.save();
        }
        if (format.isText()) {
            text.print(plan, dryRun, isLeft, written);
        } else {
            format.print(TablePlanText.table(plan));
        }
        return plan.refusals().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private List<TableInput> inputs(TablePlanText text) throws IOException {
        ReadTables read = ReadTables.from(file, TableSettings.of(encoding, delimiter, sheet), Optional.ofNullable(kind),
                ReadMonitor.NONE);
        if (kind != null && read.inputs().size() > 1) {
            throw new CommandFailedException("--as is for one table, and " + file + " has " + read.inputs().size()
                    + "; name one file, or leave --as out.");
        } else if (read.inputs().isEmpty()) {
            throw new CommandFailedException("It cannot be told which table " + file + " is; say so with --as.");
        }
        ColumnMappings corrected = new ColumnMappings(mappings);
        List<TableInput> inputs = read.inputs().stream().map(input -> corrected.applyTo(input, read.inputs().size() == 1))
                .toList();
        if (format.isText()) {
            text.mappings(inputs, read.unknown());
        }
        return inputs;
    }
}
