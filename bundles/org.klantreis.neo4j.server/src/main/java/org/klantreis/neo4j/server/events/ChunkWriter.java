/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server.events;

import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.neo4j.exceptions.KernelException;
import org.neo4j.internal.kernel.api.Write;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.values.storable.BooleanValue;
import org.neo4j.values.storable.TextValue;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

/**
 * Writes one chunk: whole cases with their events and handoffs, or parts of a case that is too large for one. The kernel's own
 * interface saves the objects that the core interface makes for each node and relationship.
 *
 * <p>A chunk is: the places of units, activities and variants that it refers to; its texts; the places of the case and event that
 * its first case goes on from, both empty where it begins; the number of its
 * cases; the cases; the number of its pairs of units; the pairs. What may be none is 0, and its number
 * raised by one otherwise. The client's class of the same name writes it.
 */
final class ChunkWriter {
    private final InternalTransaction tx;
    private final Write write;
    private final Tokens tokens;
    private final Value data;
    private final ChunkInput in;
    private final long[] units;
    private final long[] activities;
    private final long[] variants;
    private final TextValue[] texts;
    private final IntObjectHashMap<Value> properties = new IntObjectHashMap<>();
    private long caseNode = -1;
    private long lastEvent = -1;
    private long events;

    ChunkWriter(InternalTransaction tx, String data, byte[] chunk) throws KernelException {
        this.tx = tx;
        write = tx.kernelTransaction().dataWrite();
        tokens = new Tokens(tx.kernelTransaction().tokenWrite());
        this.data = Values.stringValue(data);
        in = new ChunkInput(chunk);
        units = places();
        activities = places();
        variants = places();
        String[] names = in.texts();
        texts = new TextValue[names.length];
        for (int i = 0; i < names.length; i++) {
            texts[i] = Values.stringValue(names[i]);
        }
    }

    private long[] places() {
        String[] ids = in.texts();
        long[] nodes = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            nodes[i] = tx.elementIdMapper().nodeId(ids[i]);
        }
        return nodes;
    }

    /** Writes it; returns how many events it has. */
    long write() throws KernelException {
        String goesOn = in.text();
        String goesOnAfter = in.text();
        int cases = in.small();
        for (int i = 0; i < cases; i++) {
            boolean continued = i == 0 && !goesOn.isEmpty();
            caseNode = continued ? tx.elementIdMapper().nodeId(goesOn) : -1;
            lastEvent = continued && !goesOnAfter.isEmpty() ? tx.elementIdMapper().nodeId(goesOnAfter) : -1;
            writeCase();
        }
        int pairs = in.small();
        for (int i = 0; i < pairs; i++) {
            writePair();
        }
        return events;
    }

    /** Returns where the last case is; empty where there is none. */
    String lastCase() {
        return caseNode < 0 ? "" : tx.elementIdMapper().nodeElementId(caseNode);
    }

    /** Returns where the last event of the last case is; empty where it has none yet. */
    String lastEvent() {
        return lastEvent < 0 ? "" : tx.elementIdMapper().nodeElementId(lastEvent);
    }

    private void writeCase() throws KernelException {
        properties.clear();
        Value code = number(in.number());
        properties.put(tokens.data, data);
        properties.put(tokens.code, code);
        properties.put(tokens.name, Values.stringValue(in.text()));
        long start = in.signed();
        long duration = in.number();
        long count = in.number();
        if (count > 0) {
            properties.put(tokens.start, number(start));
            properties.put(tokens.end, number(start + duration));
            properties.put(tokens.duration, number(duration));
        }
        properties.put(tokens.events, number(count));
        properties.put(tokens.handoffs, number(in.number()));
        Value variant = number(in.number());
        properties.put(tokens.variant, variant);
        long variantNode = variants[in.small()];
        put(tokens.customer, text());
        Value segment = put(tokens.segment, text());
        Value channel = put(tokens.channel, text());
        if (caseNode < 0) {
            caseNode = create(tokens.caseLabel);
            write.relationshipCreate(caseNode, tokens.follows, variantNode);
        }
        int eventCount = in.small();
        for (int i = 0; i < eventCount; i++) {
            writeEvent(start);
        }
        int handoffCount = in.small();
        for (int i = 0; i < handoffCount; i++) {
            properties.clear();
            properties.put(tokens.data, data);
            properties.put(tokens.caseCode, code);
            properties.put(tokens.variant, variant);
            put(tokens.segment, segment);
            put(tokens.channel, channel);
            writeHandoff(start);
        }
    }

    private void writeEvent(long caseStart) throws KernelException {
        properties.clear();
        properties.put(tokens.position, number(in.number()));
        long start = caseStart + in.signed();
        properties.put(tokens.start, number(start));
        properties.put(tokens.end, number(start + in.number()));
        long activity = activities[in.small()];
        int unit = in.small() - 1;
        put(tokens.resource, text());
        put(tokens.channel, text());
        if (in.flag(in.octet(), 0)) {
            properties.put(tokens.queued, BooleanValue.TRUE);
        }
        long event = create(tokens.eventLabel);
        write.relationshipCreate(event, tokens.of, caseNode);
        write.relationshipCreate(event, tokens.is, activity);
        if (unit >= 0) {
            write.relationshipCreate(event, tokens.by, units[unit]);
        }
        if (lastEvent >= 0) {
            write.relationshipCreate(lastEvent, tokens.following, event);
        }
        lastEvent = event;
        events++;
    }

    private void writeHandoff(long caseStart) throws KernelException {
        long from = units[in.small()];
        long to = units[in.small()];
        properties.put(tokens.sequence, number(in.number()));
        properties.put(tokens.at, number(caseStart + in.signed()));
        properties.put(tokens.wait, number(in.number()));
        long queueWait = in.number() - 1;
        int flags = in.octet();
        if (queueWait >= 0) {
            properties.put(tokens.queueWait, number(queueWait));
        }
        if (in.flag(flags, 0)) {
            properties.put(tokens.taken, BooleanValue.TRUE);
        }
        properties.put(tokens.aba, Values.booleanValue(in.flag(flags, 1)));
        properties.put(tokens.abab, Values.booleanValue(in.flag(flags, 2)));
        long handoff = write.relationshipCreate(from, tokens.handoff, to);
        write.relationshipApplyChanges(handoff, properties);
    }

    private void writePair() throws KernelException {
        long from = units[in.small()];
        long to = units[in.small()];
        properties.clear();
        properties.put(tokens.data, data);
        properties.put(tokens.handoffs, number(in.number()));
        properties.put(tokens.cases, number(in.number()));
        properties.put(tokens.medianWait, Values.doubleValue(in.real()));
        properties.put(tokens.meanWait, Values.doubleValue(in.real()));
        properties.put(tokens.p95Wait, Values.doubleValue(in.real()));
        long queueWaits = in.number();
        properties.put(tokens.queueWaits, number(queueWaits));
        if (queueWaits > 0) {
            properties.put(tokens.medianQueueWait, Values.doubleValue(in.real()));
            properties.put(tokens.meanQueueWait, Values.doubleValue(in.real()));
            properties.put(tokens.p95QueueWait, Values.doubleValue(in.real()));
        }
        write.relationshipApplyChanges(write.relationshipCreate(from, tokens.pair, to), properties);
    }

    private long create(int[] labels) throws KernelException {
        long node = write.nodeCreateWithLabels(labels);
        write.nodeApplyChanges(node, IntSets.immutable.empty(), IntSets.immutable.empty(), properties);
        return node;
    }

    private Value text() {
        int text = in.small() - 1;
        return text < 0 ? null : texts[text];
    }

    private Value put(int key, Value value) {
        if (value != null) {
            properties.put(key, value);
        }
        return value;
    }

    private static Value number(long value) {
        return Values.longValue(value);
    }
}
