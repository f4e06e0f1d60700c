/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is there whole or not at all: it is written beside its place and then put there. */
public final class WholeFile {
    private WholeFile() {
    }

    /**
     * Writes a file, in place of what is there.
     *
     * @param target where; missing folders are made
     * @param content writes what is in it
     * @throws IOException when it cannot be written; what was there is still there
     */
    public static void write(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        Files.createDirectories(whole.getParent());
        Path beside = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            put(beside, whole);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void put(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes what is in a file. */
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where; not to be closed
         * @throws IOException when it cannot be written
         */
        void write(OutputStream out) throws IOException;
    }
}
