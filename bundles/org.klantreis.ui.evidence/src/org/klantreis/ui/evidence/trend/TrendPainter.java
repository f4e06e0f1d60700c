/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.trend;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.ui.knowledge.colours.Shades;
import org.klantreis.ui.knowledge.results.Cells;

/** Paints a trend: a bar for each month with its count and interval, an axis of counts, and one of months and years. */
final class TrendPainter {
    private static final double BAR = 0.55;
    private static final double MARKED = 0.85;
    private static final double FAINT = 0.14;
    private static final double QUIET = 0.35;

    private final List<TrendPoint> points;
    private final TrendLayout layout;
    private final Color ground;
    private final Color text;
    private final boolean dark;

    TrendPainter(List<TrendPoint> points, TrendLayout layout, Color ground, Color text) {
        this.points = points;
        this.layout = layout;
        this.ground = ground;
        this.text = text;
        this.dark = Shades.isDark(ground);
    }

    void paint(GC gc, Rectangle area, String title, int selected, int hovered, boolean focus) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(ground);
        gc.fillRectangle(area);
        gc.setForeground(text);
        gc.drawText(title, layout.plot.x, 1, true);
        scale(gc);
        boolean counts = points.stream().allMatch(p -> gc.textExtent(Cells.text(p.count())).x <= layout.column(0).width + 1);
        for (int i = 0; i < points.size(); i++) {
            bar(gc, i, i == selected || i == hovered, counts);
        }
        months(gc);
        if (selected >= 0) {
            Rectangle column = layout.column(selected);
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(focus ? 3 : 2);
            gc.drawRectangle(column.x, column.y - layout.lineHeight, column.width, column.height + layout.lineHeight);
            gc.setLineWidth(1);
        }
    }

    private void scale(GC gc) {
        for (long tick : layout.ticks) {
            int y = layout.y(tick);
            gc.setForeground(Shades.between(ground, text, tick == 0 ? QUIET : FAINT));
            gc.drawLine(layout.plot.x, y, layout.plot.x + layout.plot.width, y);
            String label = Cells.number(tick);
            gc.setForeground(Shades.between(text, ground, QUIET));
            gc.drawText(label, layout.plot.x - TrendLayout.GAP - gc.textExtent(label).x, y - layout.lineHeight / 2, true);
        }
    }

    private void bar(GC gc, int index, boolean marked, boolean withCount) {
        TrendPoint point = points.get(index);
        Rectangle bar = layout.bar(index, point.count());
        if (point.count() > 0) {
            gc.setBackground(Shades.of(marked ? MARKED : BAR, dark));
            gc.fillRectangle(bar);
        }
        int head = bar.y;
        if (point.hasInterval()) {
            gc.setForeground(Shades.between(text, ground, 0.2));
            int middle = bar.x + bar.width / 2;
            int cap = Math.min(3, bar.width / 2);
            int high = layout.y(point.high());
            int low = layout.y(point.low());
            gc.drawLine(middle, high, middle, low);
            gc.drawLine(middle - cap, high, middle + cap, high);
            gc.drawLine(middle - cap, low, middle + cap, low);
            head = Math.min(head, high);
        }
        if (withCount && point.count() > 0) {
            String label = Cells.text(point.count());
            gc.setForeground(text);
            gc.drawText(label, bar.x + (bar.width - gc.textExtent(label).x) / 2, head - layout.lineHeight, true);
        }
    }

    /** The months by as much of their names as there is room for, and the years below their first months. */
    private void months(GC gc) {
        int y = layout.plot.y + layout.plot.height + 2;
        TextStyle style = fits(gc, TextStyle.SHORT_STANDALONE) ? TextStyle.SHORT_STANDALONE
                : fits(gc, TextStyle.NARROW_STANDALONE) ? TextStyle.NARROW_STANDALONE : null;
        int free = 0;
        for (int i = 0; i < points.size(); i++) {
            Rectangle column = layout.column(i);
            YearMonth month = points.get(i).month();
            gc.setForeground(Shades.between(text, ground, QUIET));
            if (style != null) {
                String name = name(month, style);
                gc.drawText(name, column.x + (column.width - gc.textExtent(name).x) / 2, y, true);
            }
            if (i == 0 || month.getMonthValue() == 1) {
                gc.drawLine(column.x, layout.plot.y + layout.plot.height, column.x, y + 2 * layout.lineHeight - 2);
                String year = String.valueOf(month.getYear());
                boolean room = i > 0 || points.stream().limit(12).noneMatch(p -> p.month().getMonthValue() == 1 && p != points.get(0))
                        || layout.column(firstJanuary()).x - column.x > gc.textExtent(year).x + TrendLayout.GAP;
                if (room && column.x + 3 >= free) {
                    gc.setForeground(text);
                    gc.drawText(year, column.x + 3, y + layout.lineHeight - 1, true);
                    free = column.x + 3 + gc.textExtent(year).x;
                }
            }
        }
    }

    private int firstJanuary() {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).month().getMonthValue() == 1) {
                return i;
            }
        }
        return points.size() - 1;
    }

    private boolean fits(GC gc, TextStyle style) {
        return points.stream().limit(12).allMatch(p -> gc.textExtent(name(p.month(), style)).x < layout.column(0).width - 1);
    }

    private static String name(YearMonth month, TextStyle style) {
        return month.getMonth().getDisplayName(style, Locale.getDefault());
    }
}
