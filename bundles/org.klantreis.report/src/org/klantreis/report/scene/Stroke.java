/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width its width in scene units
 * @param dash how it is broken
 */
public record Stroke(Ink ink, double width, Dash dash) {
    /** Returns a line that is not broken. */
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }
}
