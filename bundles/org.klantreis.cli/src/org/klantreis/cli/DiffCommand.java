/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.klantreis.diff.ChangeFilter;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.output.Appendix;
import org.klantreis.diff.output.DiffFormat;
import org.klantreis.diff.output.DiffReport;
import org.klantreis.diff.output.TextReport;
import org.klantreis.impact.Effect;
import org.klantreis.model.Identified;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what differs between two states of a model, by what it means. */
@Command(name = "diff", mixinStandardHelpOptions = true,
        description = {"Tell what differs between two states of a model: elements that came, went, moved or changed.",
            "A and B are each a project's folder, a model file, a revision (commit, tag, branch), or REVISION:FILE. Without B, A is "
            + "compared with the files as they are now; without both, the last commit is. A file of the project alone is compared with "
            + "the last commit.",
            "Exits with 1 where something differs; with --impact where --fail-on says so."})
final class DiffCommand implements Callable<Integer> {
    /** What a reader may not want to see. */
    enum Ignored {
        /** Another order of the same. */
        ORDER(ChangeFilter.WITHOUT_ORDER),
        /** Documentation and other texts. */
        TEXTS(ChangeFilter.WITHOUT_TEXTS);

        private final ChangeFilter filter;

        Ignored(ChangeFilter filter) {
            this.filter = filter;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** When colours are used. */
    enum Colour {
        /** On a terminal. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Mixin
    private ImpactOption impact;
    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "The older state. Default: HEAD.")
    private String before;
    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The newer state. Default: the files as they are now.")
    private String after;
    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: by the name of --output, else TEXT.")
    private DiffFormat format;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to this file instead of the screen.")
    private Path output;
    @Option(names = "--ignore", paramLabel = "WHAT", split = ",", description = "Leave out changes of: ${COMPLETION-CANDIDATES}.")
    private List<Ignored> ignored = List.of();
    @Option(names = "--element", paramLabel = "NAME", description = "Only this element and what is in it, by name or id.")
    private String element;
    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Colours in text: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Colour colour;

    @Override
    public Integer call() throws Exception {
        DiffFormat how = format();
        DiffSide[] sides = sides();
        Set<String> unreadable = new TreeSet<>();
        for (DiffSide side : sides) {
            unreadable.addAll(side.unreadable());
            tellProblems(side);
        }
        DiffSide old = sides[0].comparableWith(sides[1]).without(unreadable);
        DiffSide young = (sides[1].single() ? sides[1] : sides[1].comparableWith(sides[0])).without(unreadable);
        Comparison comparison = filtered(Comparison.between(old.state(), young.state()));
        Optional<Effect> effect = effect(sides);
        List<Appendix> appendices = effect.<List<Appendix>>map(found -> List.of(new EffectAppendix(found))).orElse(List.of());
        DiffReport report = new DiffReport(comparison, old.label(), young.label(), appendices);
        write(how == DiffFormat.TEXT && isColoured() ? TextReport.coloured(report) : how.print(report));
        if (!unreadable.isEmpty()) {
            return ExitCode.WRONG;
        } else if (effect.isPresent()) {
            return impact.exitCode(effect.get());
        }
        return comparison.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private DiffSide[] sides() throws IOException {
        DiffSides sides = new DiffSides(project);
        if (before == null) {
            return new DiffSide[] {sides.revision("HEAD"), sides.workingTree()};
        } else if (after == null && sides.isOfWorkingTree(before)) {
            return new DiffSide[] {sides.committed(before, "HEAD"), sides.of(before)};
        }
        return new DiffSide[] {sides.of(before), after == null ? sides.workingTree() : sides.of(after)};
    }

    /** Only what makes the comparison miss something: other problems are those of «validate». */
    private void tellProblems(DiffSide side) {
        side.project().ifPresent(all -> all.problems().stream()
                .filter(problem -> side.unreadable().contains(problem.path())
                        || side.documents().containsKey(problem.path()) && all.readOnlyReason(problem.path()).isPresent())
                .forEach(problem -> spec.commandLine().getErr().println(side.label() + ": " + problem)));
        if (!side.unreadable().isEmpty()) {
            spec.commandLine().getErr().println("Not compared, since «" + side.label() + "» cannot be read there: "
                    + String.join(", ", side.unreadable()));
        }
    }

    private Comparison filtered(Comparison comparison) {
        Comparison filtered = comparison;
        for (Ignored each : ignored) {
            filtered = filtered.filtered(each.filter);
        }
        if (element != null) {
            Set<Identified> named = new ElementChoice(comparison.after().elements()).all(element);
            Set<Identified> were = new ElementChoice(comparison.before().elements()).all(element);
            if (named.isEmpty() && were.isEmpty()) {
                List<Identified> all = new ArrayList<>(comparison.after().elements());
                all.addAll(comparison.before().elements());
                throw new ElementChoice(all).missing(element);
            }
            Set<String> ids = named.stream().map(Identified::getId).collect(Collectors.toSet());
            were.forEach(each -> ids.add(each.getId()));
            filtered = filtered.filtered(ChangeFilter.within(ids));
        }
        return filtered;
    }

    private Optional<Effect> effect(DiffSide[] sides) throws IOException {
        if (!impact.isAsked()) {
            return Optional.empty();
        } else if (sides[0].single() || sides[1].single()) {
            throw new CommandFailedException("--impact compares whole projects; name two folders or revisions, or leave --impact out.");
        }
        return impact.effect(project.folder(), sides[0].project().orElseThrow(), sides[0].label(), sides[1].project().orElseThrow(),
                sides[1].label());
    }

    private DiffFormat format() {
        if (format != null) {
            return format;
        }
        String name = output == null ? "" : output.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return DiffFormat.HTML;
        } else if (name.endsWith(".json")) {
            return DiffFormat.JSON;
        }
        return name.endsWith(".md") ? DiffFormat.MARKDOWN : DiffFormat.TEXT;
    }

    private boolean isColoured() {
        return colour == Colour.ALWAYS
                || colour == Colour.AUTO && output == null && Terminal.isAttached() && System.getenv("NO_COLOR") == null;
    }

    private void write(String text) throws IOException {
        if (output == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(output, text, StandardCharsets.UTF_8);
        }
    }
}
