/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.klantreis.knowledge.Pointer;

/**
 * What the last sync left in the graph, kept beside the project so that the next one need not ask the graph for it.
 * It is only believed where the graph still is in the state that it names; without it everything works, slower.
 *
 * @param key the snapshot's key
 * @param version the snapshot's version
 * @param schema what the graph was made by
 * @param fingerprints the files that were synced
 * @param hashes the signature of each element by its id
 */
record SyncState(String key, long version, String schema, Map<String, String> fingerprints, Map<String, Long> hashes) {
    private static final int MAGIC = 0x4b524d31;

    boolean describes(Pointer pointer) {
        return key.equals(pointer.key()) && version == pointer.version() && schema.equals(pointer.schema());
    }

    static Optional<SyncState> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                return Optional.empty();
            }
            String key = in.readUTF();
            long version = in.readLong();
            String schema = in.readUTF();
            Map<String, String> fingerprints = new TreeMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                fingerprints.put(in.readUTF(), in.readUTF());
            }
            int count = in.readInt();
            Map<String, Long> hashes = new HashMap<>(count * 4 / 3 + 1);
            for (int i = 0; i < count; i++) {
                hashes.put(in.readUTF(), in.readLong());
            }
            return Optional.of(new SyncState(key, version, schema, fingerprints, hashes));
        } catch (IOException e) {
            return Optional.empty(); // a torn or foreign file says nothing
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16))) {
                out.writeInt(MAGIC);
                out.writeUTF(key);
                out.writeLong(version);
                out.writeUTF(schema);
                out.writeInt(fingerprints.size());
                for (Map.Entry<String, String> entry : fingerprints.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeUTF(entry.getValue());
                }
                out.writeInt(hashes.size());
                for (Map.Entry<String, Long> entry : hashes.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeLong(entry.getValue());
                }
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
