/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * A place between columns, where a step can be put.
 *
 * @param stageId the stage into which it goes
 * @param index the place among that stage's steps, from 0
 * @param x where to draw the line that shows it
 */
public record Slot(String stageId, int index, double x) {
}
