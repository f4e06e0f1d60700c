/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.UploadPack;

/** An ssh server on loopback that serves Git repositories to whoever has one of some keys. */
public final class SshServerOnLoopback implements AutoCloseable {
    private static final Pattern COMMAND = Pattern.compile("git[- ](upload|receive)-pack '?([^']+)'?");

    private final SshServer server = SshServer.setUpDefaultServer();
    private final Set<PublicKey> keys = ConcurrentHashMap.newKeySet();
    private final KeyPair host;
    private volatile String password;

    /** Starts it at a free port. */
    public SshServerOnLoopback(KeyPair host) throws IOException {
        this(host, 0);
    }

    /** Starts it at a port. */
    public SshServerOnLoopback(KeyPair host, int port) throws IOException {
        this.host = host;
        server.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(List.of(host)));
        server.setPublickeyAuthenticator((user, key, session) -> user.equals("git")
                && keys.stream().anyMatch(known -> KeyUtils.compareKeys(known, key)));
        server.setPasswordAuthenticator((user, given, session) -> given.equals(password));
        server.setCommandFactory((channel, command) -> new Git(command));
        server.start();
    }

    /** Lets somebody in. */
    public void allow(PublicKey key) {
        keys.add(key);
    }

    /** Lets everybody in who knows this. */
    public void allow(String secret) {
        password = secret;
    }

    /** Returns its port. */
    public int port() {
        return server.getPort();
    }

    /** Returns the address of a repository on it. */
    public String address(Path repository) {
        return "ssh://git@127.0.0.1:" + port() + repository;
    }

    /** Returns the line by which it is known. */
    public String knownHostsLine() {
        StringBuilder key = new StringBuilder();
        try {
            org.apache.sshd.common.config.keys.PublicKeyEntry.appendPublicKeyEntry(key, host.getPublic());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return "[127.0.0.1]:" + port() + " " + key + "\n";
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    /** Serves one connection. */
    private static final class Git implements Command {
        private final String line;
        private InputStream in;
        private OutputStream out;
        private OutputStream error;
        private ExitCallback exit;

        Git(String line) {
            this.line = line;
        }

        @Override
        public void setInputStream(InputStream stream) {
            in = stream;
        }

        @Override
        public void setOutputStream(OutputStream stream) {
            out = stream;
        }

        @Override
        public void setErrorStream(OutputStream stream) {
            error = stream;
        }

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            Thread thread = new Thread(this::serve, "git over ssh");
            thread.setDaemon(true);
            thread.start();
        }

        private void serve() {
            Matcher command = COMMAND.matcher(line);
            int code = 1;
            if (command.matches()) {
                Path place = Path.of(command.group(2));
                try (Repository repository = new FileRepositoryBuilder().setGitDir(place.toFile()).setMustExist(true).build()) {
                    if (command.group(1).equals("upload")) {
                        new UploadPack(repository).upload(in, out, error);
                    } else {
                        new ReceivePack(repository).receive(in, out, error);
                    }
                    code = 0;
                } catch (IOException e) {
                    complain(e);
                }
            }
            exit.onExit(code);
        }

        private void complain(IOException failure) {
            try {
                error.write(("fatal: " + failure.getMessage() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                error.flush();
            } catch (IOException e) {
                // The client is gone.
            }
        }

        @Override
        public void destroy(ChannelSession channel) {
            // The thread ends with its streams.
        }
    }
}
