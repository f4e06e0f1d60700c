/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.CloneRepository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.testing.Folders;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

/** Names and passwords over http, from a server that gives the files of a bare repository to whoever signs in. */
@ExtendWith(IsolatedGit.class)
class HttpTest {
    private static final String SIGNED_IN = "Basic " + Base64.getEncoder().encodeToString("anna:s3cret".getBytes());

    @TempDir
    private Path folder;
    private Hub hub;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        hub = new Hub(folder);
        git(hub.bare(), "update-server-info");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!SIGNED_IN.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"test\"");
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            Path file = hub.bare().resolve(exchange.getRequestURI().getPath().replaceFirst("^/hub.git/", "")).normalize();
            if (!file.startsWith(hub.bare()) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] content = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private String address(String who) {
        return "http://" + who + "127.0.0.1:" + server.getAddress().getPort() + "/hub.git";
    }

    @Test
    void asksOnceAndAgainWhereItWasWrong() throws IOException {
        Asked asked = new Asked("wrong", "s3cret");
        Path clone = folder.resolve("over-http");
        new CloneRepository(address(""), clone).access(RemoteAccess.of(asked)).execute(Progress.NONE);
        assertThat(asked.questions).containsExactly(address("") + "  false", address("") + "  true");
        assertThat(asked.accepted).containsExactly("anna s3cret");
        assertThat(git(clone, "log", "--format=%s")).isEqualTo("The example\n");
    }

    @Test
    void keepsAPasswordOutOfTheConfigurationAndOfMessages() throws IOException {
        Path clone = folder.resolve("over-http");
        new CloneRepository(address("anna:s3cret@"), clone).execute(Progress.NONE);
        assertThat(git(clone, "config", "remote.origin.url")).isEqualTo(address("anna@") + "\n");
        for (Map.Entry<String, String> file : gitFiles(clone).entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).doesNotContain("s3cret");
        }
        assertThatThrownBy(() -> new CloneRepository(address("anna:wr0ng@"), folder.resolve("x")).execute(Progress.NONE))
                .hasMessageContaining("did not let you in").satisfies(failure -> {
                    for (Throwable at = failure; at != null; at = at.getCause()) {
                        assertThat(String.valueOf(at.getMessage())).doesNotContain("wr0ng");
                    }
                });
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void signsInWithWhatTheUserTypedBefore() throws IOException {
        Path clone = folder.resolve("over-http");
        new CloneRepository(address(""), clone).as("anna", "s3cret".toCharArray()).execute(Progress.NONE);
        assertThat(clone.resolve("notes.txt")).exists();
    }

    @Test
    void givesUpWhereNobodyAnswers() {
        assertThatThrownBy(() -> new CloneRepository(address(""), folder.resolve("x")).execute(Progress.NONE))
                .isInstanceOf(IOException.class).hasMessageContaining("did not let you in");
    }

    private static Map<String, String> gitFiles(Path clone) throws IOException {
        Map<String, String> files = new java.util.TreeMap<>();
        for (String name : List.of("config", "FETCH_HEAD", "HEAD", "logs/HEAD", "packed-refs")) {
            if (Files.exists(clone.resolve(".git").resolve(name))) {
                files.put(name, Files.readString(clone.resolve(".git").resolve(name)));
            }
        }
        files.putAll(Folders.texts(clone));
        return files;
    }

    /** Gives passwords one after the other. */
    private static final class Asked implements CredentialsPrompt {
        private final List<String> questions = new ArrayList<>();
        private final List<String> accepted = new ArrayList<>();
        private final List<String> secrets;

        Asked(String... secrets) {
            this.secrets = new ArrayList<>(List.of(secrets));
        }

        @Override
        public Optional<Credentials> credentials(String address, String user, boolean again) {
            questions.add(address + " " + user + " " + again);
            return Optional.of(new Credentials("anna", secrets.remove(0).toCharArray()));
        }

        @Override
        public void accepted(String address, Credentials credentials) {
            accepted.add(credentials.user() + " " + new String(credentials.secret()));
        }
    }
}
