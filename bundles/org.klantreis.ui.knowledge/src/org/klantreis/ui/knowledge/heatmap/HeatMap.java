/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.klantreis.ui.knowledge.colours.Shades;

/**
 * A heat map: a table of cells whose colour says how much. A cell is chosen with the mouse or the arrow keys, and let go with
 * Escape.
 * Headers stay in sight when it is scrolled.
 */
public final class HeatMap extends Canvas {
    private final List<Consumer<Point>> listeners = new ArrayList<>();
    private HeatMapData data = HeatMapData.EMPTY;
    private HeatMapLayout layout;
    private Point selected;
    private Point hovered;
    private Point scrolled = new Point(0, 0);

    /**
     * Makes it.
     *
     * @param parent where
     */
    public HeatMap(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> relayout());
        addListener(SWT.MouseDown, event -> {
            setFocus();
            select(cellAt(event.x, event.y));
        });
        addListener(SWT.MouseMove, event -> hover(cellAt(event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(null));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Settings, event -> relayout());
        for (ScrollBar bar : new ScrollBar[] {getHorizontalBar(), getVerticalBar()}) {
            bar.addListener(SWT.Selection, event -> {
                scrolled = new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
                redraw();
            });
        }
        accessible();
    }

    /**
     * Shows data. What is selected stays where the same labels are there.
     *
     * @param shown the data
     */
    public void setData(HeatMapData shown) {
        String row = selected == null ? null : data.rows().get(selected.y);
        String column = selected == null ? null : data.columns().get(selected.x);
        data = shown;
        Point again = selected == null ? null : new Point(shown.columns().indexOf(column), shown.rows().indexOf(row));
        selected = again == null || again.x < 0 || again.y < 0 ? null : again;
        hovered = null;
        relayout();
        listeners.forEach(listener -> listener.accept(selected));
    }

    /** Returns what is shown. */
    public HeatMapData data() {
        return data;
    }

    /**
     * Adds a listener.
     *
     * @param listener takes the column (x) and row (y) of the cell that is selected; null where none is
     */
    public void addSelectionListener(Consumer<Point> listener) {
        listeners.add(listener);
    }

    /** Returns the column (x) and row (y) of the cell that is selected; null where none is. */
    public Point selection() {
        return selected;
    }

    /**
     * Selects a cell.
     *
     * @param cell its column (x) and row (y); null for none
     */
    public void select(Point cell) {
        selected = cell;
        if (selected != null) {
            reveal();
        }
        redraw();
        listeners.forEach(listener -> listener.accept(selected));
        getAccessible().selectionChanged();
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /**
     * Finds the place of a cell.
     *
     * @param row its row
     * @param column its column
     * @return where it is on this control now
     */
    public Rectangle bounds(int row, int column) {
        Rectangle cell = layout.cell(row, column);
        return new Rectangle(cell.x - scrolled.x, cell.y - scrolled.y, cell.width, cell.height);
    }

    private void relayout() {
        GC gc = new GC(this);
        gc.setFont(getFont());
        Rectangle client = getClientArea();
        layout = HeatMapLayout.of(gc, data, new Point(client.width, client.height));
        gc.dispose();
        Point size = layout.size(data);
        scroll(getHorizontalBar(), size.x, client.width);
        scroll(getVerticalBar(), size.y, client.height);
        scrolled = new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
        redraw();
    }

    private static void scroll(ScrollBar bar, int size, int room) {
        bar.setVisible(size > room);
        bar.setValues(size > room ? Math.min(bar.getSelection(), size - room) : 0, 0, Math.max(1, size), Math.max(1,
                Math.min(size, room)),
                20, Math.max(1, room));
    }

    private void reveal() {
        Rectangle cell = layout.cell(selected.y, selected.x);
        Rectangle client = getClientArea();
        int x = Math.max(Math.min(scrolled.x, cell.x - layout.headWidth), cell.x + cell.width - client.width);
        int y = Math.max(Math.min(scrolled.y, cell.y - layout.headHeight), cell.y + cell.height - client.height);
        getHorizontalBar().setSelection(Math.max(0, x));
        getVerticalBar().setSelection(Math.max(0, y));
        scrolled = new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
    }

    private Point cellAt(int x, int y) {
        if (layout == null || x < layout.headWidth || y < layout.headHeight) {
            return null;
        }
        int column = (x + scrolled.x - layout.headWidth) / layout.cellWidth;
        int row = (y + scrolled.y - layout.headHeight) / layout.cellHeight;
        return column < data.columns().size() && row < data.rows().size() ? new Point(column, row) : null;
    }

    private void hover(Point cell) {
        if (cell == null ? hovered != null : !cell.equals(hovered)) {
            hovered = cell;
            setToolTipText(cell == null ? null : data.tooltip().apply(cell.y, cell.x));
            redraw();
        }
    }

    private void key(Event event) {
        if (data.rows().isEmpty() || data.columns().isEmpty()) {
            return;
        }
        int lastRow = data.rows().size() - 1;
        int lastColumn = data.columns().size() - 1;
        Point at = selected == null ? new Point(0, 0) : new Point(selected.x, selected.y);
        boolean all = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> at.x = Math.max(0, at.x - 1);
            case SWT.ARROW_RIGHT -> at.x = Math.min(lastColumn, at.x + 1);
            case SWT.ARROW_UP -> at.y = Math.max(0, at.y - 1);
            case SWT.ARROW_DOWN -> at.y = Math.min(lastRow, at.y + 1);
            case SWT.HOME -> at = new Point(0, all ? 0 : at.y);
            case SWT.END -> at = new Point(lastColumn, all ? lastRow : at.y);
            case SWT.PAGE_UP -> at.y = 0;
            case SWT.PAGE_DOWN -> at.y = lastRow;
            case SWT.ESC -> at = null;
            default -> {
                return;
            }
        }
        select(selected == null && at != null && event.keyCode != SWT.END ? new Point(0, 0) : at);
    }

    private void paint(Event event) {
        if (layout != null) {
            new HeatMapPainter(data, layout, scrolled, getBackground(),
                    Shades.readable(getForeground(), getBackground())).paint(event.gc, getClientArea(),
                    selected, hovered,
                    isFocusControl());
        }
    }

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected == null ? data.rowTitle() + " \u2192 " + data.columnTitle()
                        : data.tooltip().apply(selected.y, selected.x);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
    }
}
