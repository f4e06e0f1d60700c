/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.klantreis.examples.Examples;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.results.ResultFormat;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.UnitKind;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.validation.Severity;
import org.klantreis.model.validation.Validator;
import org.klantreis.model.validation.standard.StandardRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows on the example what the product does: the handoffs, the overlaps, the bottleneck. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Ask an example organisation where work crosses silos, "
        + "which journeys overlap and where the bottleneck is.")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Option(names = "--into", paramLabel = "FOLDER",
            description = "Where to keep the example; it is made there where it is missing. "
            + "Default: the user's cache folder.")
    private Path into;

    @Override
    public Integer call() throws Exception {
        Path folder = into == null ? defaultFolder() : into.toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve(FileKind.CATALOGUE))) {
            ProjectTemplate.copy(Examples.HAVENBANK, folder);
        }
        PrintWriter out = spec.commandLine().getOut();
        introduce(LandscapeProject.open(folder), out);
        try (KnowledgeSession session = new KnowledgeSession(folder, spec.commandLine().getErr())) {
            session.current();
            show(session, "cross-silo-handoffs", Map.of(),
                    handoffs -> ResultFormat.TEXT.print(HandoffsCommand.forPeople(handoffs)), out);
            show(session, "handoff-matrix", Map.of(), ResultFormat.TEXT::print, out);
            show(session, "journey-overlaps", Map.of("limit", "10"), SharedTouchpoints::print, out);
            show(session, "bottleneck-units", Map.of("limit", "5"), ResultFormat.TEXT::print, out);
            show(session, "longest-waits", Map.of("limit", "5"), ResultFormat.TEXT::print, out);
        }
        out.println("The example is in " + folder + ". Ask it more:");
        out.println("  ./klantreis query --list --project " + folder);
        out.println("  ./klantreis handoffs --journey \"Report damage\" --project " + folder);
        out.println("  ./klantreis validate --project " + folder);
        return ExitCode.FINE;
    }

    private static void show(KnowledgeSession session, String query, Map<String, String> parameters,
            Function<QueryResult, String> printer, PrintWriter out) throws IOException {
        QueryResult result = session.ask(query, parameters);
        out.println();
        out.println("■ " + session.query(query).title() + ": " + session.query(query).question());
        out.println();
        out.print(printer.apply(result));
        out.println("  " + result.rows().size() + (result.rows().size() == 1 ? " row" : " rows") + "; klantreis query " + query);
        out.println();
        out.flush();
    }

    private static void introduce(LandscapeProject project, PrintWriter out) {
        Landscape landscape = project.landscape().orElseThrow(() -> new CommandFailedException(
                "The example's catalogue cannot be read: " + project.problems() + "; delete its folder and run the demo again."));
        List<OrganisationUnit> silos = landscape.getUnits().stream().filter(unit -> unit.getKind() == UnitKind.SILO).toList();
        out.println(landscape.getName() + ": " + silos.size() + " silos, " + landscape.getServices().size() + " services, "
                + landscape.getTouchpoints().size() + " touchpoints, " + project.journeys().size() + " journeys.");
        long errors = Validator.validate(project.documents(), StandardRules.all()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).count();
        out.println(errors == 0 ? "The model is valid." : "The model has " + errors + " errors; see «klantreis validate».");
        out.flush();
    }

    private static Path defaultFolder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache != null && !cache.isBlank() ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("klantreis").resolve("demo").resolve(Examples.HAVENBANK);
    }
}
