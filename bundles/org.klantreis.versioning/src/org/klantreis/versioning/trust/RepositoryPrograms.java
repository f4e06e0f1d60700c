/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/** Finds what a repository would run, and tells the user's own programs from those that it brought along. */
final class RepositoryPrograms {
    private static final List<String> FILTER_KEYS = List.of("clean", "smudge", "process");

    private RepositoryPrograms() {
    }

    static List<String> list(Repository git) {
        List<String> found = new ArrayList<>();
        if (!UserPrograms.areHooksOfUser(git)) {
            hooks(git).forEach(name -> found.add("hook " + name));
        }
        Config config = git.getConfig();
        for (String filter : config.getSubsections("filter")) {
            for (String key : FILTER_KEYS) {
                String command = config.getString("filter", filter, key);
                if (command != null && !UserPrograms.isCommandOfUser(command)) {
                    found.add("filter " + filter + ": " + command);
                }
            }
        }
        String keys = config.getString("gpg", "ssh", "defaultKeyCommand");
        if (keys != null && !UserPrograms.isSetByUser("gpg", "ssh", "defaultKeyCommand", keys)) {
            found.add("signing key command: " + keys);
        }
        return found;
    }

    private static List<String> hooks(Repository git) {
        File folder = UserPrograms.hooksFolder(git);
        if (!folder.isDirectory()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.toPath())) {
            return files.filter(file -> !file.getFileName().toString().endsWith(".sample") && Files.isRegularFile(file)
                    && Files.isExecutable(file)).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
