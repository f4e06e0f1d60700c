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

import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.write.ExportReport;
import org.klantreis.exchange.tables.write.ExportTables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the tables of a project. */
@Command(name = "tables", mixinStandardHelpOptions = true, description = {
    "Export the catalogues, journeys, research and complaints of a project as tables: an XLSX workbook with a sheet each, or a "
            + "folder with a CSV file each.",
    "Change them in a spreadsheet program and bring them back with «klantreis import table»; what was not changed changes "
            + "nothing."},
        footer = {"", "Examples:", "  klantreis export tables -o landscape.xlsx",
            "  klantreis export tables -o tables --only touchpoints,journeys,steps --delimiter ;"})
final class ExportTablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE.xlsx|FOLDER",
            description = "The workbook, or the folder for CSV files. What is there already is written anew.")
    private Path output;
    @Option(names = "--only", paramLabel = "TABLE", split = ",", converter = TableKindConverter.class,
            completionCandidates = TableKindConverter.Names.class,
            description = "Only these tables: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<TableKind> only = new ArrayList<>();
    @Option(names = "--language", paramLabel = "LANGUAGE",
            description = "The language of headers and values: ${COMPLETION-CANDIDATES}. Default: that of the system. Both "
                    + "are understood "
            + "by the import.")
    private Language language;
    @Option(names = "--delimiter", paramLabel = "CHARACTER", defaultValue = ",",
            description = "What stands between columns of CSV files: one character, or tab. With ; numbers have a decimal "
                    + "comma, as "
            + "spreadsheet programs in many countries expect it. Default: ${DEFAULT-VALUE}")
    private String delimiter;

    @Override
    public Integer call() throws IOException {
        ExportTables export = new ExportTables(project.open()).in(Language.locale(language)).delimitedBy(character());
        if (!only.isEmpty()) {
            export.only(only);
        }
        ExportReport report = export.execute(output);
        report.losses().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(report);
        return ExitCode.FINE;
    }

    private char character() {
        String named = delimiter.equalsIgnoreCase("tab") ? "\t" : delimiter;
        if (named.length() != 1 || "\"'\r\n".contains(named) || Character.isLetterOrDigit(named.charAt(0))) {
            throw new CommandFailedException("--delimiter takes one character such as , or ; or the word tab, not «" + delimiter
                    + "».");
        }
        return named.charAt(0);
    }
}
