/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;

/**
 * The file in the user's state folder that tells the user's other programs how to reach the server of a data folder, and the file
 * to lock while looking for or starting that server. Their name is a hash of the data folder's path. Only the user may read them.
 */
final class RendezvousFile {

    private final Path folder;
    private final String name;

    RendezvousFile(Platform platform, DataFolder data) throws LocalNeo4jException {
        folder = platform.stateFolder().resolve("neo4j").toAbsolutePath();
        name = hash(data.path().toString());
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                restrict(folder);
            }
        } catch (IOException e) {
            throw notUsable(e);
        }
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    Path lockFile() {
        return folder.resolve(name + ".lock");
    }

    Path file() {
        return folder.resolve(name + ".server");
    }

    Optional<Rendezvous> read() {
        try {
            return Rendezvous.parse(Files.readString(file()));
        } catch (IOException e) {
            return Optional.empty(); // Nothing known is the same as nothing readable: a server is then started anew.
        }
    }

    /** Writes beside and moves over, so that a reader sees the old or the new content, never a part. */
    void write(Rendezvous rendezvous) throws LocalNeo4jException {
        try {
            Path temporary = Files.createTempFile(folder, name, ".tmp"); // POSIX: made with 0600
            try {
                restrict(temporary);
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(rendezvous.toText().getBytes(StandardCharsets.UTF_8)));
                    channel.force(true);
                }
                Files.move(temporary, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw notUsable(e);
        }
    }

    void delete() throws LocalNeo4jException {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw notUsable(e);
        }
    }

    private static void restrict(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path,
                    PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
            return;
        }
        AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view != null && Files.isRegularFile(path)) {
            view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }

    private LocalNeo4jException notUsable(IOException e) {
        return new LocalNeo4jException(Reason.FOLDER_NOT_USABLE, "Klantreis' folder " + folder + " cannot be used (" + e
                + "): check that it may be written, or set KLANTREIS_STATE to another folder.", e);
    }
}
