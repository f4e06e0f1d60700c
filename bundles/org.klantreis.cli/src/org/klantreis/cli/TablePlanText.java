/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.exchange.tables.plan.Change;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.exchange.tables.plan.Refusal;
import org.klantreis.exchange.tables.read.TableContent;
import org.klantreis.exchange.tables.read.TableInput;
import org.klantreis.knowledge.results.QueryResult;

import picocli.CommandLine;

/** Tells what an import of tables does. */
final class TablePlanText {
    private static final int LONGEST = 100;

    private final PrintWriter out;
    private final PrintWriter err;

    TablePlanText(CommandLine command) {
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /** Tells what columns are taken for, where that is not what they are called. */
    void mappings(List<TableInput> inputs, List<TableContent> unknown) {
        for (TableInput input : inputs) {
            String told = input.mapping().headers().entrySet().stream().filter(entry -> !isCalledSo(entry.getKey(),
                    entry.getValue()))
                    .map(entry -> "«" + entry.getValue() + "» is " + entry.getKey().key()).collect(Collectors.joining(", "));
            if (!told.isEmpty()) {
                err.println(input.content().name() + " is read as " + input.mapping().kind().key() + ": " + told + ".");
            }
        }
        unknown.forEach(content -> err.println(content.name()
                + " is no table of a project as far as can be told; it was not imported."));
    }

    private static boolean isCalledSo(Column column, String header) {
        return Words.ALL.stream().anyMatch(words -> column.label(words).equals(header));
    }

    /** Tells each change and refusal, then all in one line. */
    void print(ImportPlan plan, boolean dryRun, boolean isLeft, List<String> written) {
        String element = null;
        for (Change change : plan.changes()) {
            if (!change.id().equals(element) || change.kind() == Change.Kind.CREATED) {
                out.println(change.table() + ", row " + change.line() + ": " + (change.kind() == Change.Kind.CREATED ? "new "
                        : "")
                        + change.type() + " «" + change.element() + "»");
                element = change.id();
            }
            if (change.kind() != Change.Kind.CREATED) {
                out.println("    " + change.column() + ": " + told(change.before()) + " \u2192 " + told(change.after()));
            }
        }
        plan.refusals().forEach(refusal -> err.println("Refused: " + refusal));
        plan.findings().forEach(err::println);
        out.println(plan + " " + (dryRun ? "Nothing was written, since this was a dry run."
                : isLeft ? "Nothing was written, since rows were refused and the import is strict."
                        : written.isEmpty() ? "Nothing had to be written."
                                : "Written: " + String.join(", ", written) + "."));
    }

    private static String told(String value) {
        String line = value.replace("\n", " \u23CE ");
        return line.isEmpty() ? "(empty)" : line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
    }

    /** Returns changes and refusals as one table. */
    static QueryResult table(ImportPlan plan) {
        List<List<Object>> rows = new ArrayList<>();
        for (Change change : plan.changes()) {
            rows.add(Arrays.asList(change.table(), change.line(), change.kind().name().toLowerCase(Locale.ROOT), change.type(),
                    change.element(), change.id(), change.column(), change.before(), change.after(), ""));
        }
        for (Refusal refusal : plan.refusals()) {
            rows.add(Arrays.asList(refusal.table(), refusal.line(), "refused", "", "", "", refusal.column(), "", refusal.value(),
                    refusal.reason()));
        }
        return new QueryResult(Stream.of("table", "row", "what", "type", "element", "id", "column", "before", "after", "reason")
                .map(org.klantreis.knowledge.results.Column::named).toList(), rows);
    }
}
