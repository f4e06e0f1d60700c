/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.swt.graphics.Point;

/** Lays a graph out in layers, from left to right. Needs no display. */
final class GraphLayout {
    static {
        // Without ELK's own user interface nobody registers the algorithm.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private static final double LAYER_GAP = 36;

    private final Map<GraphNode, Point> nodeSizes;
    private final int widestLabel;

    /** Takes the sizes of the nodes, and the width of the widest label of an edge. */
    GraphLayout(Map<GraphNode, Point> nodeSizes, int widestLabel) {
        this.nodeSizes = nodeSizes;
        this.widestLabel = widestLabel;
    }

    /** Computes the layout; throws OperationCanceledException when the monitor is cancelled. */
    Drawing compute(Graph graph, IProgressMonitor monitor) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP + widestLabel * 1.5);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 6.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 5.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 4.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
        root.setProperty(LayeredOptions.MERGE_EDGES, true);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING, EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
        Map<String, ElkNode> nodes = new HashMap<>();
        Map<GraphNode, ElkNode> ofNode = new HashMap<>();
        for (GraphNode node : graph.nodes()) {
            ElkNode shape = ElkGraphUtil.createNode(root);
            Point size = nodeSizes.get(node);
            shape.setDimensions(size.x, size.y);
            nodes.put(node.id(), shape);
            ofNode.put(node, shape);
        }
        Map<GraphEdge, ElkEdge> ofEdge = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            ElkEdge line = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
            ofEdge.put(edge, line);
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return monitor.isCanceled();
            }
        });
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return drawing(graph, root, ofNode, ofEdge);
    }

    private static Drawing drawing(Graph graph, ElkNode root, Map<GraphNode, ElkNode> ofNode,
            Map<GraphEdge, ElkEdge> ofEdge) {
        List<Drawing.Node> nodes = new ArrayList<>();
        for (GraphNode node : graph.nodes()) {
            ElkNode shape = ofNode.get(node);
            nodes.add(new Drawing.Node(node, shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight()));
        }
        List<Drawing.Edge> edges = new ArrayList<>();
        for (GraphEdge edge : graph.edges()) {
            ElkEdge line = ofEdge.get(edge);
            edges.add(new Drawing.Edge(edge, points(line)));
        }
        return new Drawing(nodes, edges, root.getWidth(), root.getHeight());
    }

    private static List<double[]> points(ElkEdge line) {
        List<double[]> points = new ArrayList<>();
        for (ElkEdgeSection section : line.getSections()) {
            points.add(new double[] {section.getStartX(), section.getStartY()});
            section.getBendPoints().forEach(bend -> points.add(new double[] {bend.getX(), bend.getY()}));
            points.add(new double[] {section.getEndX(), section.getEndY()});
        }
        return points;
    }
}
