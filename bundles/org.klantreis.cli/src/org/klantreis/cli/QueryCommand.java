/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a query of the catalogue, or the user's own Cypher. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Ask a query of the catalogue, or Cypher of your own.",
        footer = {"", "Examples:", "  klantreis query --list", "  klantreis query longest-waits -p limit=5",
            "  klantreis query --cypher my.cypher -p name=Claims --format json",
            "In Cypher, $snapshot is the project's current state: MATCH (j:Journey {snapshot: $snapshot}) RETURN j"})
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The query's name.")
    private String name;
    @Option(names = "--list", description = "List the queries and stop.")
    private boolean list;
    @Option(names = "--describe", description = "Describe the named query: its question, parameters and columns.")
    private boolean describe;
    @Option(names = "--cypher", paramLabel = "FILE", description = "A file with Cypher; - for standard input.")
    private Path cypher;
    @Option(names = "--write",
            description = "Let the Cypher of --cypher change the graph; the next sync does not see such changes.")
    private boolean write;
    @Option(names = "-p", paramLabel = "NAME=VALUE", description = "The value of a parameter; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        if (list || describe) {
            QueryCatalogue catalogue = catalogue();
            catalogue.problems().forEach(spec.commandLine().getErr()::println);
            if (list && format.isText()) {
                listForPeople(catalogue);
            } else if (list) {
                format.print(list(catalogue));
            } else {
                describe(find(catalogue, name));
            }
            return ExitCode.FINE;
        }
        if (write && cypher == null) {
            throw new CommandFailedException("--write is for Cypher of your own; queries of the catalogue only read.");
        } else if (write && project.revision().isPresent()) {
            throw new CommandFailedException("--write changes the graph, and a revision never changes; leave out --at.");
        }
        if ((name == null) == (cypher == null)) {
            throw new CommandFailedException("Name a query, or give Cypher with --cypher FILE; «klantreis query --list» shows "
                    + "the queries.");
        }
        String own = cypher == null ? null : own();
        try (KnowledgeSession session = new KnowledgeSession(project, spec.commandLine().getErr())) {
            format.print(own == null ? session.ask(name, parameters) : askOwn(session, own));
        }
        return ExitCode.FINE;
    }

    /** Finds a query of the catalogue, or says which may have been meant. */
    static CatalogueQuery find(QueryCatalogue catalogue, String name) {
        if (name == null) {
            throw new CommandFailedException("Name the query; «klantreis query --list» shows those there are.");
        }
        return catalogue.find(name).orElseThrow(() -> new CommandFailedException("There is no query «" + name + "»"
                + Nearest.hint(name, catalogue.queries().stream().map(CatalogueQuery::name).toList(),
                        "«klantreis query --list» shows those there are.")));
    }

    private String own() throws IOException {
        if (cypher.toString().equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } else if (!Files.isRegularFile(cypher)) {
            throw new CommandFailedException("There is no file " + cypher + " with Cypher; check the path.");
        }
        try {
            return Files.readString(cypher, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new CommandFailedException("The file " + cypher + " is not in UTF-8; save it so.");
        }
    }

    private QueryResult askOwn(KnowledgeSession session, String own) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((key, value) -> values.put(key, guess(value)));
        String snapshot = session.current();
        if (write) {
            return session.knowledge().execute(snapshot, own, values);
        }
        try {
            return session.knowledge().query(snapshot, own, values);
        } catch (KnowledgeException e) {
            if (String.valueOf(e.getMessage()).contains("read access mode")) {
                throw new KnowledgeException("The Cypher would change the graph, which only --write allows.", e);
            }
            throw e;
        }
    }

    /** Own Cypher has no header that tells types: numbers and truth values are taken as such, in quotes as text. */
    private static Object guess(String value) {
        if (value.matches("-?\\d{1,18}")) {
            return Long.parseLong(value);
        } else if (value.matches("-?\\d+\\.\\d+([eE]-?\\d+)?")) {
            return Double.parseDouble(value);
        } else if (value.equals("true") || value.equals("false")) {
            return Boolean.parseBoolean(value);
        }
        return value.length() > 1 && value.matches("(?s)\".*\"|'.*'") ? value.substring(1, value.length() - 1) : value;
    }

    /** The shipped queries can be listed without a project. */
    private QueryCatalogue catalogue() throws IOException {
        try {
            return project.catalogue();
        } catch (CommandFailedException e) {
            if (project.revision().isPresent()) {
                throw e;
            }
            return QueryCatalogue.shipped();
        }
    }

    private static QueryResult list(QueryCatalogue catalogue) {
        List<List<Object>> rows = new ArrayList<>();
        for (CatalogueQuery query : catalogue.queries()) {
            String parameters = query.parameters().stream()
                    .map(p -> p.name() + "=" + p.defaultValue()).collect(Collectors.joining(" "));
            rows.add(List.of(query.name(), query.question(), parameters));
        }
        return new QueryResult(List.of(Column.named("query"), Column.named("question"), Column.named("parameters")), rows);
    }

    private void listForPeople(QueryCatalogue catalogue) {
        int widest = catalogue.queries().stream().mapToInt(query -> query.name().length()).max().orElse(0);
        PrintWriter out = spec.commandLine().getOut();
        for (CatalogueQuery query : catalogue.queries()) {
            out.println(query.name() + " ".repeat(widest - query.name().length()) + "  " + query.question());
        }
        out.println("«klantreis query NAME --describe» tells what a query takes and gives.");
    }

    private void describe(CatalogueQuery query) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(query.name() + ": " + query.title() + " (" + query.origin() + ")");
        out.println(query.question());
        query.parameters().forEach(p ->
                out.println("  -p " + p.name() + "=" + (p.defaultValue().isEmpty() ? "\"\"" : p.defaultValue())
                + "  " + p.type() + "; " + p.description()));
        query.columns().forEach(c ->
                out.println("  column " + c.name() + ": " + c.type() + (c.unit().isEmpty() ? "" : " in " + c.unit())
                + (c.description().isEmpty() ? "" : "; " + c.description())));
        out.println();
        out.println(query.cypher());
    }
}
