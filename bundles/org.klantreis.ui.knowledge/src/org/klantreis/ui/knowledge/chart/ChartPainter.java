/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.ui.knowledge.colours.Shades;
import org.klantreis.ui.knowledge.results.Cells;

/** Paints a chart. */
final class ChartPainter {
    private static final int GAP = 8;
    private static final int TICKS = 5;
    private static final int WIDEST_LABEL = 280;
    private static final double BAR_SHADE = 0.55;

    private final ChartData data;
    private final Color ground;
    private final Color text;
    private final boolean dark;

    ChartPainter(ChartData data, Color ground, Color text) {
        this.data = data;
        this.ground = ground;
        this.text = text;
        this.dark = Shades.isDark(ground);
    }

    static int top(GC gc) {
        return 2 * gc.getFontMetrics().getHeight() + 2 * GAP;
    }

    static int rowHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + GAP;
    }

    void bars(GC gc, Rectangle area, int scrolled) {
        begin(gc, area);
        int labels = labelWidth(gc, area);
        int left = labels + 2 * GAP;
        int values = gc.textExtent(Cells.number(data.highest())).x + 2 * GAP;
        int width = Math.max(10, area.width - left - values);
        double range = Math.max(data.highest() - data.lowest(), 1e-9);
        int zero = left + (int) (width * -data.lowest() / range);
        int rowHeight = rowHeight(gc);
        gc.setClipping(0, top(gc), area.width, area.height - top(gc));
        grid(gc, area, left, width, range);
        for (int row = 0; row < data.values().size(); row++) {
            int y = top(gc) + row * rowHeight - scrolled;
            if (y > -rowHeight && y < area.height) {
                bar(gc, row, y, zero, width / range, labels);
            }
        }
        gc.setClipping((Rectangle) null);
        gc.setForeground(text);
        gc.drawText(data.title(), left, GAP / 2, true);
        scale(gc, left, width, range);
    }

    private void bar(GC gc, int row, int y, int zero, double perUnit, int labels) {
        int lineHeight = gc.getFontMetrics().getHeight();
        gc.setForeground(text);
        String label = fitted(gc, data.labels().get(row), labels);
        gc.drawText(label, labels + GAP - gc.textExtent(label).x, y + GAP / 2, true);
        double value = data.values().get(row);
        if (!Double.isNaN(value)) {
            int length = (int) Math.round(Math.abs(value) * perUnit);
            gc.setBackground(Shades.of(BAR_SHADE, dark));
            gc.fillRectangle(value < 0 ? zero - length : zero, y + GAP / 2, Math.max(1, length), lineHeight);
            gc.drawText(Cells.number(value), zero + (value < 0 ? 0 : length) + GAP / 2, y + GAP / 2, true);
        }
    }

    private void grid(GC gc, Rectangle area, int left, int width, double range) {
        gc.setForeground(Shades.between(ground, text, 0.15));
        for (double tick : ticks(range)) {
            int x = left + (int) ((tick - data.lowest()) / range * width);
            gc.drawLine(x, top(gc), x, area.height);
        }
    }

    private void scale(GC gc, int left, int width, double range) {
        gc.setForeground(Shades.between(text, ground, 0.35));
        for (double tick : ticks(range)) {
            String label = Cells.number(tick);
            int x = left + (int) ((tick - data.lowest()) / range * width);
            gc.drawText(label, x - gc.textExtent(label).x / 2, gc.getFontMetrics().getHeight() + GAP, true);
        }
    }

    /** Round values over the range: 1, 2 or 5 times a power of ten apart. */
    private List<Double> ticks(double range) {
        double raw = range / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
        List<Double> ticks = new java.util.ArrayList<>();
        for (double tick = Math.ceil(data.lowest() / step) * step; tick <= data.highest() + step / 1000; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    void line(GC gc, Rectangle area) {
        begin(gc, area);
        double range = Math.max(data.highest() - data.lowest(), 1e-9);
        int left = gc.textExtent(Cells.number(data.highest())).x + 3 * GAP;
        int lineHeight = gc.getFontMetrics().getHeight();
        int top = lineHeight + 2 * GAP;
        int height = Math.max(10, area.height - top - lineHeight - 3 * GAP);
        int width = Math.max(10, area.width - left - 2 * GAP);
        for (double tick : ticks(range)) {
            int y = top + height - (int) ((tick - data.lowest()) / range * height);
            gc.setForeground(Shades.between(ground, text, 0.15));
            gc.drawLine(left, y, left + width, y);
            gc.setForeground(Shades.between(text, ground, 0.35));
            Point extent = gc.textExtent(Cells.number(tick));
            gc.drawText(Cells.number(tick), left - GAP - extent.x, y - extent.y / 2, true);
        }
        gc.setForeground(text);
        gc.drawText(data.title(), left, GAP / 2, true);
        curve(gc, left, top, width, height, range);
        ends(gc, left, top + height + GAP, width);
    }

    private void curve(GC gc, int left, int top, int width, int height, double range) {
        Color color = Shades.of(BAR_SHADE + 0.1, dark);
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setLineWidth(2);
        Point before = null;
        for (int i = 0; i < data.values().size(); i++) {
            double value = data.values().get(i);
            Point at = Double.isNaN(value) ? null : new Point(left + (int) ((double) i / Math.max(1,
                    data.values().size() - 1) * width),
                    top + height - (int) ((value - data.lowest()) / range * height));
            if (at != null && before != null) {
                gc.drawLine(before.x, before.y, at.x, at.y);
            }
            if (at != null) {
                gc.fillOval(at.x - 3, at.y - 3, 7, 7);
            }
            before = at;
        }
        gc.setLineWidth(1);
    }

    private void ends(GC gc, int left, int y, int width) {
        if (!data.labels().isEmpty()) {
            gc.setForeground(text);
            gc.drawText(fitted(gc, data.labels().get(0), width / 2), left, y, true);
            String last = fitted(gc, data.labels().get(data.labels().size() - 1), width / 2);
            gc.drawText(last, left + width - gc.textExtent(last).x, y, true);
        }
    }

    private void begin(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(ground);
        gc.fillRectangle(area);
    }

    private int labelWidth(GC gc, Rectangle area) {
        int widest = data.labels().stream().mapToInt(label -> gc.textExtent(label).x).max().orElse(0);
        return Math.min(widest, Math.min(WIDEST_LABEL, area.width / 2));
    }

    private static String fitted(GC gc, String label, int room) {
        String shown = label;
        while (shown.length() > 2 && gc.textExtent(shown).x > room) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "\u2026";
        }
        return shown;
    }
}
