/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import java.io.IOException;
import java.util.function.Supplier;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * The login at the user's own Neo4j. It is kept encrypted in the platform's secure storage and nowhere else.
 *
 * @param user the user's name; empty for a server that asks for none
 * @param password the password
 */
public record ServerLogin(String user, String password) {
    /** The node of the secure storage. */
    public static final String NODE = "org.klantreis/knowledge";
    /** No login. */
    public static final ServerLogin NONE = new ServerLogin("", "");

    private static Supplier<ISecurePreferences> storage = SecurePreferencesFactory::getDefault;

    private static final String USER = "user";
    private static final String PASSWORD = "password";

    /**
     * Reads what is kept.
     *
     * @return the login; {@link #NONE} where none is kept
     * @throws IOException when the secure storage cannot be opened; the message says what to do
     */
    public static ServerLogin load() throws IOException {
        try {
            ISecurePreferences node = storage();
            return new ServerLogin(node.get(USER, ""), node.get(PASSWORD, ""));
        } catch (StorageException e) {
            throw closed(e);
        }
    }

    /**
     * Keeps this login, or forgets the one that is kept where this one has no user.
     *
     * @throws IOException when the secure storage cannot be written; the message says what to do
     */
    public void save() throws IOException {
        ISecurePreferences node = storage();
        try {
            if (user.isEmpty()) {
                node.removeNode();
            } else {
                node.put(USER, user, true);
                node.put(PASSWORD, password, true);
            }
            storage.get().flush();
        } catch (StorageException e) {
            throw closed(e);
        }
    }

    private static ISecurePreferences storage() {
        return storage.get().node(NODE);
    }

    /**
     * Takes another storage, for tests.
     *
     * @param other gives the storage
     */
    public static void use(Supplier<ISecurePreferences> other) {
        storage = other;
    }

    private static IOException closed(StorageException e) {
        return new IOException(Messages.ServerLogin_closed, e);
    }

    /** Says who, never the password. */
    @Override
    public String toString() {
        return user;
    }
}
