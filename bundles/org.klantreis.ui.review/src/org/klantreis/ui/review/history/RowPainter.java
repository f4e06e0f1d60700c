/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a commit in the history: its place in the graph, its branches and tags, and the first line of its message. */
final class RowPainter {
    /** Of lanes, to be told apart on light and dark. */
    private static final Color[] LANES = {new Color(62, 128, 190), new Color(214, 104, 40), new Color(74, 156, 84), new Color(158, 98, 176),
        new Color(196, 72, 96), new Color(64, 160, 164), new Color(168, 128, 40), new Color(120, 120, 128)};
    private static final Color INK = new Color(32, 32, 32);
    private static final Color BRANCH = new Color(196, 232, 196);
    private static final Color CURRENT = new Color(140, 214, 140);
    private static final Color REMOTE = new Color(204, 218, 236);
    private static final Color TAG = new Color(250, 230, 160);
    private static final int LANE = 13;
    private static final int DOT = 4;
    private static final int GAP = 4;
    private static final int MOST_LANES = 24;

    private RowPainter() {
    }

    static void paint(GC gc, Rectangle area, HistoryRow row) {
        gc.setAntialias(SWT.ON);
        int x = area.x + GAP + graph(gc, area, row);
        for (RefLabel label : row.refs()) {
            x += label(gc, x, area, label) + GAP;
        }
        Point size = gc.textExtent(row.title());
        gc.drawText(row.title(), x, area.y + (area.height - size.y) / 2, true);
    }

    private static int x(Rectangle area, int lane) {
        return area.x + GAP + LANE / 2 + Math.min(lane, MOST_LANES) * LANE;
    }

    private static Color colour(int lane) {
        return LANES[lane % LANES.length];
    }

    private static int graph(GC gc, Rectangle area, HistoryRow row) {
        GraphRow graph = row.graph();
        if (graph == GraphRow.ALONE) {
            return 0;
        }
        Color text = gc.getForeground();
        Color back = gc.getBackground();
        int top = area.y;
        int bottom = area.y + area.height;
        int middle = area.y + area.height / 2;
        int dot = x(area, graph.lane());
        gc.setLineWidth(2);
        for (int lane : graph.passing()) {
            gc.setForeground(colour(lane));
            gc.drawLine(x(area, lane), top, x(area, lane), bottom);
        }
        for (int lane : graph.in()) {
            gc.setForeground(colour(lane));
            gc.drawLine(x(area, lane), top, dot, middle);
        }
        for (int lane : graph.out()) {
            gc.setForeground(colour(lane));
            gc.drawLine(dot, middle, x(area, lane), bottom);
        }
        gc.setForeground(colour(graph.lane()));
        gc.setBackground(row.isUncommitted() ? back : colour(graph.lane()));
        gc.fillOval(dot - DOT, middle - DOT, 2 * DOT, 2 * DOT);
        gc.drawOval(dot - DOT, middle - DOT, 2 * DOT, 2 * DOT);
        gc.setForeground(text);
        gc.setBackground(back);
        gc.setLineWidth(1);
        return GAP + Math.min(graph.width(), MOST_LANES + 1) * LANE;
    }

    private static int label(GC gc, int x, Rectangle area, RefLabel label) {
        Color text = gc.getForeground();
        Color back = gc.getBackground();
        Point size = gc.textExtent(label.label());
        int height = Math.min(area.height - 2, size.y + 2);
        int y = area.y + (area.height - height) / 2;
        int width = size.x + 2 * GAP + (label.current() ? GAP + DOT : 0);
        gc.setBackground(switch (label.kind()) {
            case BRANCH -> label.current() ? CURRENT : BRANCH;
            case REMOTE -> REMOTE;
            case TAG -> TAG;
            case HEAD -> CURRENT;
        });
        gc.fillRoundRectangle(x, y, width, height, 2 * GAP, 2 * GAP);
        gc.setForeground(INK);
        int from = x + GAP;
        if (label.current()) {
            gc.setBackground(INK);
            gc.fillOval(from, y + height / 2 - DOT / 2 - 1, DOT + 1, DOT + 1);
            from += GAP + DOT;
        }
        gc.drawText(label.label(), from, y + (height - size.y) / 2, true);
        gc.setForeground(text);
        gc.setBackground(back);
        return width;
    }
}
