/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What this code needs to know of the machine and the user, gathered in one place so that tests can stand elsewhere.
 *
 * @param osName as the system property os.name has it
 * @param userHome the user's home folder
 * @param environment the environment variables
 * @param javaHome the Java that runs this code
 * @param javaPlaces the file system's root under which the usual places for Java are looked up
 */
public record Platform(String osName, Path userHome, Map<String, String> environment, Path javaHome, Path javaPlaces) {

    /** The machine and user of this process. */
    public static Platform current() {
        Path home = Path.of(System.getProperty("user.home"));
        Path root = home.getRoot() == null ? Path.of("/") : home.getRoot();
        return new Platform(System.getProperty("os.name"), home, System.getenv(), Path.of(System.getProperty("java.home")), root);
    }

    boolean isWindows() {
        return osName.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    boolean isMac() {
        return osName.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Where things that must outlive a restart are kept for the user, such as the way to a running server. */
    Path stateFolder() {
        return variable("KLANTREIS_STATE").map(Path::of).orElseGet(() -> {
            if (isWindows()) {
                return localAppData().resolve("Klantreis");
            }
            if (isMac()) {
                return userHome.resolve("Library/Application Support/Klantreis");
            }
            return variable("XDG_STATE_HOME").map(Path::of).orElse(userHome.resolve(".local/state")).resolve("klantreis");
        });
    }

    /** Where things are kept for the user that can be made again. */
    Path cacheFolder() {
        return variable("KLANTREIS_STATE").map(state -> Path.of(state, "cache")).orElseGet(() -> {
            if (isWindows()) {
                return localAppData().resolve("Klantreis").resolve("cache");
            }
            if (isMac()) {
                return userHome.resolve("Library/Caches/Klantreis");
            }
            return variable("XDG_CACHE_HOME").map(Path::of).orElse(userHome.resolve(".cache")).resolve("klantreis");
        });
    }

    private Path localAppData() {
        return variable("LOCALAPPDATA").map(Path::of).orElse(userHome.resolve("AppData/Local"));
    }
}
