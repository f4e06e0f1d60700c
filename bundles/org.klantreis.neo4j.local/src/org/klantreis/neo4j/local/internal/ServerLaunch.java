/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;
import org.klantreis.neo4j.local.StartOptions;

/** Starts the server process and waits until it is ready or has ended. */
final class ServerLaunch {

    private static final Pattern READY = Pattern.compile("klantreis-neo4j ready port=(\\d+) version=(\\S+)");

    /** How a start ended. */
    sealed interface Outcome {
    }

    /** The server accepts connections. */
    record Ready(Rendezvous rendezvous) implements Outcome {
    }

    /** The process ended by itself with this exit status. */
    record Ended(int status) implements Outcome {

        // The numbers are those of ExitStatus in org.klantreis.neo4j.server.
        boolean storeInUse() {
            return status == 10;
        }

        boolean storeDamaged() {
            return status == 11;
        }

        /** The JVM died (128 + signal; on Windows a negative NTSTATUS), but was not asked to end. */
        boolean crashed() {
            int signal = status - 128;
            return status < 0 || signal > 0 && signal != 1 && signal != 2 && signal != 9 && signal != 15;
        }
    }

    private ServerLaunch() {
    }

    static Outcome launch(List<String> command, DataFolder data, String secret, StartOptions options)
            throws LocalNeo4jException, InterruptedException {
        Process process = start(command, data, options);
        boolean settled = false;
        try {
            tell(process, secret);
            String line = awaitLine(process, data, options.startTimeout());
            if (line == null) {
                settled = true;
                return new Ended(process.waitFor());
            }
            Matcher ready = READY.matcher(line);
            if (!ready.matches()) {
                throw new LocalNeo4jException(Reason.START_FAILED, "The local Neo4j said something unexpected (" + line
                        + "); its log is " + data.console() + ".");
            }
            settled = true;
            return new Ready(new Rendezvous(ProcessMark.of(process.toHandle()), Integer.parseInt(ready.group(1)), secret,
                    ready.group(2)));
        } finally {
            if (!settled) {
                process.destroyForcibly();
            }
            close(process);
        }
    }

    private static Process start(List<String> command, DataFolder data, StartOptions options) throws LocalNeo4jException {
        try {
            Files.writeString(data.settings(), ServerSettings.text(options));
            ProcessBuilder builder = new ProcessBuilder(command).directory(data.path().toFile())
                    .redirectError(data.console().toFile());
            // Meant for the programs that the user starts; options for another Java would keep this one from starting.
            Map<String, String> environment = builder.environment();
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH").forEach(environment::remove);
            return builder.start();
        } catch (IOException e) {
            throw new LocalNeo4jException(Reason.START_FAILED, "The local Neo4j in " + data.path() + " cannot be started ("
                    + e.getMessage() + ").", e);
        }
    }

    private static void tell(Process process, String secret) {
        try (OutputStream in = process.getOutputStream()) {
            in.write((secret + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // It has ended already; its exit status says more.
        }
    }

    /** The first line of standard output, or null if the process ended without one. */
    private static String awaitLine(Process process, DataFolder data, Duration timeout)
            throws LocalNeo4jException, InterruptedException {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            // Not closed here: closing is the waiting thread's, which also ends this one.
            try {
                line.complete(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine());
            } catch (IOException e) {
                line.complete(null);
            }
        }, "Klantreis: start of the local Neo4j");
        reader.setDaemon(true);
        reader.start();
        try {
            return line.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new LocalNeo4jException(Reason.TIMEOUT, "The local Neo4j in " + data.path() + " was not ready after "
                    + timeout.toSeconds() + " s and was ended: see its log " + data.path().resolve("logs") + ".", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // never completed with an exception
        }
    }

    private static void close(Process process) {
        try {
            process.getInputStream().close();
        } catch (IOException e) {
            // The server does not need the pipe, and we neither.
        }
    }
}
