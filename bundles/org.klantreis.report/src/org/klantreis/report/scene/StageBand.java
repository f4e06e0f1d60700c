/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * The columns of a stage.
 *
 * @param stageId the stage
 * @param x its left edge
 * @param width its width; a stage without steps has room for one
 * @param firstColumn the index of its first column, or of the column that would follow it
 * @param columns how many columns it has
 */
public record StageBand(String stageId, double x, double width, int firstColumn, int columns) {
    /** Returns its right edge. */
    public double right() {
        return x + width;
    }
}
