/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.report.scene.Lane;

/**
 * A row of the body while the map is being laid out. First each row says how wide it needs columns to be, then how high it is,
 * and then it draws itself.
 */
abstract class Row {
    final MapPlan plan;
    final Lane lane;
    final String label;
    double y;
    double height;

    Row(MapPlan plan, Lane lane, String label) {
        this.plan = plan;
        this.lane = lane;
        this.label = label;
    }

    /** Returns how wide the row needs a column to be. */
    double need(Col column) {
        return 0;
    }

    /** Returns how high the row is, now that the columns have their widths. */
    abstract double measure();

    /** Draws what is in the row. */
    abstract void draw();

    double bottom() {
        return y + height;
    }
}
