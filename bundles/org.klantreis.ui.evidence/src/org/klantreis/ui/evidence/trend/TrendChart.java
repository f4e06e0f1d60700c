/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.trend;

import java.time.YearMonth;
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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.klantreis.ui.knowledge.colours.Shades;

/** How many there are in each month. A month is chosen with the mouse or the arrow keys, and let go with Escape. */
public final class TrendChart extends Canvas {
    private final List<Consumer<YearMonth>> listeners = new ArrayList<>();
    private String title = "";
    private List<TrendPoint> points = List.of();
    private int selected = -1;
    private int hovered = -1;

    /**
     * Makes it, without months.
     *
     * @param parent where
     */
    public TrendChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseDown, event -> {
            setFocus();
            int month = places().monthAt(event.x, event.y);
            select(month == selected ? -1 : month);
        });
        addListener(SWT.MouseMove, event -> hover(places().monthAt(event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected < 0 ? title : points.get(selected).hint();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /**
     * Shows a trend. A selected month stays so where it is there; no listener is told.
     *
     * @param shownTitle what is counted
     * @param shown the months, in order and without gaps
     */
    public void show(String shownTitle, List<TrendPoint> shown) {
        YearMonth month = selection();
        title = shownTitle;
        points = List.copyOf(shown);
        hovered = -1;
        mark(month);
    }

    /** Returns the months that are shown. */
    public List<TrendPoint> points() {
        return points;
    }

    /** Returns the month that is selected; null for none. */
    public YearMonth selection() {
        return selected < 0 ? null : points.get(selected).month();
    }

    /**
     * Selects a month without telling anybody.
     *
     * @param month the month; null, or one that is not shown, for none
     */
    public void mark(YearMonth month) {
        selected = -1;
        for (int i = 0; i < points.size(); i++) {
            selected = points.get(i).month().equals(month) ? i : selected;
        }
        redraw();
    }

    /**
     * Adds a listener.
     *
     * @param listener takes the month that the user selected; null where none is any more
     */
    public void addSelectionListener(Consumer<YearMonth> listener) {
        listeners.add(listener);
    }

    /**
     * Finds the place of a month.
     *
     * @param month its index
     * @return its column on this control
     */
    public Rectangle bounds(int month) {
        return places().column(month);
    }

    private void select(int month) {
        selected = month;
        redraw();
        listeners.forEach(listener -> listener.accept(selection()));
        getAccessible().selectionChanged();
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private void hover(int month) {
        if (month != hovered) {
            hovered = month;
            setToolTipText(month < 0 ? null : points.get(month).hint());
            redraw();
        }
    }

    private void key(Event event) {
        if (points.isEmpty()) {
            return;
        }
        int last = points.size() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> select(selected < 0 ? last : Math.max(0, selected - 1));
            case SWT.ARROW_RIGHT -> select(Math.min(last, selected + 1));
            case SWT.HOME -> select(0);
            case SWT.END -> select(last);
            case SWT.ESC -> select(-1);
            default -> {
                return;
            }
        }
    }

    private TrendLayout places() {
        GC gc = new GC(this);
        gc.setFont(getFont());
        TrendLayout layout = new TrendLayout(gc, points, getClientArea());
        gc.dispose();
        return layout;
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        TrendLayout layout = new TrendLayout(event.gc, points, area);
        new TrendPainter(points, layout, getBackground(), Shades.readable(getForeground(), getBackground()))
                .paint(event.gc, area, title, selected, hovered, isFocusControl());
    }
}
