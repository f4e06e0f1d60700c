/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * Where a lane is.
 *
 * @param lane the lane
 * @param label its name, as drawn
 * @param y its upper edge
 * @param height its height
 */
public record LaneBand(Lane lane, String label, double y, double height) {
    /** Returns its lower edge. */
    public double bottom() {
        return y + height;
    }
}
