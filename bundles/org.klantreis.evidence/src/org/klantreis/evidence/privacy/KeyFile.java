/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/** The file with a user's key, which only that user may read. */
final class KeyFile {
    private static final String NAME = "pseudonym.key";
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private final Path file;

    KeyFile(Path stateFolder) {
        this.file = stateFolder.resolve(NAME);
    }

    byte[] read() throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        refuseWhatOthersMayRead();
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!text.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
            throw new IOException("The key for pseudonyms in " + file
                    + " is damaged; put the right one back from a copy, or delete the file "
                    + "to get a new one, with which every pseudonym is another.");
        }
        return HexFormat.of().parseHex(text);
    }

    /** Two processes may do so at once; what the first one made is what both read. */
    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path whole = Files.createTempFile(file.getParent(), NAME, ".new", ownerOnly());
        try {
            Files.writeString(whole, HexFormat.of().formatHex(key) + "\n", StandardCharsets.US_ASCII);
            Files.move(whole, file);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }

    private void refuseWhatOthersMayRead() throws IOException {
        if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("Others may read the key for pseudonyms in " + file
                    + "; take that right from them (chmod 600), and think "
                    + "of a new key if somebody did.");
        }
    }

    /** Elsewhere the user's own folder is closed to others. */
    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
