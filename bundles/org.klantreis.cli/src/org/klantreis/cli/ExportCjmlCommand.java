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
import org.klantreis.exchange.cjml.ExportCjml;
import org.klantreis.model.Journey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes journeys in CJML. */
@Command(name = "cjml", mixinStandardHelpOptions = true, description = {
    "Export journeys in the Customer Journey Modelling Language (CJML 2.0): observed ones as actual, all others as "
        + "planned journeys.",
    "What it has no place for, such as marks and what customers think, is left out and told."},
    footer = {"", "Example:", "  klantreis export cjml -o journeys.xml --journey \"Report damage\""})
final class ExportCjmlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions options;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The file.")
    private Path output;
    @Option(names = "--journey", paramLabel = "NAME",
            description = "Only this journey, by name or id; may be repeated. Default: all.")
    private List<String> journeys = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<Journey> all = options.open().journeys();
        Journeys choice = new Journeys(all);
        ModelExportReport report = new ExportCjml(
                journeys.isEmpty() ? all : journeys.stream().map(choice::require).distinct().toList()).write(output);
        report.losses().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(report + " The file is " + output + ".");
        return ExitCode.FINE;
    }
}
