/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.progress.MethodStep;
import org.klantreis.method.progress.Missing;
import org.klantreis.method.progress.Progress;
import org.klantreis.method.progress.StepProgress;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how far journeys are with the eleven steps of the method. */
@Command(name = "progress", mixinStandardHelpOptions = true, description = {
    "Tell how far a journey is with the eleven steps of the method, what is missing, and what to do next; or how far all are.",
    "It is computed from the model: done where nothing is missing, open where nothing is there, busy otherwise."},
        footer = {"", "Steps: 1 goal, 2 delimitation, 3 persona, 4 support from outside, 5 total touchpoint model, 6 research,",
            "7 choices, 8 redesign, 9 pilot, implementation and news of it, 10 feedback to customers, 11 culture."})
final class ProgressCommand implements Callable<Integer> {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "The journey, by name or id. Default: all of them.")
    private String journey;
    @Option(names = "--step", paramLabel = "N", split = ",", converter = MethodStepConverter.class,
            description = "Only this step of a journey, by its number or name; may be repeated.")
    private List<MethodStep> steps = List.of(MethodStep.values());

    @Override
    public Integer call() throws IOException {
        LandscapeProject opened = project.open();
        if (journey == null) {
            format.print(matrix(Progress.all(opened.documents(), LANGUAGE)));
            return ExitCode.FINE;
        }
        Progress progress = Progress.of(new Journeys(opened.journeys()).require(journey), LANGUAGE);
        if (format.isText()) {
            print(progress);
        } else {
            format.print(table(progress));
        }
        return ExitCode.FINE;
    }

    private QueryResult matrix(List<Progress> all) {
        List<Column> columns = new ArrayList<>(List.of(new Column("journey", "Journey", "", "the journey as it is"),
                new Column("done", "integer", "", "how many of the eleven steps are done")));
        for (MethodStep step : steps) {
            columns.add(new Column(Integer.toString(step.number()), "text", "", step.title(LANGUAGE)));
        }
        columns.add(new Column("next", "text", "", "the next thing to do"));
        columns.add(new Column("open", "Element", "", "the element in which to do it"));
        List<List<Object>> rows = new ArrayList<>();
        for (Progress progress : all) {
            List<Object> row = new ArrayList<>(Arrays.asList(ElementRefs.of(progress.journey()), (long) progress.done()));
            steps.forEach(step -> row.add(progress.step(step).state().title(LANGUAGE)));
            row.add(progress.next().map(Missing::todo).orElse(null));
            row.add(progress.next().map(next -> ElementRefs.of(next.element())).orElse(null));
            rows.add(row);
        }
        return new QueryResult(columns, rows);
    }

    private QueryResult table(Progress progress) {
        List<Column> columns = List.of(new Column("step", "integer", "", "the step's number"),
                new Column("title", "text", "", "the step's name"),
                new Column("state", "text", "", "done, busy or open"),
                new Column("missing", "text", "", "what is missing; nothing where the step is done"),
                new Column("todo", "text", "", "what to do about it"),
                new Column("element", "Element", "", "the element in which to do it"),
                new Column("feature", "text", "", "where in it; nothing for the element as a whole"));
        List<List<Object>> rows = new ArrayList<>();
        for (MethodStep wanted : steps) {
            StepProgress step = progress.step(wanted);
            if (step.missing().isEmpty()) {
                rows.add(row(step, null, null, null, null));
            }
            for (Missing missing : step.missing()) {
                rows.add(row(step, missing.text(), missing.todo(), ElementRefs.of(missing.element()),
                        missing.feature().map(feature -> feature.getName()).orElse(null)));
            }
        }
        return new QueryResult(columns, rows);
    }

    private static List<Object> row(StepProgress step, Object... more) {
        List<Object> row = new ArrayList<>(List.of((long) step.step().number(), step.step().title(LANGUAGE),
                step.state().title(LANGUAGE)));
        row.addAll(Arrays.asList(more));
        return row;
    }

    private void print(Progress progress) {
        var out = spec.commandLine().getOut();
        out.println(progress.journey().getName() + ": " + progress.done() + " of the " + progress.steps().size()
                + " steps are done.");
        for (MethodStep wanted : steps) {
            StepProgress step = progress.step(wanted);
            out.println();
            out.println(String.format(LANGUAGE, "%2d  %-4s  %s", step.step().number(), step.state().title(LANGUAGE),
                    step.step().title(LANGUAGE)));
            step.missing().forEach(missing -> out.println("          " + missing.text()));
        }
        out.println();
        out.println(progress.next().map(next -> "Next: " + next.todo())
                .orElse("Nothing is missing; begin again with the next part of the journey."));
    }
}
