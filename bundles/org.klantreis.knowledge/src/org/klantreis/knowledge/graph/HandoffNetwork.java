/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** The network of units that hand work to each other. Keeps the last answer, since most changes leave the network as it is. */
final class HandoffNetwork {
    private Set<List<String>> lastNetwork;
    private Map<String, Double> lastBetweenness;

    /**
     * Computes how much each unit stands between others: the share of shortest ways that lead through it (Brandes 2001),
     * divided by the number of ordered pairs of other units.
     *
     * @param handoffs pairs of unit ids, from and to
     * @return betweenness by unit id, 0 to 1
     */
    Map<String, Double> betweenness(Set<List<String>> handoffs) {
        if (!handoffs.equals(lastNetwork)) {
            Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
            // In a fixed order, so that sums of fractions come out the same to the last bit.
            for (List<String> handoff : handoffs.stream().sorted(Comparator.comparing(List::toString)).toList()) {
                graph.addVertex(handoff.get(0));
                graph.addVertex(handoff.get(1));
                graph.addEdge(handoff.get(0), handoff.get(1));
            }
            int others = graph.vertexSet().size() - 1;
            double pairs = Math.max(1.0, (double) others * (others - 1));
            Map<String, Double> result = new java.util.HashMap<>();
            new BetweennessCentrality<>(graph).getScores().forEach((unit, score) -> result.put(unit, score / pairs));
            lastBetweenness = result;
            lastNetwork = Set.copyOf(handoffs);
        }
        return lastBetweenness;
    }
}
