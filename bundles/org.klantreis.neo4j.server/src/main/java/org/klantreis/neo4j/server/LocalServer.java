/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.klantreis.neo4j.server.events.EventProcedures;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;
import org.neo4j.monitoring.Monitors;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Runs one Neo4j for one project, in a process of its own that outlives the client that started it.
 *
 * <pre>
 * java [-Dklantreis.idle.seconds=900] [-Dklantreis.lock=FILE] [-Dklantreis.recording=FILE] LocalServer HOME SETTINGS
 * </pre>
 *
 * HOME is the data folder (Neo4j's home), SETTINGS a Neo4j settings file. The password comes as the one line of standard input:
 * the user {@code neo4j} gets it at each start, so what an earlier client knew opens nothing. When clients can connect, one line
 * goes to standard output, {@code klantreis-neo4j ready port=N version=V}; after that the process needs none of its pipes. On
 * failure one line {@code klantreis-neo4j failed: REASON} goes to standard error and the exit status is one of
 * {@link ExitStatus}.
 *
 * <p>It ends on SIGTERM, when a file {@code stop} appears in HOME (for systems without SIGTERM), when no client has asked
 * anything for the idle time, and at once when its data disappear. It ignores SIGINT and SIGHUP, since the terminal sends those
 * to all that was started from it.
 */
public final class LocalServer {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Path home;
    private final Path settings;
    private final ServerMark mark;
    private final ClientActivity activity = new ClientActivity();
    private volatile DatabaseManagementService dbms;

    private LocalServer(Path home, Path settings, ServerMark mark) {
        this.home = home;
        this.settings = settings;
        this.mark = mark;
    }

    /**
     * See the class comment.
     *
     * @param args the home folder and the settings file
     */
    public static void main(String[] args) {
        ignore("INT");
        ignore("HUP");
        try {
            if (args.length != 2) {
                throw new IllegalArgumentException("expected two arguments, the home folder and the settings file");
            }
            Path home = Path.of(args[0]).toAbsolutePath();
            String secret = readSecret();
            holdRecordingLock();
            ServerMark mark = ServerMark.take(home);
            if (mark == null) {
                fail(ExitStatus.STORE_IN_USE, "another process serves " + home);
            }
            LocalServer server = new LocalServer(home, Path.of(args[1]), mark);
            // Neo4j, used as a library, leaves it to us to close the store at the end of the JVM.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close the store"));
            server.start(secret);
            server.watch();
        } catch (IllegalArgumentException | IOException e) {
            fail(ExitStatus.FAILED, reason(e));
        } catch (InterruptedException e) {
            System.exit(ExitStatus.STOPPED.code());
        }
    }

    private void start(String secret) {
        try {
            Files.deleteIfExists(home.resolve("stop"));
            Monitors monitors = new Monitors();
            monitors.addMonitorListener(activity);
            boolean fresh = Secret.setWhereFresh(home, secret);
            dbms = new DatabaseManagementServiceBuilderImplementation(home)
                    .setMonitors(monitors)
                    .loadPropertiesFromFile(settings)
                    .build();
            GraphDatabaseAPI system = available(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
            available(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            // All databases share them.
            system.getDependencyResolver().resolveDependency(GlobalProcedures.class).registerProcedure(EventProcedures.class);
            if (!fresh) {
                Secret.set(system, secret);
            }
            int port = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT).getPort();
            System.out.println("klantreis-neo4j ready port=" + port + " version=" + Version.getNeo4jVersion());
            System.out.flush();
            // The reader is gone from here on; what Neo4j may say there goes to the log of standard error.
            System.setOut(System.err);
        } catch (Exception | VirtualMachineError | LinkageError e) {
            e.printStackTrace();
            fail(ExitStatus.of(e), reason(e));
        }
    }

    /** Neo4j comes up even where one of its databases did not; that one is of no use to us. */
    private GraphDatabaseAPI available(String name) {
        GraphDatabaseAPI database = (GraphDatabaseAPI) dbms.database(name);
        GraphDatabaseAPI system = (GraphDatabaseAPI) dbms.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        Optional<Throwable> failure = system.getDependencyResolver().resolveDependency(DatabaseStateService.class)
                .causeOfFailure(database.databaseId());
        if (failure.isPresent() || !database.isAvailable(Duration.ofSeconds(30).toMillis())) {
            throw new IllegalStateException("the database '" + name + "' did not start", failure.orElse(null));
        }
        return database;
    }

    private void watch() throws IOException, InterruptedException {
        Duration idleLimit = Duration.ofSeconds(Long.getLong("klantreis.idle.seconds", 900));
        Path store = home.resolve("data");
        Path stopRequest = home.resolve("stop");
        while (true) {
            Thread.sleep(TICK.toMillis());
            if (!Files.isDirectory(store)) {
                // The project was deleted. Closing in order would write files into the folder again.
                Runtime.getRuntime().halt(ExitStatus.STOPPED.code());
            }
            if (Files.exists(stopRequest)) {
                Files.deleteIfExists(stopRequest);
                System.exit(ExitStatus.STOPPED.code());
            }
            if (isIdle(idleLimit)) {
                stopUnlessAwaited(idleLimit);
            }
        }
    }

    private boolean isIdle(Duration limit) {
        DatabaseManagementService running = dbms; // null once it is being closed
        return running != null && activity.idleTime(running).compareTo(limit) >= 0;
    }

    private void stopUnlessAwaited(Duration idleLimit) throws IOException {
        String lockFile = System.getProperty("klantreis.lock");
        if (lockFile == null) {
            System.exit(ExitStatus.STOPPED.code());
        }
        HeldLock lock = HeldLock.tryTake(Path.of(lockFile));
        if (lock == null) {
            return; // A client is looking for this server at this moment.
        }
        try (lock) {
            if (isIdle(idleLimit)) {
                close();
                lock.close();
                System.exit(ExitStatus.STOPPED.code());
            }
        }
    }

    private synchronized void close() {
        DatabaseManagementService running = dbms;
        dbms = null;
        if (running != null) {
            try {
                running.shutdown();
            } catch (RuntimeException e) {
                // The next start recovers from Neo4j's own log.
                e.printStackTrace();
            }
        }
        mark.giveBack();
    }

    private static String readSecret() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        String secret = in.readLine();
        in.close();
        if (secret == null || secret.length() < 16) {
            throw new IllegalArgumentException("expected the password, at least 16 characters, on standard input");
        }
        return secret;
    }

    /** Locked until the JVM, having written its class archive as the last thing it does, is gone. */
    private static void holdRecordingLock() throws IOException {
        String recording = System.getProperty("klantreis.recording");
        if (recording != null) {
            HeldLock.tryTake(Path.of(recording));
        }
    }

    private static void ignore(String signal) {
        try {
            Signal.handle(new Signal(signal), SignalHandler.SIG_IGN);
        } catch (IllegalArgumentException e) {
            // This system has no such signal.
        }
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return text.lines().findFirst().orElse(text);
    }

    private static void fail(ExitStatus status, String reason) {
        System.err.println("klantreis-neo4j failed: " + reason);
        System.err.flush();
        System.exit(status.code());
    }
}
