/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.sync.Monitor;
import org.neo4j.driver.Session;

/**
 * Brings an event log into the graph, where it is not there yet in the same state: reads, measures and writes it. Readers see
 * the former state until all of the new one is there, and then that; what fails or is cancelled leaves nothing.
 *
 * <pre>{@code
 * LoadReport report = new LoadLog(knowledge, identity, (read, monitor) -> events).execute(Monitor.NONE);
 * knowledge.query(snapshot, "MATCH (d:LogData {log: $log}) WHERE d.current"
 *     + " MATCH (a:ObservedUnit {data: d.key})-[h:OBSERVED_HANDOFF]->(b) RETURN a.name, b.name, count(h)", Map.of("log", identity.id()));
 * }</pre>
 */
public final class LoadLog {
    private final KnowledgeBase knowledge;
    private final LogIdentity log;
    private final Reading reading;
    private final boolean mayUseProcedure;
    private LogGraph graph;
    private ReadReport read;
    private long readMillis;

    /** Reads the events of the log when they are needed: mostly the graph has them already. */
    public interface Reading {
        /**
         * Reads.
         *
         * @param report takes what was read, dropped and found out
         * @param monitor asked whether to go on
         * @return the events
         * @throws IOException when the log cannot be read, with a sentence for the user
         */
        Events read(ReadReport report, ReadMonitor monitor) throws IOException;
    }

    /**
     * Prepares it.
     *
     * @param knowledge the knowledge base
     * @param log which log, in which state
     * @param reading reads it
     */
    public LoadLog(KnowledgeBase knowledge, LogIdentity log, Reading reading) {
        this(knowledge, log, reading, true);
    }

    LoadLog(KnowledgeBase knowledge, LogIdentity log, Reading reading, boolean mayUseProcedure) {
        this.knowledge = knowledge;
        this.log = log;
        this.reading = reading;
        this.mayUseProcedure = mayUseProcedure;
    }

    /**
     * Loads it.
     *
     * @param monitor follows the work, and may end it
     * @return what was done
     * @throws IOException when the log cannot be read, with a sentence for the user
     * @throws KnowledgeException when the graph cannot be reached or changed
     * @throws CancellationException when the monitor says so
     */
    public LoadReport execute(Monitor monitor) throws IOException {
        long start = System.nanoTime();
        Optional<DataSets.Current> there = knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return new DataSets(session).current(log.id());
            }
        }).filter(current -> current.fingerprint().equals(log.fingerprint()));
        if (there.isPresent()) {
            DataSets.Current same = there.get();
            return new LoadReport(LoadReport.Kind.UNCHANGED, same.key(), same.events(), same.cases(), same.handoffs(), new ReadReport(), 0, 0,
                    millisSince(start));
        }
        read(monitor);
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return write(sessions, session, monitor, start);
            }
        });
    }

    private void read(Monitor monitor) throws IOException {
        long start = System.nanoTime();
        read = new ReadReport();
        graph = new LogGraph(reading.read(read, new ReadMonitor() {
            @Override
            public void progress(long done, long total) {
                monitor.progress("Reading " + log.name(), (int) (done >> 10), (int) (total >> 10));
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCancelled();
            }
        }));
        readMillis = millisSince(start);
    }

    private LoadReport write(Supplier<Session> sessions, Session session, Monitor monitor, long start) {
        long begin = System.nanoTime();
        EventSchema.ensure(session);
        DataSets sets = new DataSets(session);
        sets.removeAbandoned();
        String key = sets.begin(log);
        List<String> replaced;
        try {
            int events = graph.events().size();
            writer(session).write(sessions, key, graph, written -> {
                checkCancelled(monitor);
                sets.touch(key);
                monitor.progress("Writing " + log.name(), (int) written, events);
            });
            checkCancelled(monitor);
            replaced = sets.publish(key, log.id(), graph);
        } catch (RuntimeException | Error e) {
            removeAfter(e, sets, key);
            throw e;
        }
        sets.done(key);
        long writeMillis = millisSince(begin);
        replaced.forEach(sets::remove);
        return new LoadReport(LoadReport.Kind.LOADED, key, graph.events().size(), graph.events().cases(), graph.handoffs(), read, readMillis,
                writeMillis, millisSince(start));
    }

    private GraphWriter writer(Session session) {
        boolean byProcedure = mayUseProcedure && ProcedureWriter.isThere(session);
        return byProcedure ? new ProcedureWriter() : new BatchWriter();
    }

    /** Where the server is gone as well, the next load removes it. */
    private static void removeAfter(Throwable failure, DataSets sets, String key) {
        boolean interrupted = Thread.interrupted(); // the driver does nothing for a thread that is
        try {
            sets.remove(key);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void checkCancelled(Monitor monitor) {
        if (monitor.isCancelled()) {
            throw new CancellationException("The load of «" + log.name() + "» was cancelled; the knowledge base is as it was before.");
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
