/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * Something to draw. The marks of a zone are drawn in their order, later ones over earlier ones.
 *
 * <p>There are five sorts, and each knows where it is; a painter needs to know nothing of journeys.
 */
public sealed interface Mark permits Box, Line, Path, Text, Icon {
    /** Returns the area in which it draws, stroke width included. */
    Rect bounds();
}
