/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A word in a rounded frame, with a cross that takes it away; Delete does so too. */
final class Chip extends Canvas {
    private static final int PADDING = 7;
    private static final int CROSS = 14;

    private final String word;
    private final Runnable remove;

    Chip(Composite parent, String word, Runnable remove) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.word = word.isEmpty() ? Messages.Chip_empty : word;
        this.remove = remove;
        setBackground(parent.getBackground());
        setForeground(parent.getForeground());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_NONE);
        if (remove != null) {
            setToolTipText(NLS.bind(Messages.Chip_remove, this.word));
            addListener(SWT.MouseUp, this::click);
            addListener(SWT.KeyDown, event -> {
                if (event.character == SWT.DEL || event.character == SWT.BS) {
                    remove.run();
                }
            });
        }
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Chip.this.word;
            }
        });
    }

    private void click(Event event) {
        if (event.x > getSize().x - CROSS - PADDING) {
            remove.run();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        Point text = gc.textExtent(word);
        gc.dispose();
        return new Point(text.x + 2 * PADDING + (remove == null ? 0 : CROSS), text.y + 6);
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setForeground(getForeground());
        gc.setBackground(getForeground());
        gc.setAlpha(28);
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setAlpha(isFocusControl() ? 255 : 70);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setAlpha(255);
        gc.drawText(word, PADDING, 3, true);
        if (remove != null) {
            int x = area.width - PADDING - 7;
            int y = area.height / 2 - 3;
            gc.setAlpha(160);
            gc.drawLine(x, y, x + 6, y + 6);
            gc.drawLine(x + 6, y, x, y + 6);
        }
    }
}
