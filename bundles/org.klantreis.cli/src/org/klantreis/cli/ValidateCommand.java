/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Severity;
import org.klantreis.model.validation.Validator;
import org.klantreis.model.validation.standard.StandardRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a project's files and its model by the rules of structure and method. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Check a project's files and its model; exit 1 when something is found that --fail-on names.")
final class ValidateCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            new Column("severity", "text", "", "error, warning or info"),
            new Column("place", "text", "", "file and line"),
            new Column("rule", "text", "", "the rule's id"),
            new Column("element", "Element", "", "the element"),
            new Column("message", "text", "", "what is wrong and what to do"));

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
            description = "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Severity failOn;
    @Option(names = "--without", paramLabel = "RULE", split = ",", description = "Rules to switch off, by id.")
    private List<String> without = List.of();
    @Option(names = "--list", description = "List the rules and stop.")
    private boolean list;

    @Override
    public Integer call() throws Exception {
        RuleSet rules = rules();
        if (list) {
            format.print(describe(rules));
            return ExitCode.FINE;
        }
        LandscapeProject opened = project.read();
        List<List<Object>> rows = new ArrayList<>();
        boolean failed = false;
        for (Problem problem : opened.problems()) {
            failed |= problem.severity() == Problem.Severity.ERROR || failOn != Severity.ERROR;
            rows.add(java.util.Arrays.asList(lower(problem.severity()), place(problem.path(), problem.line()), "file", null,
                    problem.message()));
        }
        for (Finding finding : Validator.validate(opened.documents(), rules)) {
            failed |= finding.severity().compareTo(failOn) <= 0;
            rows.add(java.util.Arrays.asList(lower(finding.severity()), place(opened, finding.element()), finding.ruleId(),
                    reference(finding.element()), finding.message()));
        }
        if (format.isText()) {
            rows.forEach(row -> spec.commandLine().getOut().println(row.get(1) + ": " + row.get(0) + ": " + row.get(4)
                    + " [" + row.get(2) + "]"));
            spec.commandLine().getOut().println(summary(opened, rows));
        } else {
            format.print(new QueryResult(COLUMNS, rows));
        }
        return failed ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private RuleSet rules() {
        RuleSet standard = StandardRules.all();
        for (String id : without) {
            if (standard.rule(id).isEmpty()) {
                throw new CommandFailedException("There is no rule «" + id + "»" + Nearest.hint(id,
                        standard.rules().stream().map(Rule::id).toList(), "«klantreis validate --list» shows those there are."));
            }
        }
        return standard.without(without.toArray(String[]::new));
    }

    private static QueryResult describe(RuleSet rules) {
        List<List<Object>> rows = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            rows.add(List.of(rule.id(), lower(rule.severity()), rule.title(), rule.documentation()));
        }
        return new QueryResult(List.of(Column.named("rule"), Column.named("severity"), Column.named("title"),
                Column.named("documentation")), rows);
    }

    private static String summary(LandscapeProject project, List<List<Object>> rows) {
        String name = project.landscape().map(Element::getName).orElse("The project");
        if (rows.isEmpty()) {
            return name + ": nothing found.";
        }
        long errors = rows.stream().filter(row -> row.get(0).equals("error")).count();
        long warnings = rows.stream().filter(row -> row.get(0).equals("warning")).count();
        return name + ": " + errors + (errors == 1 ? " error, " : " errors, ") + warnings
                + (warnings == 1 ? " warning, " : " warnings, ")
                + (rows.size() - errors - warnings) + " info.";
    }

    private static String place(LandscapeProject project, Identified element) {
        return project.pathOf(element).map(path -> place(path, project.lineOf(element))).orElse("");
    }

    private static String place(String path, int line) {
        return line > 0 ? path + ":" + line : path;
    }

    private static ElementRef reference(Identified element) {
        String name = element instanceof Element named ? named.getName() : null;
        return new ElementRef(element.getId(), element.eClass().getName(),
                name == null || name.isBlank() ? element.getId() : name);
    }

    private static String lower(Enum<?> severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
