/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.klantreis.report.scene.Palette;
import org.klantreis.ui.knowledge.colours.Shades;
import org.klantreis.ui.preferences.SiloColours;

/**
 * The colours of a drawn graph on a ground. Groups have the colours of Okabe and Ito, which people with any colour vision tell
 * apart;
 * where there are more groups than colours, they come again in a paler shade.
 */
final class GraphColours {
    private static final List<RGB> GROUPS = List.of(new RGB(0, 114, 178), new RGB(230, 159, 0), new RGB(0, 158, 115),
            new RGB(204, 121, 167), new RGB(86, 180, 233), new RGB(213, 94, 0), new RGB(240, 228, 66), new RGB(140, 140, 140));
    private static final double PALE = 0.62;
    private static final double PALER = 0.84;

    private final Color ground;
    private final Color text;
    private final Palette palette;
    private final List<String> groups = new ArrayList<>();

    GraphColours(Color ground, Color text, Graph graph) {
        this.ground = ground;
        this.text = text;
        palette = (Shades.isDark(ground) ? Palette.DARK : Palette.LIGHT).withUnitColours(SiloColours.get().chosen());
        graph.nodes().stream().map(GraphNode::group).distinct().sorted().forEach(groups::add);
    }

    /** The colours on paper, whatever the theme. */
    static GraphColours onPaper(Graph graph) {
        return new GraphColours(new Color(255, 255, 255), new Color(25, 25, 25), graph);
    }

    Color ground() {
        return ground;
    }

    Color text() {
        return text;
    }

    Color faintText() {
        return Shades.between(text, ground, 0.3);
    }

    Color border(GraphNode node) {
        if (node.ink() != null) {
            int rgb = palette.rgb(node.ink());
            return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        }
        int at = Math.max(0, groups.indexOf(node.group()));
        return new Color(GROUPS.get(at % GROUPS.size()));
    }

    Color fill(GraphNode node) {
        int at = Math.max(0, groups.indexOf(node.group()));
        return Shades.between(border(node), ground, node.ink() != null || at < GROUPS.size() ? PALE : PALER);
    }

    Color edge(GraphEdge edge) {
        return edge.marked() ? Shades.between(new Color(213, 94, 0), ground, 0.15) : Shades.between(text, ground, 0.45);
    }
}
