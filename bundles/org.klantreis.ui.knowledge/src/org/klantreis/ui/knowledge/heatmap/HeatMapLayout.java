/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.heatmap;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cells and headers of a heat map are, so that no header is cut: long ones are wrapped, those of columns are turned.
 */
final class HeatMapLayout {
    static final int GAP = 6;
    private static final int WIDEST_LABEL = 190;
    private static final int MOST_LINES = 3;
    private static final int WIDEST_CELL = 64;
    private static final int HIGHEST_CELL = 44;

    final List<List<String>> rowLines = new ArrayList<>();
    final List<List<String>> columnLines = new ArrayList<>();
    final int headWidth;
    final int headHeight;
    final int titleHeight;
    final int cellWidth;
    final int cellHeight;
    final int lineHeight;

    private HeatMapLayout(GC gc, HeatMapData data, Point room) {
        lineHeight = gc.getFontMetrics().getHeight();
        data.rows().forEach(label -> rowLines.add(wrap(gc, label)));
        data.columns().forEach(label -> columnLines.add(wrap(gc, label)));
        titleHeight = data.columnTitle().isEmpty() ? 0 : lineHeight + GAP;
        headWidth = widest(gc, rowLines, gc.textExtent(data.rowTitle()).x) + 2 * GAP;
        headHeight = titleHeight + widest(gc, columnLines, 0) + 2 * GAP;
        int text = widestText(gc, data) + 10;
        int columns = Math.max(1, data.columns().size());
        int rows = Math.max(1, data.rows().size());
        cellWidth = between(Math.max(text, most(columnLines) * lineHeight + 4), (room.x - headWidth - GAP) / columns,
                WIDEST_CELL);
        cellHeight = between(Math.max(lineHeight + 4, most(rowLines) * lineHeight + 2), (room.y - headHeight - GAP) / rows,
                HIGHEST_CELL);
    }

    /** Lays a heat map out, in as much room as there is; it may need more. */
    static HeatMapLayout of(GC gc, HeatMapData data, Point room) {
        return new HeatMapLayout(gc, data, room);
    }

    private static int between(int least, int wanted, int most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static int most(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    private static int widest(GC gc, List<List<String>> labels, int least) {
        int widest = least;
        for (List<String> lines : labels) {
            for (String line : lines) {
                widest = Math.max(widest, gc.textExtent(line).x);
            }
        }
        return widest;
    }

    private static int widestText(GC gc, HeatMapData data) {
        int widest = 12;
        for (String[] row : data.texts()) {
            for (String text : row) {
                widest = Math.max(widest, text == null ? 0 : gc.textExtent(text).x);
            }
        }
        return widest;
    }

    private static List<String> wrap(GC gc, String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            boolean fits = line.length() == 0 || gc.textExtent(line + " " + word).x <= WIDEST_LABEL;
            if (fits || lines.size() == MOST_LINES - 1) {
                line.append(line.length() == 0 ? "" : " ").append(word);
            } else {
                lines.add(line.toString());
                line = new StringBuilder(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The size of the whole picture. */
    Point size(HeatMapData data) {
        return new Point(headWidth + data.columns().size() * cellWidth + GAP, headHeight + data.rows().size() * cellHeight + GAP);
    }

    /** The place of a cell in the picture, without scrolling. */
    Rectangle cell(int row, int column) {
        return new Rectangle(headWidth + column * cellWidth, headHeight + row * cellHeight, cellWidth, cellHeight);
    }
}
