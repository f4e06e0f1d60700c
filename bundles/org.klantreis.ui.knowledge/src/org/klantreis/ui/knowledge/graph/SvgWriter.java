/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.Color;

/** Writes a laid-out graph as SVG, on white paper. */
final class SvgWriter {
    private static final int FONT = 12;
    private static final int LINE = 16;

    private final Drawing drawing;
    private final GraphColours colours;
    private final StringBuilder svg = new StringBuilder();

    SvgWriter(Drawing drawing, GraphColours colours) {
        this.drawing = drawing;
        this.colours = colours;
    }

    String write() {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\""
                + " font-family=\"sans-serif\" font-size=\"%d\">%n",
                drawing.width(), drawing.height(), drawing.width(), drawing.height(), FONT);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>%n", hex(colours.ground()));
        drawing.edges().forEach(this::edge);
        drawing.nodes().forEach(this::node);
        drawing.edges().stream().filter(edge -> !edge.edge().label().isEmpty()).forEach(this::label);
        return svg.append("</svg>\n").toString();
    }

    private void edge(Drawing.Edge edge) {
        StringBuilder path = new StringBuilder();
        List<double[]> points = edge.points();
        for (int i = 0; i < points.size(); i++) {
            String command = i == 0 ? "M" : !edge.isCurve() ? "L" : i % 3 == 1 ? "C" : "";
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", command, points.get(i)[0], points.get(i)[1]));
        }
        String color = hex(colours.edge(edge.edge()));
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-linecap=\"round\">%s</path>%n",
                path.toString().trim(),
                color, 1 + edge.edge().weight() * (GraphPainter.WIDEST_EDGE - 1), title(edge.edge().tooltip()));
        double[] tip = GraphPainter.arrowHead(edge);
        if (tip != null) {
            add("<path d=\"M%.1f %.1f L%.1f %.1f L%.1f %.1f Z\" fill=\"%s\"/>%n", tip[0], tip[1], tip[2], tip[3], tip[4],
                    tip[5], color);
        }
    }

    private void node(Drawing.Node node) {
        GraphNode shown = node.node();
        add("<g>%s<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>",
                title(shown.tooltip()),
                node.x(), node.y(), node.width(), node.height(), hex(colours.fill(shown)), hex(colours.border(shown)));
        boolean two = !shown.detail().isEmpty();
        double middle = node.centerY() + FONT * 0.35 - (two ? LINE / 2.0 : 0);
        text(shown.element().name(), node.centerX(), middle, "middle", colours.text());
        if (two) {
            text(shown.detail(), node.centerX(), middle + LINE, "middle", colours.faintText());
        }
        svg.append("</g>\n");
    }

    private void label(Drawing.Edge edge) {
        text(edge.edge().label(), edge.labelPlace()[0], edge.labelPlace()[1] + FONT * 0.35, "middle", colours.text());
        svg.append('\n');
    }

    private void text(String text, double x, double y, String anchor, Color color) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y, anchor, hex(color), escaped(text));
    }

    private static String title(String tooltip) {
        return tooltip == null ? "" : "<title>" + escaped(tooltip) + "</title>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String hex(Color color) {
        return String.format("#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
