/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase.Configuration.StrictHostKeyChecking;

/**
 * The hosts that the user trusts, in {@code known_hosts}. A host that shows another key than before is refused, whatever the
 * configuration says; whether to trust a new one is asked, unless the configuration settles it.
 */
final class KnownHosts implements ServerKeyDatabase {
    private final ServerKeyDatabase files;
    private final Path ssh;
    private final CredentialsPrompt prompt;
    private volatile String refused;

    /**
     * Makes it.
     *
     * @param files reads and writes the files, as OpenSSH does
     * @param ssh the folder of the files
     * @param prompt asked whether to trust a new host
     */
    KnownHosts(ServerKeyDatabase files, Path ssh, CredentialsPrompt prompt) {
        this.files = files;
        this.ssh = ssh;
        this.prompt = prompt;
    }

    Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    @Override
    public List<PublicKey> lookup(String connectAddress, InetSocketAddress remote, Configuration config) {
        return files.lookup(connectAddress, remote, config);
    }

    @Override
    public boolean accept(String connectAddress, InetSocketAddress remote, PublicKey key, Configuration config,
            CredentialsProvider provider) {
        refused = null;
        List<PublicKey> known = files.lookup(connectAddress, remote, config);
        boolean isKnown = known.stream().anyMatch(one -> KeyUtils.compareKeys(one, key));
        if (isKnown || key instanceof OpenSshCertificate) {
            boolean accepted = files.accept(connectAddress, remote, key, config, null);
            if (!accepted) {
                refused = "the key of " + connectAddress + " was revoked or is not signed by one you trust; ask who keeps the "
                        + "host.";
            }
            return accepted;
        }
        if (!known.isEmpty()) {
            refused = "the host " + connectAddress + " shows another key (" + fingerprint(key) + ") than the one you trusted "
                    + "before, and somebody"
                    + " may be listening in; ask who keeps the host, and take its old line out of " + ssh.resolve("known_hosts")
                    + " only if the key was changed.";
            return false;
        }
        return isTrusted(new HostKey(connectAddress, KeyUtils.getKeyType(key), fingerprint(key)),
                config.getStrictHostKeyChecking())
                && remember(connectAddress, remote, key, config);
    }

    private boolean isTrusted(HostKey host, StrictHostKeyChecking checking) {
        boolean trusted = switch (checking) {
            case REQUIRE_MATCH -> false;
            case ACCEPT_ANY, ACCEPT_NEW -> true;
            case ASK -> prompt.trustHost(host);
        };
        if (!trusted) {
            refused = "the host " + host.host() + " is not known to you (its key is " + host.fingerprint()
                    + "); compare that with what its keeper tells, then trust it, or add it to " + ssh.resolve("known_hosts")
                    + ".";
        }
        return trusted;
    }

    private boolean remember(String connectAddress, InetSocketAddress remote, PublicKey key, Configuration config) {
        try {
            Files.createDirectories(ssh);
        } catch (IOException e) {
            // The host is trusted this time, and asked for again the next time.
        }
        return files.accept(connectAddress, remote, key, config, new Yes());
    }

    private static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    /** Says yes to what the user agreed to before. */
    private static final class Yes extends CredentialsProvider {
        @Override
        public boolean isInteractive() {
            return true;
        }

        @Override
        public boolean supports(CredentialItem... items) {
            return true;
        }

        @Override
        public boolean get(URIish uri, CredentialItem... items) {
            for (CredentialItem item : items) {
                if (item instanceof CredentialItem.YesNoType question) {
                    question.setValue(true);
                }
            }
            return true;
        }
    }
}
