/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.klantreis.neo4j.local.StartOptions;

/** The server's command line. It holds no secret: every user of the machine can read command lines. */
final class ServerCommand {

    static final String MAIN_CLASS = "org.klantreis.neo4j.server.LocalServer";

    private ServerCommand() {
    }

    static List<String> of(Path java, Path mainJar, DataFolder data, Path lockFile, StartOptions options,
            List<String> archiveOptions) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        // Standard output is for the ready line; a JVM that warns there could block on a pipe that nobody reads any more.
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(List.of("-Xmx" + options.heapMegabytes() + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        // Four times the defaults: a start is not slowed by the optimising compiler, and long work is still compiled by it.
        command.addAll(List.of("-XX:Tier4InvocationThreshold=20000", "-XX:Tier4MinInvocationThreshold=2400",
                "-XX:Tier4CompileThreshold=60000", "-XX:Tier4BackEdgeThreshold=160000"));
        command.addAll(archiveOptions);
        // What Neo4j's own launcher sets.
        for (String opened : List.of("java.nio", "java.io", "sun.nio.ch")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-Dio.netty.tryReflectionSetAccessible=true", "-Dlog4j2.disable.jmx=true",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        // The server closes its store itself, and wants its log until then.
        command.add("-Dlog4j.shutdownHookEnabled=false");
        command.add("-XX:ErrorFile=" + data.path().resolve("logs").resolve("hs_err_%p.log"));
        command.add("-Dklantreis.idle.seconds=" + options.idleTime().toSeconds());
        command.add("-Dklantreis.lock=" + lockFile);
        command.addAll(List.of("-cp", mainJar.toString(), MAIN_CLASS, data.path().toString(), data.settings().toString()));
        return command;
    }
}
