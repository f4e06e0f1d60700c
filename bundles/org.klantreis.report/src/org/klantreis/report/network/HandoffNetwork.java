/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.FlowItem;
import org.klantreis.model.measures.Passage;
import org.klantreis.report.layout.SiloColours;

/**
 * Who hands work to whom in journeys, and how long it waits there: as in the queries {@code handoff-network} and
 * {@code handoff-matrix}, counted from the model itself.
 *
 * @param nodes all units or silos that work in the journeys, in the order in which they come first
 * @param edges the handoffs between them, the most frequent first, of equal ones those that wait longest
 * @param ofSilos whether it is of silos and not of units
 */
public record HandoffNetwork(List<Node> nodes, List<Edge> edges, boolean ofSilos) {
    /**
     * A unit or silo.
     *
     * @param unit the unit or silo
     * @param in how often it gets work from another one
     * @param out how often it gives work to another one
     * @param waitIn the known hours that work waited for it when it was handed over
     */
    public record Node(OrganisationUnit unit, int in, int out, double waitIn) {
        /** Returns how often it takes part in a handoff. */
        public int handoffs() {
            return in + out;
        }
    }

    /**
     * The handoffs from one unit or silo to another.
     *
     * @param from who gives
     * @param to who receives
     * @param count how often
     * @param waitHours the known hours that work waited there
     * @param journeys the journeys in which it happens
     */
    public record Edge(OrganisationUnit from, OrganisationUnit to, int count, double waitHours, List<Journey> journeys) {
        /** Keeps the journeys as they are now. */
        public Edge {
            journeys = List.copyOf(journeys);
        }

        /** Says whether it crosses from silo to silo. */
        public boolean isCrossSilo() {
            return SiloColours.siloOf(from) != SiloColours.siloOf(to);
        }
    }

    /** Keeps the lists as they are now. */
    public HandoffNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Counts the handoffs between units. */
    public static HandoffNetwork ofUnits(Collection<Journey> journeys) {
        return of(journeys, false, unit -> unit);
    }

    /** Counts the handoffs between silos; a unit outside every silo counts as a silo. */
    public static HandoffNetwork ofSilos(Collection<Journey> journeys) {
        return of(journeys, true, SiloColours::siloOf);
    }

    private static HandoffNetwork of(Collection<Journey> journeys, boolean silos, UnaryOperator<OrganisationUnit> place) {
        Set<OrganisationUnit> units = new LinkedHashSet<>();
        Map<List<OrganisationUnit>, Tally> tallies = new LinkedHashMap<>();
        for (Journey journey : journeys) {
            Flow flow = Flow.of(journey);
            flow.items().stream().map(FlowItem::unit).map(place).forEach(units::add);
            for (Passage handoff : flow.handoffs()) {
                OrganisationUnit from = place.apply(handoff.from().unit());
                OrganisationUnit to = place.apply(handoff.to().unit());
                if (from != to) {
                    tallies.computeIfAbsent(List.of(from, to), pair -> new Tally()).add(handoff, journey);
                }
            }
        }
        List<Edge> edges = new ArrayList<>();
        tallies.forEach((pair, tally) -> edges.add(new Edge(pair.get(0), pair.get(1), tally.count, tally.hours,
                List.copyOf(tally.journeys))));
        edges.sort(Comparator.comparingInt(Edge::count).thenComparingDouble(Edge::waitHours).reversed()
                .thenComparing(edge -> name(edge.from())).thenComparing(edge -> name(edge.to())));
        return new HandoffNetwork(units.stream().map(unit -> node(unit, edges)).toList(), edges, silos);
    }

    private static Node node(OrganisationUnit unit, List<Edge> edges) {
        int in = 0;
        int out = 0;
        double wait = 0;
        for (Edge edge : edges) {
            out += edge.from() == unit ? edge.count() : 0;
            if (edge.to() == unit) {
                in += edge.count();
                wait += edge.waitHours();
            }
        }
        return new Node(unit, in, out, wait);
    }

    private static String name(OrganisationUnit unit) {
        return unit.getName() == null ? "" : unit.getName();
    }

    /** Counts one pair. */
    private static final class Tally {
        private final Set<Journey> journeys = new LinkedHashSet<>();
        private int count;
        private double hours;

        void add(Passage handoff, Journey journey) {
            count++;
            hours += handoff.to().waitingTime();
            journeys.add(journey);
        }
    }
}
