/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.neo4j.driver.Session;

/** A way to bring the events of a data set into the graph. All ways make the same graph. */
interface GraphWriter {
    /**
     * Writes all but the data set's own node.
     *
     * @param sessions gives sessions of the server, each to be closed
     * @param data the key of the data set
     * @param graph what to write
     * @param progress takes how many events are written, after each transaction; may throw to end the work
     */
    void write(Supplier<Session> sessions, String data, LogGraph graph, LongConsumer progress);
}
