/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.SystemReader;

/** The programs that the user's, or the machine's, configuration of Git names: no repository put them there. */
final class UserPrograms {
    /** A path as Git quotes it for a shell, where a command has {@code %f}. */
    private static final String QUOTED_PATH = "'(?:[^'!]|'\\\\[!']')*'";

    private UserPrograms() {
    }

    /** Says whether the folder of hooks is one that the user chose for all repositories. */
    static boolean areHooksOfUser(Repository git) {
        String path = git.getConfig().getString("core", null, "hooksPath");
        return path != null && new File(path).isAbsolute() && isSetByUser("core", null, "hooksPath", path);
    }

    static File hooksFolder(Repository git) {
        String path = git.getConfig().getString("core", null, "hooksPath");
        if (path == null) {
            return new File(git.getCommonDirectory(), Constants.HOOKS);
        }
        File folder = new File(path);
        return folder.isAbsolute() || git.isBare() ? folder : new File(git.getWorkTree(), path);
    }

    /**
     * Says whether a command is one of a filter, with or without {@code %f} filled in, or of a signing key that the user set up.
     *
     * @param command the command line for a shell
     */
    static boolean isCommandOfUser(String command) {
        return isSetByUser("gpg", "ssh", "defaultKeyCommand", command)
                || configs().anyMatch(config -> config.getSubsections("filter").stream().flatMap(name -> Stream.of("clean",
                "smudge", "process")
                .map(key -> config.getString("filter", name, key))).anyMatch(known -> known != null && isOf(known, command)));
    }

    private static boolean isOf(String known, String command) {
        StringBuilder pattern = new StringBuilder();
        for (String part : known.split("%f", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "(?:%f|" + QUOTED_PATH + ")").append(part.isEmpty() ? "(?:)"
                    : Pattern.quote(part));
        }
        Matcher matcher = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(command);
        return matcher.matches();
    }

    static boolean isSetByUser(String section, String subsection, String name, String value) {
        return configs().anyMatch(config -> value.equals(config.getString(section, subsection, name)));
    }

    private static Stream<Config> configs() {
        try {
            // The user's configuration has the machine's below it.
            return List.<Config>of(SystemReader.getInstance().getUserConfig(),
                    SystemReader.getInstance().getSystemConfig()).stream();
        } catch (IOException | ConfigInvalidException e) {
            return Stream.of();
        }
    }
}
