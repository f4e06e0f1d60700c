/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.api.TransportConfigCallback;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;

/**
 * How remotes are reached: over files and {@code http(s)} with a name and a password, over {@code ssh} with the user's keys and
 * known hosts. Secrets are asked for when a remote wants them; they are in no address, no log and no configuration.
 *
 * <pre>{@code
 * RemoteAccess access = RemoteAccess.of(prompt);
 * new FetchRemote(repository, access).execute(progress);
 * }</pre>
 *
 * <p>One access may serve several operations one after another: what was given is used again until {@link #forget()}.
 */
public final class RemoteAccess implements TransportConfigCallback {
    private static final int TIMEOUT_SECONDS = 60;

    private final PromptedCredentials credentials;
    private final SshSessions sessions;

    private RemoteAccess(CredentialsPrompt prompt, Path home) {
        credentials = new PromptedCredentials(prompt);
        sessions = new SshSessions(prompt, home);
    }

    /**
     * Makes it for the user who runs this.
     *
     * @param prompt asked for secrets and whether to trust a host
     * @return the access
     */
    public static RemoteAccess of(CredentialsPrompt prompt) {
        return new RemoteAccess(prompt, null);
    }

    /** Makes one that knows no password and trusts no new host: keys without a passphrase are used. */
    public static RemoteAccess silent() {
        return of(CredentialsPrompt.NONE);
    }

    /**
     * Makes it for another home folder.
     *
     * @param prompt asked for secrets and whether to trust a host
     * @param home the folder with {@code .ssh} in it
     * @return the access
     */
    public static RemoteAccess of(CredentialsPrompt prompt, Path home) {
        return new RemoteAccess(prompt, home);
    }

    @Override
    public void configure(Transport transport) {
        transport.setTimeout(TIMEOUT_SECONDS);
        transport.setCredentialsProvider(credentials);
        if (transport instanceof SshTransport ssh) {
            ssh.setSshSessionFactory(sessions);
        }
        if (!transport.getURI().isRemote()) {
            // A repository's configuration may name programs for these, which would run on this machine.
            transport.setOptionUploadPack("git-upload-pack");
            transport.setOptionReceivePack("git-receive-pack");
        }
    }

    /**
     * Gives credentials without a question, for the first remote that asks.
     *
     * @param given what to sign in with; they are copied
     * @return this
     */
    public RemoteAccess with(Credentials given) {
        credentials.offer(given);
        return this;
    }

    /** Tells the prompt that what it gave was right. */
    public void accepted() {
        credentials.accepted();
    }

    /** Overwrites all secrets that were given. */
    public void forget() {
        credentials.forget();
    }

    /**
     * Explains why a remote could not be used.
     *
     * @param action what failed, as the beginning of a sentence: {@code The commits of origin cannot be fetched}
     * @param address the remote's address
     * @param failure what Git said
     * @return the exception to throw, with one sentence and no secret in it
     */
    public IOException failure(String action, String address, Throwable failure) {
        Optional<String> refused = sessions.refused();
        String reason = refused.orElseGet(() -> RemoteFailure.reason(RemoteAddress.withoutPassword(address), failure));
        return new IOException(action + ": " + reason, failure);
    }
}
