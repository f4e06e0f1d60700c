/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.List;

import org.klantreis.model.Step;
import org.klantreis.report.layout.Paragraph;

/**
 * A way between two steps, as it is drawn.
 *
 * @param from the place of the earlier step among the columns of the shown journey
 * @param to the place of the later step
 * @param step the earlier step
 * @param ids the transitions, several where a step names another one more than once; the step where the order is the plain one
 * @param target the later step
 * @param label the share and the condition, as drawn
 * @param description one sentence
 */
record Route(int from, int to, Step step, List<String> ids, Step target, Paragraph label, String description) {
    /** Says whether it leads over other columns, forwards. */
    boolean isSkip() {
        return to > from + 1;
    }

    /** Says whether it leads back, or to the step itself. */
    boolean isBack() {
        return to <= from;
    }

    int left() {
        return Math.min(from, to);
    }

    int right() {
        return Math.max(from, to);
    }
}
