/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.klantreis.examples.Examples;

/**
 * A bare repository with the minimal example on {@code main} and one commit more on {@code work}, and clones of it, by Git's
 * own command.
 */
final class Clones {
    private final Path folder;

    Clones(Path folder) throws IOException {
        this.folder = folder;
        git(folder, "init", "-q", "--bare", "-b", "main", "hub.git");
        Path seed = clone("seed", "Seed");
        Examples.copy(Examples.MINIMAL, seed);
        commit(seed, "The example");
        git(seed, "push", "-q", "origin", "HEAD:main");
        git(seed, "checkout", "-q", "-b", "work");
        Files.writeString(seed.resolve("notes.txt"), "One\n");
        commit(seed, "One more");
        git(seed, "push", "-q", "origin", "work");
    }

    /** Clones it for somebody, with {@code work} checked out where it exists. */
    Path clone(String name, String person) {
        git(folder, "clone", "-q", "hub.git", name);
        Path clone = folder.resolve(name);
        git(clone, "config", "user.name", person);
        git(clone, "config", "user.email", person.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        if (git(clone, "branch", "-r").contains("origin/work")) {
            git(clone, "checkout", "-q", "work");
        }
        return clone;
    }

    static void commit(Path clone, String message) {
        git(clone, "add", "-A");
        git(clone, "commit", "-q", "-m", message);
    }

    /** Runs Git's own command and returns what it printed. */
    static String git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
