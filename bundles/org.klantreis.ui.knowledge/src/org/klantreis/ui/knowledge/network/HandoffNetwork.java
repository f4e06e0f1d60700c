/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.knowledge.graph.Graph;
import org.klantreis.ui.knowledge.graph.GraphEdge;
import org.klantreis.ui.knowledge.graph.GraphNode;
import org.klantreis.ui.knowledge.results.Cells;

/** Makes the drawn network of the answers about units or silos and the handoffs between them. */
final class HandoffNetwork {
    private final boolean silos;
    private final boolean waits;
    private final Map<String, Integer> places;

    /** Makes it for silos or units, with median waits or counts on the edges; a silo's place numbers its colour. */
    HandoffNetwork(boolean silos, boolean waits, Map<String, Integer> places) {
        this.silos = silos;
        this.waits = waits;
        this.places = places;
    }

    /** Makes the network of the answers of {@code bottleneck-units} or -silos, and {@code handoff-network} or -matrix. */
    Graph of(QueryResult units, QueryResult handoffs) {
        double highest = highest(units, "bottleneck");
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        for (int row = 0; row < units.rows().size(); row++) {
            GraphNode node = node(units, row, highest);
            nodes.put(node.id(), node);
        }
        double most = highest(handoffs, "handoffs");
        List<GraphEdge> edges = new ArrayList<>();
        for (int row = 0; row < handoffs.rows().size(); row++) {
            GraphEdge edge = edge(handoffs, row, most);
            if (nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
                edges.add(edge);
            }
        }
        return new Graph(List.copyOf(nodes.values()), edges);
    }

    private static double highest(QueryResult result, String column) {
        int index = result.index(column);
        return result.rows().stream().map(row -> row.get(index)).filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue()).max().orElse(0);
    }

    private GraphNode node(QueryResult units, int row, double highest) {
        ElementRef unit = (ElementRef) units.get(row, silos ? "silo" : "unit");
        ElementRef silo = (ElementRef) units.get(row, "silo");
        Object bottleneck = units.get(row, "bottleneck");
        double weight = bottleneck instanceof Number number && highest > 0 ? Math.sqrt(number.doubleValue() / highest) : 0;
        String detail = bottleneck == null ? "" : Cells.hours(bottleneck);
        String tooltip = NLS.bind(Messages.HandoffNetwork_node, new Object[] {unit.name(), silo.name(),
            units.get(row, "handoffsIn"), units.get(row, "handoffsOut"), Cells.hours(units.get(row, "medianWait")),
            Cells.hours(bottleneck)});
        return new GraphNode(unit, detail, weight, silo.name(),
                new Ink(Role.UNIT, silo.id(), places.getOrDefault(silo.id(), -1), 1), tooltip);
    }

    private GraphEdge edge(QueryResult handoffs, int row, double most) {
        ElementRef from = (ElementRef) handoffs.get(row, silos ? "fromSilo" : "from");
        ElementRef to = (ElementRef) handoffs.get(row, silos ? "toSilo" : "to");
        long count = (Long) handoffs.get(row, "handoffs");
        Object wait = handoffs.get(row, "medianWait");
        boolean crosses = silos || Boolean.TRUE.equals(handoffs.get(row, "crossSilo"));
        String label = waits ? wait == null ? "" : Cells.hours(wait) : String.valueOf(count);
        String tooltip = NLS.bind(crosses ? Messages.HandoffNetwork_crossing : Messages.HandoffNetwork_within,
                new Object[] {from.name() + " \u2192 " + to.name(), count, handoffs.get(row, "journeys"), Cells.hours(wait)});
        return new GraphEdge(from.id(), to.id(), label, most <= 1 ? 0 : (count - 1) / (most - 1), crosses, tooltip);
    }
}
