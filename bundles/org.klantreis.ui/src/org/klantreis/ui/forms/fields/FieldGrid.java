/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out labels and fields: a narrow field takes half a row where there is room for two, a wide one a whole row. The layout
 * data of a field is a {@link Cell}; a control without one is the label of a cell.
 */
public final class FieldGrid extends Layout {
    private static final int TWO_COLUMNS_FROM = 560;
    /** Room for the decoration before a field. */
    private static final int GUTTER = 16;
    private static final int ROW_GAP = 6;
    private static final int COLUMN_GAP = 24;
    private static final int MARGIN = 4;
    private static final int LINE = 32;

    private int labelWidth;

    /**
     * A field's place.
     *
     * @param label stands before it; null where the field has none before it
     * @param wide whether it takes a whole row
     */
    public record Cell(Control label, boolean wide) {
    }

    /**
     * Aligns the fields of several grids.
     *
     * @param width the least width of the labels, in pixels
     */
    public void setLabelWidth(int width) {
        labelWidth = width;
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
        int width = wHint == SWT.DEFAULT ? TWO_COLUMNS_FROM : wHint;
        return new Point(width, arrange(composite, width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        arrange(composite, composite.getClientArea().width, true);
    }

    @Override
    protected boolean flushCache(Control control) {
        return true;
    }

    private int arrange(Composite composite, int width, boolean move) {
        int columns = width >= TWO_COLUMNS_FROM ? 2 : 1;
        int columnWidth = columns == 1 ? width : (width - COLUMN_GAP) / 2;
        int y = MARGIN;
        int rowHeight = 0;
        int column = 0;
        for (Control control : composite.getChildren()) {
            if (!(control.getLayoutData() instanceof Cell cell)) {
                continue;
            }
            if (column == columns || cell.wide() && column > 0) {
                y += rowHeight + ROW_GAP;
                rowHeight = 0;
                column = 0;
            }
            int x = column * (columnWidth + COLUMN_GAP);
            int cellWidth = (cell.wide() ? width : columnWidth) - labelWidth - GUTTER;
            Point size = control.computeSize(Math.max(40, cellWidth), SWT.DEFAULT);
            if (move) {
                place(cell, control, x, y, Math.max(40, cellWidth), size.y);
            }
            rowHeight = Math.max(rowHeight, Math.max(LINE, size.y));
            column = cell.wide() ? columns : column + 1;
        }
        return y + rowHeight + MARGIN;
    }

    private void place(Cell cell, Control control, int x, int y, int width, int height) {
        // A check box or link is lower than the line that its neighbour needs.
        control.setBounds(x + labelWidth + GUTTER, height < LINE ? y + (LINE - height) / 2 : y, width, height);
        if (cell.label() != null) {
            Point label = cell.label().computeSize(SWT.DEFAULT, SWT.DEFAULT);
            cell.label().setBounds(x, y + Math.max(0, (LINE - label.y) / 2), labelWidth, label.y);
        }
    }
}
