/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.remote;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.klantreis.versioning.remote.Credentials;

/** Names and passwords of remotes that the user wanted to be kept: in the secure storage, encrypted. */
public final class StoredCredentials {
    private static final String NODE = "/org.klantreis/git/";
    private static final String USER = "user";
    private static final String SECRET = "secret";

    private StoredCredentials() {
    }

    private static ISecurePreferences node(String address) {
        return SecurePreferencesFactory.getDefault().node(NODE + EncodingUtils.encodeSlashes(address));
    }

    /**
     * Finds what is kept for a remote.
     *
     * @param address the remote's address, without a password
     * @return the credentials; empty for none
     */
    public static Optional<Credentials> find(String address) {
        try {
            String user = node(address).get(USER, null);
            String secret = node(address).get(SECRET, null);
            return user == null || secret == null ? Optional.empty() : Optional.of(new Credentials(user, secret.toCharArray()));
        } catch (StorageException e) {
            Platform.getLog(StoredCredentials.class).info(e.getMessage());
            return Optional.empty();
        }
    }

    static void keep(String address, Credentials credentials) {
        try {
            ISecurePreferences node = node(address);
            node.put(USER, credentials.user(), false);
            node.put(SECRET, new String(credentials.secret()), true);
            node.flush();
        } catch (StorageException | IOException e) {
            Platform.getLog(StoredCredentials.class).warn(e.getMessage(), e);
        }
    }

    /**
     * Forgets what is kept for a remote.
     *
     * @param address the remote's address
     */
    public static void forget(String address) {
        ISecurePreferences node = node(address);
        node.removeNode();
    }
}
