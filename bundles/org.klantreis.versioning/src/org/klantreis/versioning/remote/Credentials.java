/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.util.Arrays;

/**
 * A name and a password or token. It shows neither in its text.
 *
 * @param user the user's name
 * @param secret the password or token; {@link #clear()} forgets it
 */
public record Credentials(String user, char[] secret) {
    /** Overwrites the secret. */
    public void clear() {
        Arrays.fill(secret, '\0');
    }

    @Override
    public String toString() {
        return "Credentials of " + user;
    }
}
