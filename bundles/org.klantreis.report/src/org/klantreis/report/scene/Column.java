/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.List;

/**
 * The column of a step.
 *
 * @param index its place, from 0
 * @param stepId the step
 * @param stageId the stage that contains the step
 * @param x its left edge
 * @param width its width
 * @param change how the step differs from the journey laid over
 * @param foreign whether only the journey laid over has the step, so that it cannot be edited here
 * @param otherStepIds the steps of the journey laid over that share the column
 */
public record Column(int index, String stepId, String stageId, double x, double width, Change change, boolean foreign,
        List<String> otherStepIds) {
    /** How a step differs from the journey that is laid over the shown one. */
    public enum Change {
        /** No journey is laid over, or the step is the same. */
        NONE,
        /** The other journey traces it, and it differs. */
        CHANGED,
        /** Only the newer journey has it. */
        ADDED,
        /** Only the older journey has it. */
        REMOVED
    }

    /** Keeps the other steps as they are now. */
    public Column {
        otherStepIds = List.copyOf(otherStepIds);
    }

    /** Returns its right edge. */
    public double right() {
        return x + width;
    }
}
