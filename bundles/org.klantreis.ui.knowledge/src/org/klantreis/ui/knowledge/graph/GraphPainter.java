/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.klantreis.ui.knowledge.colours.Shades;

/** Paints a laid-out graph with SWT, at 100 %; the caller sets a transform for another size. */
final class GraphPainter {
    static final double WIDEST_EDGE = 7;
    private static final int ARROW = 7;
    private static final int ROUND = 8;
    private static final double DIMMED = 0.8;

    private final Drawing drawing;
    private final GraphColours colours;

    GraphPainter(Drawing drawing, GraphColours colours) {
        this.drawing = drawing;
        this.colours = colours;
    }

    /** Paints all; where some nodes and edges are lit, the others are dimmed. */
    void paint(GC gc, Set<Object> lit, GraphNode selected, Object hovered) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        for (Drawing.Edge edge : drawing.edges()) {
            edge(gc, edge, dimmed(lit, edge.edge()), edge.edge() == hovered);
        }
        for (Drawing.Node node : drawing.nodes()) {
            node(gc, node, dimmed(lit, node.node()), node.node() == selected, node.node() == hovered);
        }
        for (Drawing.Edge edge : drawing.edges()) {
            if (!dimmed(lit, edge.edge()) && !edge.edge().label().isEmpty()) {
                label(gc, edge);
            }
        }
    }

    private static boolean dimmed(Set<Object> lit, Object part) {
        return !lit.isEmpty() && !lit.contains(part);
    }

    private Color dim(Color color, boolean dimmed) {
        return dimmed ? Shades.between(color, colours.ground(), DIMMED) : color;
    }

    private void edge(GC gc, Drawing.Edge edge, boolean dimmed, boolean hovered) {
        Color color = dim(colours.edge(edge.edge()), dimmed);
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setLineWidth((int) Math.round(1 + edge.edge().weight() * (WIDEST_EDGE - 1)) + (hovered ? 1 : 0));
        Path path = path(gc, edge);
        gc.drawPath(path);
        path.dispose();
        arrow(gc, edge);
    }

    private static Path path(GC gc, Drawing.Edge edge) {
        Path path = new Path(gc.getDevice());
        List<double[]> points = edge.points();
        if (points.isEmpty()) {
            return path;
        }
        path.moveTo((float) points.get(0)[0], (float) points.get(0)[1]);
        if (edge.isCurve()) {
            for (int i = 1; i + 2 < points.size(); i += 3) {
                path.cubicTo((float) points.get(i)[0], (float) points.get(i)[1], (float) points.get(i + 1)[0],
                        (float) points.get(i + 1)[1], (float) points.get(i + 2)[0], (float) points.get(i + 2)[1]);
            }
        } else {
            points.stream().skip(1).forEach(point -> path.lineTo((float) point[0], (float) point[1]));
        }
        return path;
    }

    private static void arrow(GC gc, Drawing.Edge edge) {
        double[] tip = arrowHead(edge);
        if (tip != null) {
            gc.fillPolygon(new int[] {(int) tip[0], (int) tip[1], (int) tip[2], (int) tip[3], (int) tip[4], (int) tip[5]});
        }
    }

    /** The three corners of an edge's arrow head; null where it has no direction. */
    static double[] arrowHead(Drawing.Edge edge) {
        List<double[]> points = edge.points();
        if (points.size() < 2) {
            return null;
        }
        double[] end = points.get(points.size() - 1);
        double[] before = points.get(points.size() - 2);
        double length = Math.hypot(end[0] - before[0], end[1] - before[1]);
        if (length == 0) {
            return null;
        }
        double size = ARROW + edge.edge().weight() * WIDEST_EDGE;
        double dx = (end[0] - before[0]) / length;
        double dy = (end[1] - before[1]) / length;
        double baseX = end[0] - dx * size;
        double baseY = end[1] - dy * size;
        return new double[] {end[0], end[1], baseX - dy * size / 2, baseY + dx * size / 2, baseX + dy * size / 2,
                baseY - dx * size / 2};
    }

    private void node(GC gc, Drawing.Node node, boolean dimmed, boolean selected, boolean hovered) {
        int x = (int) node.x();
        int y = (int) node.y();
        int width = (int) node.width();
        int height = (int) node.height();
        gc.setBackground(dim(colours.fill(node.node()), dimmed));
        gc.fillRoundRectangle(x, y, width, height, ROUND, ROUND);
        gc.setForeground(dim(selected ? colours.text() : colours.border(node.node()), dimmed));
        gc.setLineWidth(selected ? 3 : hovered ? 2 : 1);
        gc.drawRoundRectangle(x, y, width, height, ROUND, ROUND);
        gc.setForeground(dim(colours.text(), dimmed));
        boolean two = !node.node().detail().isEmpty();
        Point name = gc.textExtent(node.node().element().name());
        int top = y + (height - (two ? 2 : 1) * name.y) / 2;
        gc.drawText(node.node().element().name(), x + (width - name.x) / 2, top, true);
        if (two) {
            gc.setForeground(dim(colours.faintText(), dimmed));
            Point detail = gc.textExtent(node.node().detail());
            gc.drawText(node.node().detail(), x + (width - detail.x) / 2, top + name.y, true);
        }
    }

    private void label(GC gc, Drawing.Edge edge) {
        Point extent = gc.textExtent(edge.edge().label());
        int x = (int) edge.labelPlace()[0] - extent.x / 2;
        int y = (int) edge.labelPlace()[1] - extent.y / 2;
        gc.setForeground(colours.text());
        gc.setBackground(colours.ground());
        gc.setAlpha(210);
        gc.fillRoundRectangle(x - 1, y, extent.x + 2, extent.y, 4, 4);
        gc.setAlpha(255);
        gc.drawText(edge.edge().label(), x, y, true);
    }
}
