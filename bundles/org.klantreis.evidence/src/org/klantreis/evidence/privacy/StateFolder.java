/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.privacy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where things are kept for the user that must outlive a restart: the same folder as the local server uses. */
final class StateFolder {
    private final String osName;
    private final Path userHome;
    private final Map<String, String> environment;

    StateFolder(String osName, Path userHome, Map<String, String> environment) {
        this.osName = osName.toLowerCase(Locale.ROOT);
        this.userHome = userHome;
        this.environment = environment;
    }

    static Path current() {
        return new StateFolder(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()).path();
    }

    Path path() {
        return variable("KLANTREIS_STATE").orElseGet(() -> {
            if (osName.startsWith("windows")) {
                return variable("LOCALAPPDATA").orElse(userHome.resolve("AppData/Local")).resolve("Klantreis");
            } else if (osName.startsWith("mac")) {
                return userHome.resolve("Library/Application Support/Klantreis");
            }
            return variable("XDG_STATE_HOME").orElse(userHome.resolve(".local/state")).resolve("klantreis");
        });
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
