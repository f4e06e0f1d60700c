/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.klantreis.ui.knowledge.colours.Shades;
import org.klantreis.ui.knowledge.results.Cells;

/** A chart of the values of one column: bars beside their labels, or a line. */
public final class Chart extends Canvas {
    private ChartData data = ChartData.EMPTY;
    private boolean line;

    /**
     * Makes it.
     *
     * @param parent where
     */
    public Chart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> scroll());
        addListener(SWT.MouseMove, event -> setToolTipText(tooltip(event)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = data.title();
            }
        });
    }

    /**
     * Shows data.
     *
     * @param shown the data
     * @param asLine whether as a line instead of bars
     */
    public void setData(ChartData shown, boolean asLine) {
        data = shown;
        line = asLine;
        scroll();
    }

    /** Returns what is shown. */
    public ChartData data() {
        return data;
    }

    private void scroll() {
        GC gc = new GC(this);
        int height = line ? 0 : ChartPainter.top(gc) + data.values().size() * ChartPainter.rowHeight(gc);
        gc.dispose();
        int room = getClientArea().height;
        ScrollBar bar = getVerticalBar();
        bar.setVisible(height > room);
        bar.setValues(height > room ? Math.min(bar.getSelection(), height - room) : 0, 0, Math.max(1, height),
                Math.max(1, Math.min(height, room)), 20, Math.max(1, room));
        redraw();
    }

    private void key(Event event) {
        ScrollBar bar = getVerticalBar();
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 20;
            case SWT.ARROW_UP -> -20;
            case SWT.PAGE_DOWN -> getClientArea().height;
            case SWT.PAGE_UP -> -getClientArea().height;
            default -> 0;
        };
        bar.setSelection(bar.getSelection() + step);
        redraw();
    }

    private String tooltip(Event event) {
        if (line || data.values().isEmpty()) {
            return null;
        }
        GC gc = new GC(this);
        int row = (event.y + getVerticalBar().getSelection() - ChartPainter.top(gc)) / ChartPainter.rowHeight(gc);
        gc.dispose();
        return row < 0 || row >= data.values().size() ? null
                : data.labels().get(row) + ": " + Cells.number(data.values().get(row));
    }

    private void paint(Event event) {
        Rectangle client = getClientArea();
        ChartPainter painter = new ChartPainter(data, getBackground(), Shades.readable(getForeground(), getBackground()));
        if (line) {
            painter.line(event.gc, client);
        } else {
            painter.bars(event.gc, client, getVerticalBar().getSelection());
        }
    }
}
