/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Git's own command, with the settings of the imagined user. */
public final class GitCommand {
    private GitCommand() {
    }

    /** What came of it. */
    public record Result(int exit, String output) {
    }

    /** Runs it, and returns what it printed; it must succeed. */
    public static String git(Path folder, String... arguments) {
        Result result = tryGit(folder, arguments);
        if (result.exit() != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + " in " + folder + " failed: " + result.output());
        }
        return result.output();
    }

    /** Runs it, whether it succeeds or not. */
    public static Result tryGit(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", IsolatedGit.home().toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_EDITOR", "true");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
