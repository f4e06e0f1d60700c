/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;

/** Connections over ssh as the user's {@code ~/.ssh} says: its config, keys and known hosts. */
final class SshSessions extends SshdSessionFactory {
    private final CredentialsPrompt prompt;
    private volatile KnownHosts hosts;

    /**
     * Makes it.
     *
     * @param prompt asked for passphrases and whether to trust a host
     * @param home the home folder; null for that of the user
     */
    SshSessions(CredentialsPrompt prompt, Path home) {
        this.prompt = prompt;
        if (home != null) {
            setHomeDirectory(home.toFile());
        }
    }

    @Override
    protected ServerKeyDatabase createServerKeyDatabase(File home, File ssh) {
        hosts = new KnownHosts(super.createServerKeyDatabase(home, ssh), ssh.toPath(), prompt);
        return hosts;
    }

    @Override
    protected KeyPasswordProvider createKeyPasswordProvider(CredentialsProvider provider) {
        return new KeyPassphrases(provider, prompt);
    }

    /** Says why the last host was not trusted; empty where it was. */
    Optional<String> refused() {
        return hosts == null ? Optional.empty() : hosts.refused();
    }
}
