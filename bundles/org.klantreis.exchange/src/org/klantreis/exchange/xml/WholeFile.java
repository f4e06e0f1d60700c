/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all. */
public final class WholeFile {
    private WholeFile() {
    }

    /**
     * Writes a file beside its place and then moves it there; one that is there is replaced.
     *
     * @param file the file, in a folder that exists
     * @param content its content
     * @throws IOException when it cannot be written; what was there is there still
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (!Files.isDirectory(target.getParent())) {
            throw new IOException("There is no folder " + target.getParent() + "; make it, or name another.");
        }
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            Files.write(beside, content);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
