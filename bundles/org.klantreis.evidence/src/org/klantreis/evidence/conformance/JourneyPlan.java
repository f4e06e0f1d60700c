/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Activity;
import org.klantreis.model.Channel;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.FlowItem;

/**
 * A journey as a plan: its steps with their touchpoints, the units whose work the flow counts there, and the channels of the
 * touchpoints. A unit within a planned one, or around it, is no other unit: one name may be finer than the other.
 */
final class JourneyPlan {
    private static final int SHARE = 1000;

    private final List<Step> steps = new ArrayList<>();
    private final Map<Step, List<OrganisationUnit>> planned = new HashMap<>();
    private final Links links;
    private final PlanGraph graph;

    JourneyPlan(Journey journey, Links links) {
        this.links = links;
        journey.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
        for (FlowItem item : Flow.of(journey).items()) {
            planned.computeIfAbsent(item.step(), step -> new ArrayList<>()).add(item.unit());
        }
        graph = makeGraph();
    }

    PlanGraph graph() {
        return graph;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * Returns the only activity of a step that a unit does, or where it does none, the only one of a unit within or around it; null
     * where there is none, or several.
     */
    Activity activityOf(int step, OrganisationUnit unit) {
        List<Activity> known = steps.get(step).getActivities().stream().filter(activity -> activity.getUnit() != null).toList();
        List<Activity> own = known.stream().filter(activity -> unit.getId().equals(activity.getUnit().getId())).toList();
        List<Activity> found = own.isEmpty() ? known.stream().filter(activity -> isOneOf(unit, activity.getUnit())).toList() : own;
        return found.size() == 1 ? found.get(0) : null;
    }

    private PlanGraph makeGraph() {
        int size = steps.size();
        Map<Step, Integer> places = new HashMap<>();
        steps.forEach(step -> places.put(step, places.size()));
        int[] touchpoints = new int[size];
        int[] channels = new int[size];
        BitSet[] units = new BitSet[size];
        int[][] next = new int[size][];
        int[][] costs = new int[size][];
        for (int i = 0; i < size; i++) {
            Touchpoint touchpoint = steps.get(i).getTouchpoint();
            touchpoints[i] = links.touchpoints().of(touchpoint);
            channels[i] = channelOf(touchpoint);
            units[i] = unitsOf(steps.get(i));
            connect(i, places, next, costs);
        }
        return new PlanGraph(touchpoints, units, channels, next, costs);
    }

    /** A channel that no name of the log stands for is planned all the same: every channel that is known is another one then. */
    private int channelOf(Touchpoint touchpoint) {
        Channel channel = touchpoint == null || touchpoint.eIsProxy() ? null : touchpoint.getChannel();
        if (channel == null || channel.eIsProxy()) {
            return PlanGraph.NONE;
        }
        int number = links.channels().of(channel);
        return number == PlanGraph.NONE ? links.channels().elements().size() : number;
    }

    private BitSet unitsOf(Step step) {
        List<OrganisationUnit> named = planned.get(step);
        if (named == null) {
            return null;
        }
        BitSet units = new BitSet();
        for (int i = 0; i < links.units().elements().size(); i++) {
            OrganisationUnit seen = links.units().element(i);
            units.set(i, named.stream().anyMatch(unit -> isOneOf(seen, unit)));
        }
        return units;
    }

    private void connect(int from, Map<Step, Integer> places, int[][] next, int[][] costs) {
        List<Transition> ways = steps.get(from).getNext().stream().filter(way -> places.containsKey(way.getTarget())).toList();
        if (ways.isEmpty()) {
            next[from] = from + 1 < steps.size() ? new int[] {from + 1} : new int[0];
            costs[from] = new int[next[from].length];
            return;
        }
        next[from] = ways.stream().mapToInt(way -> places.get(way.getTarget())).toArray();
        double unknown = 1.0 / ways.size();
        costs[from] = ways.stream().mapToInt(way -> {
            double share = way.getShare() == null ? unknown : Math.max(0, Math.min(1, way.getShare()));
            return (int) Math.round((1 - share) * SHARE);
        }).toArray();
        if (ways.size() == 1) {
            Arrays.fill(costs[from], 0);
        }
    }

    private static boolean isOneOf(OrganisationUnit seen, OrganisationUnit named) {
        return isWithin(seen, named) || isWithin(named, seen);
    }

    private static boolean isWithin(EObject inner, OrganisationUnit outer) {
        for (EObject at = inner; at instanceof OrganisationUnit unit; at = at.eContainer()) {
            if (unit == outer || unit.getId() != null && unit.getId().equals(outer.getId())) {
                return true;
            }
        }
        return false;
    }
}
