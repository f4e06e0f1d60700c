/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.trend;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.ui.knowledge.results.Cells;

/** Where the months and the axes of a trend are. */
final class TrendLayout {
    static final int GAP = 6;
    private static final int TICKS = 4;

    final Rectangle plot;
    final int lineHeight;
    final List<Long> ticks;
    private final int months;
    private final double top;

    TrendLayout(GC gc, List<TrendPoint> points, Rectangle area) {
        lineHeight = gc.getFontMetrics().getHeight();
        months = points.size();
        double highest = points.stream().mapToDouble(p -> p.hasInterval() ? Math.max(p.count(), p.high()) : p.count()).max().orElse(0);
        ticks = ticks(Math.max(1, highest));
        top = Math.max(highest, ticks.get(ticks.size() - 1));
        int left = gc.textExtent(Cells.number(ticks.get(ticks.size() - 1))).x + 2 * GAP;
        // A line for the title above; the counts stand on the bars; the months and years are below.
        int upper = 2 * lineHeight + GAP;
        int lower = 2 * lineHeight + GAP;
        plot = new Rectangle(left, upper, Math.max(1, area.width - left - GAP), Math.max(1, area.height - upper - lower));
    }

    /** Whole numbers, 1, 2 or 5 times a power of ten apart, from 0 to the first one that is not below the highest value. */
    private static List<Long> ticks(double highest) {
        double raw = highest / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double fine = power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
        long step = Math.max(1, Math.round(fine));
        List<Long> ticks = new ArrayList<>();
        long tick = 0;
        ticks.add(tick);
        while (tick < highest) {
            tick += step;
            ticks.add(tick);
        }
        return ticks;
    }

    int y(double value) {
        return plot.y + plot.height - (int) Math.round(value / top * plot.height);
    }

    /** The whole column of a month, from the top to the bottom of the plot. */
    Rectangle column(int month) {
        int from = plot.x + (int) Math.round((double) month / months * plot.width);
        int to = plot.x + (int) Math.round((double) (month + 1) / months * plot.width);
        return new Rectangle(from, plot.y, Math.max(1, to - from), plot.height);
    }

    /** The bar of a month. */
    Rectangle bar(int month, double value) {
        Rectangle column = column(month);
        int margin = Math.min(column.width / 5, 8);
        int y = y(value);
        return new Rectangle(column.x + margin, y, Math.max(1, column.width - 2 * margin), plot.y + plot.height - y);
    }

    /** The month at a place; -1 for none. */
    int monthAt(int x, int y) {
        if (months == 0 || x < plot.x || x >= plot.x + plot.width || y < 0) {
            return -1;
        }
        return Math.min(months - 1, (int) ((double) (x - plot.x) / plot.width * months));
    }
}
