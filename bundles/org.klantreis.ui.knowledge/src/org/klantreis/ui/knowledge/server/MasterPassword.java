/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;

/**
 * The key of the secure storage where the platform brings no provider of its own, such as the system's key ring: random, made
 * once
 * for each user, in a file beside the storage that only that user can read. Providers of the system have a higher priority.
 */
public final class MasterPassword extends PasswordProvider {
    private static final int BYTES = 32;

    @Override
    public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
        try {
            Path file = Path.of(System.getProperty("user.home"), ".eclipse", "org.eclipse.equinox.security", "klantreis.key");
            return new PBEKeySpec(read(file).toCharArray());
        } catch (IOException e) {
            Platform.getLog(MasterPassword.class).warn(Messages.MasterPassword_failed, e);
            return null;
        }
    }

    /** Reads the key, made where there is none yet; another workbench may make it at the same time. */
    static String read(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.createDirectories(file.getParent());
            // A temporary file is readable by its user only, and is whole before it gets its name.
            Path whole = Files.createTempFile(file.getParent(), "workbench", ".key");
            Files.writeString(whole, Base64.getEncoder().encodeToString(key), StandardCharsets.US_ASCII);
            try {
                Files.move(whole, file);
            } catch (FileAlreadyExistsException e) {
                Files.delete(whole);
            }
        }
        return Files.readString(file, StandardCharsets.US_ASCII).trim();
    }
}
