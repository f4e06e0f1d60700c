/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.marks;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Palette;

/** Says what the colours and signs of marks mean, in one line. */
public final class MarkLegend extends Canvas {
    private static final int SIZE = 15;
    private static final int GAP = 5;
    private static final int BETWEEN = 16;
    private static final int MARGIN = 4;

    private final Supplier<Palette> palette;
    private Set<ElementMark> kinds = EnumSet.noneOf(ElementMark.class);

    /**
     * Makes a legend of nothing.
     *
     * @param parent where
     * @param palette the colours of the maps
     */
    public MarkLegend(Composite parent, Supplier<Palette> palette) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.palette = palette;
        addListener(SWT.Paint, this::paint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.MarkLegend_name + ": "
                        + kinds.stream().map(ElementMark::label).collect(Collectors.joining(", "));
            }
        });
    }

    /** Sets which sorts of marks are explained. */
    public void setKinds(Set<ElementMark> shown) {
        kinds = shown.isEmpty() ? EnumSet.noneOf(ElementMark.class) : EnumSet.copyOf(shown);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int height = Math.max(SIZE, gc.getFontMetrics().getHeight()) + 2 * MARGIN;
            int width = 2 * MARGIN;
            for (ElementMark kind : kinds) {
                width += SIZE + GAP + gc.textExtent(kind.label()).x + BETWEEN;
            }
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        int x = area.x + MARGIN;
        int y = area.y + (area.height - SIZE) / 2;
        boolean dark = palette.get().isDark();
        for (ElementMark kind : kinds) {
            Color colour = MarkPaint.colour(kind.rgb(dark));
            gc.setBackground(colour);
            gc.fillRoundRectangle(x, y, SIZE, SIZE, 4, 4);
            gc.setForeground(MarkPaint.onBadge(dark));
            MarkPaint.sign(gc, kind, x + SIZE / 2, y + SIZE / 2, SIZE / 2 - 4);
            x += SIZE + GAP;
            gc.setForeground(getForeground());
            gc.drawText(kind.label(), x, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, true);
            x += gc.textExtent(kind.label()).x + BETWEEN;
        }
    }
}
