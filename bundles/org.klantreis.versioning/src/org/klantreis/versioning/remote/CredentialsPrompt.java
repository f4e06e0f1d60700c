/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Asked for what a remote wants to know of the user: by dialogs and a secure storage in the workbench, by nothing on a pipeline.
 * It is called on the thread of the operation, which is never the user interface's.
 */
public interface CredentialsPrompt {
    /** Knows nothing and trusts no host. */
    CredentialsPrompt NONE = new CredentialsPrompt() {
    };

    /**
     * Asks for a name and a password or token.
     *
     * @param address the remote, without any password: {@code https://git.example.org/landscape.git}
     * @param user the name that the address has; empty where it has none
     * @param again whether what was given before was refused; what is stored is wrong then
     * @return the credentials, which are cleared after use; empty to give up
     */
    default Optional<Credentials> credentials(String address, String user, boolean again) {
        return Optional.empty();
    }

    /**
     * Told that the remote took the credentials, so that they may be stored.
     *
     * @param address as it was asked
     * @param credentials what was given; make a copy of what is kept
     */
    default void accepted(String address, Credentials credentials) {
    }

    /**
     * Asks for the passphrase of a private key.
     *
     * @param key the key's file
     * @param again whether the one before was wrong
     * @return the passphrase, which is cleared after use; empty to go on without this key
     */
    default Optional<char[]> passphrase(Path key, boolean again) {
        return Optional.empty();
    }

    /**
     * Asks whether a host that was never met is the one that is meant.
     *
     * @param host the host and its key, to be compared with what its keeper tells
     * @return whether to trust it from now on
     */
    default boolean trustHost(HostKey host) {
        return false;
    }
}
