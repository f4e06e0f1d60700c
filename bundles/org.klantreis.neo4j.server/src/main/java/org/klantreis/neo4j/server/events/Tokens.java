/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server.events;

import org.neo4j.exceptions.KernelException;
import org.neo4j.internal.kernel.api.TokenWrite;

/** The numbers that the store has for labels, types and property names. */
final class Tokens {
    final int[] caseLabel;
    final int[] eventLabel;
    final int of;
    final int by;
    final int is;
    final int following;
    final int follows;
    final int handoff;
    final int pair;
    final int data;
    final int code;
    final int name;
    final int start;
    final int end;
    final int duration;
    final int events;
    final int handoffs;
    final int variant;
    final int customer;
    final int segment;
    final int channel;
    final int position;
    final int resource;
    final int queued;
    final int caseCode;
    final int sequence;
    final int at;
    final int wait;
    final int queueWait;
    final int taken;
    final int aba;
    final int abab;
    final int cases;
    final int medianWait;
    final int meanWait;
    final int p95Wait;
    final int queueWaits;
    final int medianQueueWait;
    final int meanQueueWait;
    final int p95QueueWait;

    Tokens(TokenWrite tokens) throws KernelException {
        caseLabel = new int[] {tokens.labelGetOrCreateForName("Case")};
        eventLabel = new int[] {tokens.labelGetOrCreateForName("Event")};
        of = tokens.relationshipTypeGetOrCreateForName("OF");
        by = tokens.relationshipTypeGetOrCreateForName("BY");
        is = tokens.relationshipTypeGetOrCreateForName("IS");
        following = tokens.relationshipTypeGetOrCreateForName("DF");
        follows = tokens.relationshipTypeGetOrCreateForName("FOLLOWS");
        handoff = tokens.relationshipTypeGetOrCreateForName("OBSERVED_HANDOFF");
        pair = tokens.relationshipTypeGetOrCreateForName("OBSERVED_PAIR");
        data = tokens.propertyKeyGetOrCreateForName("data");
        code = tokens.propertyKeyGetOrCreateForName("code");
        name = tokens.propertyKeyGetOrCreateForName("name");
        start = tokens.propertyKeyGetOrCreateForName("start");
        end = tokens.propertyKeyGetOrCreateForName("end");
        duration = tokens.propertyKeyGetOrCreateForName("duration");
        events = tokens.propertyKeyGetOrCreateForName("events");
        handoffs = tokens.propertyKeyGetOrCreateForName("handoffs");
        variant = tokens.propertyKeyGetOrCreateForName("variant");
        customer = tokens.propertyKeyGetOrCreateForName("customer");
        segment = tokens.propertyKeyGetOrCreateForName("segment");
        channel = tokens.propertyKeyGetOrCreateForName("channel");
        position = tokens.propertyKeyGetOrCreateForName("position");
        resource = tokens.propertyKeyGetOrCreateForName("resource");
        queued = tokens.propertyKeyGetOrCreateForName("queued");
        caseCode = tokens.propertyKeyGetOrCreateForName("case");
        sequence = tokens.propertyKeyGetOrCreateForName("sequence");
        at = tokens.propertyKeyGetOrCreateForName("at");
        wait = tokens.propertyKeyGetOrCreateForName("wait");
        queueWait = tokens.propertyKeyGetOrCreateForName("queueWait");
        taken = tokens.propertyKeyGetOrCreateForName("taken");
        aba = tokens.propertyKeyGetOrCreateForName("aba");
        abab = tokens.propertyKeyGetOrCreateForName("abab");
        cases = tokens.propertyKeyGetOrCreateForName("cases");
        medianWait = tokens.propertyKeyGetOrCreateForName("medianWait");
        meanWait = tokens.propertyKeyGetOrCreateForName("meanWait");
        p95Wait = tokens.propertyKeyGetOrCreateForName("p95Wait");
        queueWaits = tokens.propertyKeyGetOrCreateForName("queueWaits");
        medianQueueWait = tokens.propertyKeyGetOrCreateForName("medianQueueWait");
        meanQueueWait = tokens.propertyKeyGetOrCreateForName("meanQueueWait");
        p95QueueWait = tokens.propertyKeyGetOrCreateForName("p95QueueWait");
    }
}
