/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command in a process of its own. */
final class Child implements AutoCloseable {
    private static final long SECONDS = 180;

    private final Process process;
    private final BufferedReader out;
    private final CompletableFuture<String> err;

    private Child(Class<?> main, Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        String server = System.getProperty("klantreis.neo4j.server");
        if (server != null) {
            command.add("-Dklantreis.neo4j.server=" + server);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        process = builder.start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        err = CompletableFuture.supplyAsync(() -> read(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)));
    }

    /** Starts a command. */
    static Child command(Map<String, String> environment, String... arguments) throws IOException {
        return new Child(Main.class, environment, List.of(arguments));
    }

    /** Starts another class. */
    static Child of(Class<?> main, String... arguments) throws IOException {
        return new Child(main, Map.of(), List.of(arguments));
    }

    /** Returns the next line that it prints, when it does; null at the end. */
    String line() throws IOException {
        return out.readLine();
    }

    /** Ends it with SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it ends by itself. */
    Run result() throws InterruptedException {
        String printed = read(out);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The command did not end.");
        }
        return new Run(process.exitValue(), printed, err.join());
    }

    private static String read(java.io.Reader reader) {
        StringBuilder text = new StringBuilder();
        try (reader) {
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
