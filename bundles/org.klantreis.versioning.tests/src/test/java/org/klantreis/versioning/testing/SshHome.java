/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;

/** A home folder with {@code .ssh} in it. */
public final class SshHome {
    private final Path folder;

    /** Makes it, with nothing in it. */
    public SshHome(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Makes a key as hosts and people have them. */
    public static KeyPair key() throws GeneralSecurityException {
        return KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
    }

    /** Returns the home folder. */
    public Path folder() {
        return folder;
    }

    /** Returns the file with the known hosts. */
    public Path knownHosts() {
        return folder.resolve(".ssh/known_hosts");
    }

    /** Writes a private key, encrypted where there is a passphrase. */
    public void key(String name, KeyPair key, String passphrase) throws IOException, GeneralSecurityException {
        Path file = Files.createDirectories(folder.resolve(".ssh")).resolve(name);
        OpenSSHKeyEncryptionContext encryption = null;
        if (passphrase != null) {
            encryption = new OpenSSHKeyEncryptionContext();
            encryption.setPassword(passphrase);
            encryption.setCipherType("256");
            encryption.setCipherMode("CTR");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", encryption, out);
        }
    }

    /** Writes a file in {@code .ssh}. */
    public void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(".ssh")).resolve(name), text);
    }
}
