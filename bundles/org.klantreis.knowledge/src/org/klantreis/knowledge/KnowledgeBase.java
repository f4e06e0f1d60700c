/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.results.Values;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * The graph that answers questions about a project: a connection to a Neo4j server, which it starts, finds again and mends as
 * far as that is ours to do.
 *
 * <pre>{@code
 * try (KnowledgeBase knowledge = KnowledgeBase.open(new LocalServer(folder), System.err::println)) {
 *     new SyncProject(knowledge, project).execute(null, Monitor.NONE);
 *     QueryResult result = knowledge.query(Snapshots.workingTree(project), "MATCH (j:Journey {snapshot: $snapshot}) RETURN j", Map.of());
 * }
 * }</pre>
 *
 * <p>Instances may be used by several threads.
 */
public final class KnowledgeBase implements AutoCloseable {
    private static final int TRIES = 400;
    private static final long PAUSE_MILLIS = 25;

    private final ServerSource source;
    private final Consumer<String> messages;
    private Connection connection;
    /** The address that was last tried. */
    private volatile String address;

    private record Connection(Driver driver, GraphServer server) {
        Session session(AccessMode mode) {
            SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode)
                    .withBookmarkManager(driver.executableQueryBookmarkManager());
            if (!server.database().isEmpty()) {
                config.withDatabase(server.database());
            }
            return driver.session(config.build());
        }
    }

    private KnowledgeBase(ServerSource source, Consumer<String> messages) {
        this.source = source;
        this.messages = messages;
    }

    /**
     * Connects.
     *
     * @param source where the server is
     * @param messages takes sentences for the user, for example that the server starts
     * @return the knowledge base; close it, the server goes on
     * @throws KnowledgeException when the server cannot be reached
     */
    public static KnowledgeBase open(ServerSource source, Consumer<String> messages) {
        KnowledgeBase knowledge = new KnowledgeBase(source, messages);
        knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.executeRead(tx -> tx.run("RETURN 1").consume());
            }
        });
        return knowledge;
    }

    /**
     * Asks about a snapshot, read-only. The answer is about one state of it: a sync in the meantime makes it ask again.
     *
     * @param snapshot the snapshot's name
     * @param cypher the query; {@code $snapshot} is the value of that property on the snapshot's nodes
     * @param parameters its other parameters
     * @return the answer, with columns of which only the names are known
     * @throws KnowledgeException when the query is wrong, writes, or the graph cannot be reached
     */
    public QueryResult query(String snapshot, String cypher, Map<String, Object> parameters) {
        return withConnection(connected -> {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Optional<QueryResult> result = queryOnce(connected, snapshot, cypher, parameters);
                if (result.isPresent()) {
                    return result.get();
                }
                pause();
            }
            throw new KnowledgeException("The knowledge base is being changed all the time; ask again when the sync is over.");
        });
    }

    private static Optional<QueryResult> queryOnce(Connection connected, String snapshot, String cypher, Map<String, Object> parameters) {
        try (Session session = connected.session(AccessMode.READ)) {
            return session.executeRead(tx -> {
                Pointer before = Pointer.read(tx, snapshot).orElseThrow(() -> new KnowledgeException(
                        "The project is not in the knowledge base yet; run «klantreis sync» first."));
                if (before.isBeingWritten()) {
                    return Optional.empty();
                }
                Map<String, Object> all = new HashMap<>(parameters);
                all.put("snapshot", before.key());
                QueryResult result = read(tx, cypher, all);
                boolean same = Pointer.read(tx, snapshot).filter(after -> after.isSameState(before) && after.hasSameLogs(before)
                        && !after.isBeingWritten())
                        .isPresent(); // where it is gone, some of it may have been gone before
                return same ? Optional.of(result) : Optional.empty();
            });
        }
    }

    /**
     * Runs a statement that may write. Use it for what users ask for explicitly; the next sync does not see such changes.
     *
     * @param snapshot the snapshot whose nodes {@code $snapshot} means
     * @param cypher the statement
     * @param parameters its other parameters
     * @return its answer
     * @throws KnowledgeException when the statement is wrong or the graph cannot be reached
     */
    public QueryResult execute(String snapshot, String cypher, Map<String, Object> parameters) {
        return withConnection(connected -> {
            try (Session session = connected.session(AccessMode.WRITE)) {
                return session.executeWrite(tx -> {
                    Map<String, Object> all = new HashMap<>(parameters);
                    Pointer.read(tx, snapshot).ifPresent(pointer -> all.put("snapshot", pointer.key()));
                    return read(tx, cypher, all);
                });
            }
        });
    }

    private static QueryResult read(SimpleQueryRunner runner, String cypher, Map<String, Object> parameters) {
        Result result = runner.run(cypher, parameters);
        List<Column> columns = result.keys().stream().map(Column::named).toList();
        List<List<Object>> rows = result.list(row -> row.values().stream().map(Values::cell).toList());
        return new QueryResult(columns, rows);
    }

    /**
     * Does something with sessions of the server. Where the server was stopped or killed, it is started and the work done
     * again; where its store is damaged and ours, a new one is begun and the work done again.
     *
     * @param <T> what the work gives
     * @param work takes a supplier of sessions, each to be closed; may be called twice
     * @return what the work gave
     * @throws KnowledgeException when the server cannot be reached or refuses
     */
    public <T> T work(Function<Supplier<Session>, T> work) {
        return withConnection(connected -> work.apply(() -> connected.session(AccessMode.WRITE)));
    }

    private <T> T withConnection(Function<Connection, T> work) {
        try {
            return work.apply(connect());
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            reset();
            return lastTry(work, this::connect);
        } catch (DatabaseException e) {
            reset();
            GraphServer renewed = source.renew(messages).orElseThrow(() -> explained(e));
            return lastTry(work, () -> connect(renewed));
        } catch (Neo4jException e) {
            throw explained(e);
        }
    }

    private <T> T lastTry(Function<Connection, T> work, Supplier<Connection> connect) {
        try {
            return work.apply(connect.get());
        } catch (Neo4jException e) {
            throw explained(e);
        }
    }

    /** Turns what the driver says into a sentence for a user. */
    private KnowledgeException explained(Neo4jException e) {
        if (e instanceof AuthenticationException) {
            reset();
            return new KnowledgeException(
                    "The Neo4j server refused the login; check KLANTREIS_NEO4J_USER and KLANTREIS_NEO4J_PASSWORD.", e);
        } else if (e instanceof ServiceUnavailableException) {
            reset();
            return new KnowledgeException("The Neo4j server at " + address + " does not answer (" + firstLine(e)
                    + "); check that it runs and that its address is right.", e);
        } else if (e instanceof ClientException) {
            return new KnowledgeException("The query is wrong: " + firstLine(e), e);
        }
        return new KnowledgeException("The Neo4j server failed: " + firstLine(e), e);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private synchronized Connection connect() {
        if (connection == null) {
            connection = verified(open(source.ensure(messages)));
        }
        return connection;
    }

    private synchronized Connection connect(GraphServer server) {
        connection = verified(open(server));
        return connection;
    }

    /** Where nobody answers at the first contact, trying again for long would not help. */
    private Connection verified(Connection opened) {
        address = opened.server().uri();
        try {
            opened.driver().verifyConnectivity();
            return opened;
        } catch (Neo4jException e) {
            opened.driver().close();
            throw e;
        }
    }

    private static Connection open(GraphServer server) {
        Config config = Config.builder().withNotificationConfig(NotificationConfig.disableAllConfig())
                .withUserAgent("klantreis").withLogging(Logging.none()).withConnectionTimeout(15, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(server.patience().toMillis(), TimeUnit.MILLISECONDS).build();
        return new Connection(GraphDatabase.driver(server.uri(), server.credentials(), config), server);
    }

    private synchronized void reset() {
        if (connection != null) {
            connection.driver().close();
            connection = null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("The query was cancelled.");
        }
    }

    /** Returns the address of the server, without credentials. */
    public String address() {
        return connect().server().uri();
    }

    @Override
    public void close() {
        reset();
    }
}
