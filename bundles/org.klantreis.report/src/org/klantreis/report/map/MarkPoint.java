/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.model.Step;

/**
 * A point on the experience line.
 *
 * @param step the step
 * @param column the index of its column
 * @param x where it is
 * @param y where it is
 * @param mark the mark, 1 to 10
 * @param measured whether it is a converted measurement, the step having no mark itself
 */
record MarkPoint(Step step, int column, double x, double y, double mark, boolean measured) {
}
