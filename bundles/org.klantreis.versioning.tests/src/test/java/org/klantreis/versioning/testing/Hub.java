/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.testing;

import static org.klantreis.versioning.testing.GitCommand.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.klantreis.examples.Examples;

/** A bare repository with the minimal example as its first commit, and clones of it. */
public final class Hub {
    /** The journey of the example. */
    public static final String JOURNEY = "journeys/ask-a-question.journey";

    private final Path folder;

    /** Makes it, in a folder that is there. */
    public Hub(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        git(folder, "init", "-q", "--bare", "-b", "main", "hub.git");
        Path seed = clone("seed", "Seed");
        Examples.copy(Examples.MINIMAL, seed);
        Files.writeString(seed.resolve(".gitignore"), ".klantreis/\n");
        Files.writeString(seed.resolve("notes.txt"), "One\nTwo\nThree\nFour\nFive\nSix\nSeven\n");
        git(seed, "add", "-A");
        git(seed, "commit", "-q", "-m", "The example");
        git(seed, "push", "-q", "origin", "HEAD:main");
    }

    /** Returns the bare repository. */
    public Path bare() {
        return folder.resolve("hub.git");
    }

    /** Clones it for somebody. */
    public Path clone(String name, String person) {
        git(folder, "clone", "-q", "hub.git", name);
        Path clone = folder.resolve(name);
        git(clone, "config", "user.name", person);
        git(clone, "config", "user.email", person.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        return clone;
    }

    /** Replaces text in a file, which must be there. */
    public static void edit(Path clone, String path, String from, String to) throws IOException {
        Path file = clone.resolve(path);
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new AssertionError("There is no «" + from + "» in " + file + ".");
        }
        Files.writeString(file, text.replace(from, to));
    }

    /** Commits all in a clone by Git's own command. */
    public static void commit(Path clone, String message) {
        git(clone, "add", "-A");
        git(clone, "commit", "-q", "-m", message);
    }
}
