/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.drag;

import org.eclipse.emf.common.command.Command;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Zone;

/**
 * Where something that is dragged would go.
 *
 * @param command puts it there
 * @param zone where the mark is drawn
 * @param mark the line between two neighbours, or the frame around what takes it, in scene units
 * @param isFrame whether the mark is a frame
 */
record DropPlace(Command command, Zone zone, Rect mark, boolean isFrame) {
}
