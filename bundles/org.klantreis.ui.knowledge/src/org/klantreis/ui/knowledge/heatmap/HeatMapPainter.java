/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.heatmap;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.klantreis.ui.knowledge.colours.Shades;

/** Paints a heat map: the cells, and the headers that stay in sight. */
final class HeatMapPainter {
    private final HeatMapData data;
    private final HeatMapLayout layout;
    private final Point scrolled;
    private final Color ground;
    private final Color text;
    private final boolean dark;

    HeatMapPainter(HeatMapData data, HeatMapLayout layout, Point scrolled, Color ground, Color text) {
        this.data = data;
        this.layout = layout;
        this.scrolled = scrolled;
        this.ground = ground;
        this.text = text;
        this.dark = Shades.isDark(ground);
    }

    void paint(GC gc, Rectangle area, Point selected, Point hovered, boolean focus) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(ground);
        gc.fillRectangle(area);
        double highest = data.highest();
        gc.setClipping(layout.headWidth, layout.headHeight, area.width, area.height);
        for (int row = 0; row < data.rows().size(); row++) {
            for (int column = 0; column < data.columns().size(); column++) {
                Rectangle cell = place(row, column);
                if (cell.intersects(area)) {
                    cell(gc, cell, row, column, highest);
                }
            }
        }
        mark(gc, hovered, 1, Shades.between(text, ground, 0.4));
        mark(gc, selected, focus ? 3 : 2, gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setClipping(0, layout.headHeight, layout.headWidth, area.height);
        rowHeads(gc, selected, hovered);
        gc.setClipping(layout.headWidth, 0, area.width, layout.headHeight);
        columnHeads(gc, selected, hovered);
        gc.setClipping((Rectangle) null);
        titles(gc);
    }

    private Rectangle place(int row, int column) {
        Rectangle cell = layout.cell(row, column);
        return new Rectangle(cell.x - scrolled.x, cell.y - scrolled.y, cell.width, cell.height);
    }

    private void cell(GC gc, Rectangle cell, int row, int column, double highest) {
        double value = data.values()[row][column];
        Color fill = Double.isNaN(value) ? Shades.between(ground, text, 0.05) : Shades.of(highest == 0 ? 0 : value / highest,
                dark);
        gc.setBackground(fill);
        gc.fillRectangle(cell.x + 1, cell.y + 1, cell.width - 1, cell.height - 1);
        String label = data.texts()[row][column];
        if (label != null) {
            gc.setForeground(Double.isNaN(value) ? Shades.between(text, ground, 0.45) : Shades.textOn(fill));
            Point extent = gc.textExtent(label);
            gc.drawText(label, cell.x + (cell.width - extent.x + 1) / 2, cell.y + (cell.height - extent.y + 1) / 2, true);
        }
    }

    private void mark(GC gc, Point at, int width, Color color) {
        if (at != null && at.y < data.rows().size() && at.x < data.columns().size()) {
            Rectangle cell = place(at.y, at.x);
            gc.setForeground(color);
            gc.setLineWidth(width);
            gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
        }
    }

    private void rowHeads(GC gc, Point selected, Point hovered) {
        for (int row = 0; row < data.rows().size(); row++) {
            Rectangle cell = place(row, 0);
            List<String> lines = layout.rowLines.get(row);
            int top = cell.y + (cell.height - lines.size() * layout.lineHeight) / 2;
            gc.setForeground(headColor(selected != null && selected.y == row || hovered != null && hovered.y == row));
            for (int i = 0; i < lines.size(); i++) {
                int width = gc.textExtent(lines.get(i)).x;
                gc.drawText(lines.get(i), layout.headWidth - HeatMapLayout.GAP - width, top + i * layout.lineHeight, true);
            }
        }
    }

    private void columnHeads(GC gc, Point selected, Point hovered) {
        for (int column = 0; column < data.columns().size(); column++) {
            Rectangle cell = place(0, column);
            List<String> lines = layout.columnLines.get(column);
            int left = cell.x + (cell.width - lines.size() * layout.lineHeight) / 2;
            gc.setForeground(headColor(selected != null && selected.x == column || hovered != null && hovered.x == column));
            for (int i = 0; i < lines.size(); i++) {
                turned(gc, lines.get(i), left + i * layout.lineHeight, layout.headHeight - HeatMapLayout.GAP);
            }
        }
    }

    private Color headColor(boolean marked) {
        return marked ? text : Shades.between(text, ground, 0.25);
    }

    private static void turned(GC gc, String line, int x, int y) {
        Transform transform = new Transform(gc.getDevice());
        transform.translate(x, y);
        transform.rotate(-90);
        gc.setTransform(transform);
        gc.drawText(line, 0, 0, true);
        gc.setTransform(null);
        transform.dispose();
    }

    private void titles(GC gc) {
        gc.setForeground(Shades.between(text, ground, 0.45));
        gc.drawText(data.columnTitle(), layout.headWidth, 2, true);
        int width = gc.textExtent(data.rowTitle()).x;
        gc.drawText(data.rowTitle(), layout.headWidth - HeatMapLayout.GAP - width,
                layout.headHeight - layout.lineHeight - HeatMapLayout.GAP, true);
    }
}
