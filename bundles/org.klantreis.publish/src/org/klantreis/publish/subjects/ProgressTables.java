/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.method.progress.MethodStep;
import org.klantreis.method.progress.Missing;
import org.klantreis.method.progress.Progress;
import org.klantreis.method.progress.StepProgress;
import org.klantreis.method.progress.StepState;
import org.klantreis.model.Journey;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Column;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;

/** The tables of progress: the eleven steps of the method for each journey, and what is missing. */
final class ProgressTables {
    private final Subject subject;
    private final List<Progress> all;

    ProgressTables(Subject subject) {
        this.subject = subject;
        Set<Journey> told = new HashSet<>(subject.journeys());
        all = Progress.all(subject.documents(), subject.words().locale()).stream().filter(each -> told.contains(each.journey()))
                .toList();
    }

    /** Returns the progress of each journey. */
    List<Progress> all() {
        return all;
    }

    /** The journeys with the state of each step, as a matrix. */
    Table matrix() {
        TableBuilder table = subject.table("progress").matrix().columns("journey!");
        for (MethodStep step : MethodStep.values()) {
            table.column(new Column("step-" + step.number(), step.number() + " " + step.title(subject.words().locale()),
                    Column.Kind.SHORT, false));
        }
        table.columns("done#", "next~");
        for (Progress each : all) {
            List<Cell> cells = new ArrayList<>();
            cells.add(subject.link(each.journey()));
            each.steps().forEach(step -> cells.add(state(step)));
            cells.add(Cell.count(each.done()));
            cells.add(Cell.words(each.next().map(Missing::todo).orElse("")));
            table.row("", each.journey().getId(), cells);
        }
        return table.build();
    }

    private Cell state(StepProgress step) {
        Tone tone = step.state() == StepState.DONE ? Tone.GOOD : step.state() == StepState.BUSY ? Tone.WARN : Tone.QUIET;
        return new Cell.Tag(step.state().title(subject.words().locale()), tone);
    }

    /** What is missing, step by step. */
    Table missing() {
        TableBuilder table = subject.table("missing").columns("journey*", "method-step*", "missing~", "todo~", "element");
        for (Progress each : all) {
            for (StepProgress step : each.steps()) {
                String title = step.step().number() + " " + step.step().title(subject.words().locale());
                for (Missing missing : step.missing()) {
                    table.row("", each.journey().getId(), subject.link(each.journey()), Cell.words(title),
                            Cell.words(missing.text()),
                            Cell.words(missing.todo()), subject.link(missing.element()));
                }
            }
        }
        return table.build();
    }
}
