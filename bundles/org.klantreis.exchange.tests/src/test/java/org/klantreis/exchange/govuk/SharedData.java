/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the real data, which is not part of the project: in {@code shared/data} beside the checkout. */
public final class SharedData {
    private SharedData() {
    }

    /** The file of that path in the real data; where it is absent, the test is skipped with a line that says so. */
    public static Path require(String path) {
        Path folder = folder();
        Path file = folder == null ? null : folder.resolve(path);
        assumeTrue(file != null && Files.isReadable(file), () -> "Skipped: the real data " + path + " is not in "
                + (folder == null ? "shared/data beside the checkout; name its folder in KLANTREIS_SHARED." : folder + "."));
        return file;
    }

    /** The environment names the folder that has {@code data} in it, or else some folder above has {@code shared/data}. */
    private static Path folder() {
        String named = System.getenv("KLANTREIS_SHARED");
        if (named != null && !named.isBlank()) {
            return Path.of(named, "data");
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return null;
    }
}
