/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;

/** Puts the secure storage of the tests, and what stands for the system's environment, elsewhere. */
public final class TestStorage {
    private TestStorage() {
    }

    /** Keeps logins in a file from now on. */
    public static void use(Path file) {
        ServerLogin.use(() -> {
            try {
                return SecurePreferencesFactory.open(file.toUri().toURL(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes variables for those of the environment; null for the real ones. */
    public static void environment(Map<String, String> variables) {
        Supplier<Map<String, String>> taken = variables == null ? System::getenv : () -> variables;
        Environment.use(taken);
    }
}
