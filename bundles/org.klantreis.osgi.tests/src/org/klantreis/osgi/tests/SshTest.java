/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.shell.UnknownCommandFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.CloneRepository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.remote.CredentialsPrompt;
import org.klantreis.versioning.remote.HostKey;
import org.klantreis.versioning.remote.RemoteAccess;

/** The ssh client finds all of its parts, the ciphers too, where each bundle sees only what it imports. */
class SshTest {
    @TempDir
    private Path folder;
    private SshServer server;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        server = SshServer.setUpDefaultServer();
        server.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.setKeyPairProvider(KeyPairProvider.wrap(List.of(KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256))));
        server.setPublickeyAuthenticator((user, key, session) -> keys.add(KeyUtils.getKeyType(key)));
        server.setCommandFactory(UnknownCommandFactory.INSTANCE);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void asksForAHost() {
        assertThatThrownBy(() -> clone(CredentialsPrompt.NONE)).isInstanceOf(IOException.class).hasMessageContaining("is not known to you")
                .hasMessageContaining("SHA256:");
        assertThat(keys).isEmpty();
    }

    @Test
    void signsInWithEachKindOfKey() throws IOException, GeneralSecurityException {
        CredentialsPrompt trusting = new CredentialsPrompt() {
            @Override
            public boolean trustHost(HostKey host) {
                return true;
            }
        };
        writeKey("id_ecdsa", KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256));
        assertThatThrownBy(() -> clone(trusting)).isInstanceOf(IOException.class);
        Files.delete(folder.resolve(".ssh/id_ecdsa"));
        writeKey("id_rsa", KeyUtils.generateKeyPair(KeyPairProvider.SSH_RSA, 2048));
        assertThatThrownBy(() -> clone(CredentialsPrompt.NONE)).isInstanceOf(IOException.class);
        Files.delete(folder.resolve(".ssh/id_rsa"));
        writeKey("id_ed25519", KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256));
        assertThatThrownBy(() -> clone(CredentialsPrompt.NONE)).isInstanceOf(IOException.class);
        assertThat(keys).containsExactlyInAnyOrder(KeyPairProvider.ECDSA_SHA2_NISTP256, KeyPairProvider.SSH_RSA,
                KeyPairProvider.SSH_ED25519);
    }

    private void clone(CredentialsPrompt prompt) throws IOException {
        new CloneRepository("ssh://git@127.0.0.1:" + server.getPort() + "/none.git", folder.resolve("clone"))
                .access(RemoteAccess.of(prompt, folder)).execute(Progress.NONE);
    }

    private void writeKey(String name, KeyPair key) throws IOException, GeneralSecurityException {
        Path file = Files.createDirectories(folder.resolve(".ssh")).resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", null, out);
        }
    }
}
