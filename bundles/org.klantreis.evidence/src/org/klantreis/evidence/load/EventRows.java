/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.events.Events;

/** The properties of nodes and relationships, as maps for the driver. What is not known is absent. */
final class EventRows {
    private final LogGraph graph;
    private final Events events;
    private final String data;

    EventRows(LogGraph graph, String data) {
        this.graph = graph;
        this.events = graph.events();
        this.data = data;
    }

    Map<String, Object> unit(int code) {
        Map<String, Object> map = named(code, events.unitNames());
        if (!Double.isNaN(graph.betweenness(code))) {
            map.put("betweenness", graph.betweenness(code));
        }
        return map;
    }

    Map<String, Object> activity(int code) {
        return named(code, events.activityNames());
    }

    private Map<String, Object> named(int code, List<String> names) {
        Map<String, Object> map = new HashMap<>();
        map.put("data", data);
        map.put("code", code);
        map.put("name", names.get(code));
        return map;
    }

    Map<String, Object> variant(int rank) {
        Variants.Variant variant = graph.variants().ofRank(rank);
        return Map.of("data", data, "rank", rank, "cases", variant.cases(), "share", (double) variant.cases() / events.cases(),
                "activities", graph.variants().activities(variant));
    }

    Map<String, Object> caseNode(LogGraph.CaseNode node) {
        Map<String, Object> map = new HashMap<>(24);
        map.put("data", data);
        map.put("code", node.code());
        map.put("name", node.name());
        if (node.events() > 0) {
            map.put("start", node.start());
            map.put("end", node.end());
            map.put("duration", node.end() - node.start());
        }
        map.put("events", node.events());
        map.put("handoffs", node.handoffs());
        map.put("variant", node.variant());
        putKnown(map, "customer", node.customer());
        putKnown(map, "segment", node.segment());
        putKnown(map, "channel", node.channel());
        return map;
    }

    Map<String, Object> event(int event) {
        Map<String, Object> map = new HashMap<>(12);
        map.put("position", events.position(event));
        map.put("start", events.start(event));
        map.put("end", events.end(event));
        putKnown(map, "resource", LogGraph.name(events.resourceNames(), events.resource(event)));
        putKnown(map, "channel", LogGraph.name(events.channelNames(), events.channel(event)));
        if (events.isQueued(event)) {
            map.put("queued", true);
        }
        return map;
    }

    Map<String, Object> handoff(Handoff handoff, LogGraph.CaseNode node) {
        Map<String, Object> map = new HashMap<>(24);
        map.put("data", data);
        map.put("case", node.code());
        map.put("sequence", handoff.sequence());
        map.put("at", handoff.at());
        map.put("wait", handoff.plainWait());
        if (handoff.queueWait() != Handoff.NONE) {
            map.put("queueWait", handoff.queueWait());
            if (handoff.taken()) {
                map.put("taken", true);
            }
        }
        map.put("aba", handoff.aba());
        map.put("abab", handoff.abab());
        map.put("variant", node.variant());
        putKnown(map, "segment", node.segment());
        putKnown(map, "channel", node.channel());
        return map;
    }

    Map<String, Object> pair(Pairs.Pair pair) {
        Map<String, Object> map = new HashMap<>(24);
        map.put("data", data);
        map.put("handoffs", pair.handoffs());
        map.put("cases", pair.cases());
        map.put("medianWait", pair.plain().median());
        map.put("meanWait", pair.plain().mean());
        map.put("p95Wait", pair.plain().p95());
        map.put("queueWaits", pair.queue().count());
        if (pair.queue().count() > 0) {
            map.put("medianQueueWait", pair.queue().median());
            map.put("meanQueueWait", pair.queue().mean());
            map.put("p95QueueWait", pair.queue().p95());
        }
        return map;
    }

    private static void putKnown(Map<String, Object> map, String key, String value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
