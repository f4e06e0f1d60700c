/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.List;

/**
 * A graph that was laid out, in units of pixels at 100 %.
 *
 * @param nodes the nodes and where they are
 * @param edges the edges and how they run
 * @param width its width
 * @param height its height
 */
record Drawing(List<Node> nodes, List<Edge> edges, double width, double height) {
    static final Drawing EMPTY = new Drawing(List.of(), List.of(), 0, 0);

    /** A node and the rectangle that it fills. */
    record Node(GraphNode node, double x, double y, double width, double height) {
        boolean contains(double atX, double atY) {
            return atX >= x && atY >= y && atX <= x + width && atY <= y + height;
        }

        double centerX() {
            return x + width / 2;
        }

        double centerY() {
            return y + height / 2;
        }
    }

    /** An edge: the points that it runs by, as cubic curves where {@link #isCurve()}. */
    record Edge(GraphEdge edge, List<double[]> points) {
        /** Whether two control points lie between each two points. */
        boolean isCurve() {
            return points.size() > 3 && (points.size() - 1) % 3 == 0;
        }

        /** The place of its label: near where it ends, since there edges of one node have parted. */
        double[] labelPlace() {
            if (points.isEmpty()) {
                return new double[] {0, 0};
            }
            int last = points.size() - 1;
            if (isCurve()) {
                double[] result = new double[2];
                for (int axis = 0; axis < 2; axis++) {
                    result[axis] = (points.get(last - 3)[axis] + 3 * points.get(last - 2)[axis] + 3 * points.get(last - 1)[axis]
                            + points.get(last)[axis]) / 8;
                }
                return result;
            }
            double[] before = points.get(Math.max(0, last - 1));
            return new double[] {(before[0] + points.get(last)[0]) / 2, (before[1] + points.get(last)[1]) / 2};
        }
    }

    /** The node at a place; null where there is none. */
    Node nodeAt(double x, double y) {
        return nodes.stream().filter(node -> node.contains(x, y)).findFirst().orElse(null);
    }

    /** The node of an element; null where there is none. */
    Node node(String id) {
        return nodes.stream().filter(node -> node.node().id().equals(id)).findFirst().orElse(null);
    }
}
