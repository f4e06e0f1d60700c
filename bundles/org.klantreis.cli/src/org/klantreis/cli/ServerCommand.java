/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.nio.file.Path;

import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.server.RemoteServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts and stops the local Neo4j server of a project. */
@Command(name = "server", mixinStandardHelpOptions = true,
        description = "Start, stop or look at the local Neo4j server of a project. "
        + "It starts by itself when needed and stops when idle.")
final class ServerCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "start", mixinStandardHelpOptions = true, description = "Start the server, if it does not run.")
    int start(@Mixin ProjectOptions project) {
        LocalServer server = local(project);
        say(server.ensure(message -> spec.commandLine().getErr().println(message)).uri());
        return ExitCode.FINE;
    }

    @Command(name = "stop", mixinStandardHelpOptions = true, description = "Stop the server, if it runs.")
    int stop(@Mixin ProjectOptions project) {
        say(local(project).stop() ? "Stopped." : "It did not run.");
        return ExitCode.FINE;
    }

    @Command(name = "status", mixinStandardHelpOptions = true,
            description = "Say whether the server runs; exit 1 when it does not.")
    int status(@Mixin ProjectOptions project) {
        java.util.Optional<String> running = local(project).status();
        say(running.orElse("The server does not run."));
        return running.isPresent() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static LocalServer local(ProjectOptions project) {
        if (RemoteServer.from(System.getenv()).isPresent()) {
            throw new CommandFailedException("The variable " + RemoteServer.URI
                    + " names a server of your own, which is not started or stopped here; unset it to use the local one.");
        }
        Path folder = project.folder();
        return new LocalServer(folder);
    }

    private void say(String message) {
        spec.commandLine().getOut().println(message);
    }
}
