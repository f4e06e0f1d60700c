/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.nio.file.Path;

import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.IdentityPasswordProvider;

/** Asks for the passphrases of private keys. */
final class KeyPassphrases extends IdentityPasswordProvider {
    private final CredentialsPrompt prompt;

    KeyPassphrases(CredentialsProvider provider, CredentialsPrompt prompt) {
        super(provider);
        this.prompt = prompt;
    }

    @Override
    protected char[] getPassword(URIish uri, int attempt, State state) {
        state.setPassword(null);
        state.incCount();
        char[] passphrase = prompt.passphrase(Path.of(uri.getPath()), state.getCount() > 1).orElse(null);
        state.setPassword(passphrase);
        return passphrase;
    }
}
