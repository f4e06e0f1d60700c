/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.OrganisationUnit;
import org.klantreis.report.layout.SiloColours;
import org.klantreis.report.network.HandoffNetwork.Edge;
import org.klantreis.report.network.HandoffNetwork.Node;

/**
 * The order of nodes around a ring: units of one silo beside each other, and those that hand over often close together. It starts
 * from the order of the network and swaps as long as that makes the ways shorter, so the same network always gives the same ring.
 */
final class Ring {
    private static final int MOST_ROUNDS = 8;
    /** The rarest handoffs have no say in the order of a very large network. */
    private static final int MOST_EDGES = 400;
    private static final double ROUNDING = 1e-9;

    private final List<List<Node>> groups;
    private final Map<OrganisationUnit, Integer> places = new HashMap<>();
    private final List<Edge> edges;
    private final int size;

    private Ring(HandoffNetwork network) {
        Map<OrganisationUnit, List<Node>> bySilo = new LinkedHashMap<>();
        for (Node node : network.nodes()) {
            bySilo.computeIfAbsent(SiloColours.siloOf(node.unit()), silo -> new ArrayList<>()).add(node);
        }
        groups = new ArrayList<>(bySilo.values());
        size = network.nodes().size();
        edges = network.edges().subList(0, Math.min(MOST_EDGES, network.edges().size()));
        place();
    }

    /** Returns the nodes in the order of the ring. */
    static List<Node> order(HandoffNetwork network) {
        Ring ring = new Ring(network);
        ring.improve();
        return ring.groups.stream().flatMap(List::stream).toList();
    }

    private void place() {
        int at = 0;
        for (List<Node> group : groups) {
            for (Node node : group) {
                places.put(node.unit(), at++);
            }
        }
    }

    private void improve() {
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = improve(groups);
            for (List<Node> group : groups) {
                better |= improve(group);
            }
        }
    }

    /** Swaps any two entries of a list where that makes the ways shorter. */
    private <T> boolean improve(List<T> entries) {
        boolean better = false;
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                double before = length();
                swap(entries, i, j);
                if (length() < before - ROUNDING) {
                    better = true;
                } else {
                    swap(entries, i, j);
                }
            }
        }
        return better;
    }

    private <T> void swap(List<T> entries, int i, int j) {
        T moved = entries.get(i);
        entries.set(i, entries.get(j));
        entries.set(j, moved);
        place();
    }

    /** Adds up how far apart those are who hand over, by how often they do. */
    private double length() {
        double length = 0;
        for (Edge edge : edges) {
            int apart = Math.abs(places.get(edge.from()) - places.get(edge.to()));
            length += edge.count() * Math.sin(Math.PI * Math.min(apart, size - apart) / size);
        }
        return length;
    }
}
