/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** Headers are wrapped, and never cut. */
class HeatMapLayoutTest {
    @Test
    void leavesRoomForAllOfEachHeader() {
        List<String> names = List.of("Short",
                "A department with quite a long name that needs more than one line to be written in full");
        HeatMapData data = new HeatMapData("from", "to", names, names, new double[2][2], new String[2][2], (row, column) -> null);
        GC gc = new GC(Display.getCurrent());
        HeatMapLayout layout = HeatMapLayout.of(gc, data, new Point(300, 200));
        for (List<String> lines : List.of(layout.rowLines.get(1), layout.columnLines.get(1))) {
            assertThat(String.join(" ", lines)).isEqualTo(names.get(1));
        }
        layout.rowLines.get(1).forEach(line -> assertThat(gc.textExtent(line).x).isLessThan(layout.headWidth));
        layout.columnLines.get(1).forEach(line
                -> assertThat(gc.textExtent(line).x).isLessThan(layout.headHeight - layout.titleHeight));
        assertThat(layout.cellHeight).isGreaterThanOrEqualTo(layout.rowLines.get(1).size() * layout.lineHeight);
        assertThat(layout.cellWidth).isGreaterThanOrEqualTo(layout.columnLines.get(1).size() * layout.lineHeight);
        gc.dispose();
    }
}
