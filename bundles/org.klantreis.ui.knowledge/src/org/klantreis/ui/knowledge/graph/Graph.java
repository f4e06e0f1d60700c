/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.List;

/**
 * A graph to draw.
 *
 * @param nodes its nodes
 * @param edges its edges, between nodes that are there
 */
public record Graph(List<GraphNode> nodes, List<GraphEdge> edges) {
    /** Nothing to draw. */
    public static final Graph EMPTY = new Graph(List.of(), List.of());
}
