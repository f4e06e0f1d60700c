/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server.events;

import java.util.stream.Stream;

import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/**
 * Procedures that write events several times as fast as Cypher does. The version of the chunks' form is part of their names, so
 * that a client of another version does not find them and writes with Cypher instead.
 */
public final class EventProcedures {
    /** The transaction of the caller. */
    @Context
    public Transaction tx;

    /** What {@link #writeEvents} gives: how many events were written, and where the last case and its last event are. */
    public static final class Written {
        /** How many events. */
        public final Long events;
        /** The element id of the last case. */
        public final String lastCase;
        /** The element id of the last event of the last case; empty where there is none. */
        public final String lastEvent;

        Written(long events, String lastCase, String lastEvent) {
            this.events = events;
            this.lastCase = lastCase;
            this.lastEvent = lastEvent;
        }
    }

    /**
     * Writes a chunk of cases with their events and handoffs.
     *
     * @param data the key of their data set
     * @param chunk the cases, see {@link ChunkWriter}
     * @return one row
     * @throws KernelException when the store refuses
     */
    @Procedure(name = "klantreis.v2.writeEvents", mode = Mode.WRITE)
    @Description("Writes cases of an event log with their events and handoffs.")
    public Stream<Written> writeEvents(@Name("data") String data, @Name("chunk") byte[] chunk) throws KernelException {
        ChunkWriter writer = new ChunkWriter((InternalTransaction) tx, data, chunk);
        long events = writer.write();
        return Stream.of(new Written(events, writer.lastCase(), writer.lastEvent()));
    }
}
