/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.klantreis.method.progress.MethodStep;
import org.klantreis.method.progress.Missing;
import org.klantreis.method.progress.Progress;
import org.klantreis.ui.labels.ElementLabels;

/** The progress of journeys as text for the clipboard, which spreadsheets take as a table. */
final class ProgressText {
    private ProgressText() {
    }

    /** Returns a line a journey, with tabs between journey, the state of each step, and the next thing to do. */
    static String of(List<Progress> rows) {
        String head = java.util.stream.Stream.of(MethodStep.values()).map(step -> step.title(Locale.getDefault()))
                .collect(Collectors.joining("\t", Messages.ProgressMatrix_journey + "\t", "\t" + Messages.ProgressMatrix_next));
        return rows.stream().map(ProgressText::line).collect(Collectors.joining(System.lineSeparator(),
                head + System.lineSeparator(), System.lineSeparator()));
    }

    private static String line(Progress row) {
        return row.steps().stream().map(step -> step.state().title(Locale.getDefault())).collect(Collectors.joining("\t",
                ElementLabels.text(row.journey()) + "\t", "\t" + row.next().map(Missing::todo).orElse("")));
    }
}
