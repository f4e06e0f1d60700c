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

/** Puts cases into the compact form that the procedure of the local server takes. */
final class ChunkBuilder {
    private final Events events;
    private final Table units;
    private final Table activities;
    private final Table variants;
    private final Map<String, Integer> texts = new HashMap<>();
    private final ChunkOutput textBytes = new ChunkOutput();
    private final ChunkOutput cases = new ChunkOutput();
    private final ChunkOutput pairs = new ChunkOutput();
    private String goesOn = "";
    private String goesOnAfter = "";
    private int count;
    private int pairCount;
    private int size;

    ChunkBuilder(Events events, Places places) {
        this.events = events;
        units = new Table(places.units().length, code -> places.units()[code]);
        activities = new Table(places.activities().length, code -> places.activities()[code]);
        variants = new Table(places.variants().length, rank -> places.variants()[rank]);
    }

    /** Returns how many cases, events, handoffs and pairs are in it. */
    int size() {
        return size;
    }

    /** Begins anew. The first case to be added goes on from what is there already; where it does not, both are empty. */
    void clear(String lastCase, String lastEvent) {
        units.clear();
        activities.clear();
        variants.clear();
        texts.clear();
        textBytes.clear();
        cases.clear();
        pairs.clear();
        goesOn = lastCase;
        goesOnAfter = lastEvent;
        count = 0;
        pairCount = 0;
        size = 0;
    }

    void add(LogGraph.CaseNode node, int from, int until, List<Handoff> handoffs) {
        cases.number(node.code());
        cases.text(node.name());
        cases.signed(node.start());
        cases.number(node.end() - node.start());
        cases.number(node.events());
        cases.number(node.handoffs());
        cases.number(node.variant());
        cases.number(variants.number(node.variant()));
        cases.number(text(node.customer()));
        cases.number(text(node.segment()));
        cases.number(text(node.channel()));
        cases.number(until - from);
        for (int e = from; e < until; e++) {
            add(e, node.start());
        }
        cases.number(handoffs.size());
        handoffs.forEach(handoff -> add(handoff, node.start()));
        count++;
        size += 1 + until - from + handoffs.size();
    }

    private void add(int event, long caseStart) {
        cases.number(events.position(event));
        cases.signed(events.start(event) - caseStart);
        cases.number(events.end(event) - events.start(event));
        cases.number(activities.number(events.activity(event)));
        cases.number(events.unit(event) == Events.NONE ? 0 : units.number(events.unit(event)) + 1);
        cases.number(text(LogGraph.name(events.resourceNames(), events.resource(event))));
        cases.number(text(LogGraph.name(events.channelNames(), events.channel(event))));
        cases.octet(events.isQueued(event) ? 1 : 0);
    }

    private void add(Handoff handoff, long caseStart) {
        cases.number(units.number(handoff.from()));
        cases.number(units.number(handoff.to()));
        cases.number(handoff.sequence());
        cases.signed(handoff.at() - caseStart);
        cases.number(handoff.plainWait());
        cases.number(handoff.queueWait() + 1);
        cases.octet((handoff.taken() ? 1 : 0) | (handoff.aba() ? 2 : 0) | (handoff.abab() ? 4 : 0));
    }

    void add(Pairs.Pair pair) {
        pairs.number(units.number(pair.from()));
        pairs.number(units.number(pair.to()));
        pairs.number(pair.handoffs());
        pairs.number(pair.cases());
        pairs.real(pair.plain().median());
        pairs.real(pair.plain().mean());
        pairs.real(pair.plain().p95());
        pairs.number(pair.queue().count());
        if (pair.queue().count() > 0) {
            pairs.real(pair.queue().median());
            pairs.real(pair.queue().mean());
            pairs.real(pair.queue().p95());
        }
        pairCount++;
        size++;
    }

    private int text(String text) {
        if (text == null) {
            return 0;
        }
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            return known;
        }
        textBytes.text(text);
        return texts.size();
    }

    byte[] toBytes() {
        ChunkOutput out = new ChunkOutput();
        units.writeTo(out);
        activities.writeTo(out);
        variants.writeTo(out);
        out.number(texts.size());
        out.append(textBytes);
        out.text(goesOn);
        out.text(goesOnAfter);
        out.number(count);
        out.append(cases);
        out.number(pairCount);
        out.append(pairs);
        return out.toBytes();
    }
}
