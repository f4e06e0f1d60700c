/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.server.RemoteServer;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.neo4j.driver.AuthTokens;

class KnowledgeBaseTest {
    @TempDir
    Path folder;

    private String sync(KnowledgeBase knowledge) throws Exception {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("It's \"here\"; DROP ALL // ${x} \\u0027");
        LandscapeProject project = LandscapeProject.create(folder, landscape);
        project.save();
        try (SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            return sync.snapshot();
        }
    }

    @Test
    void elementsComeBackAsReferences() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String snapshot = sync(knowledge);
            ElementRef landscape = (ElementRef) knowledge.query(snapshot, "MATCH (l:Landscape {snapshot: $snapshot}) RETURN l", Map.of())
                    .get(0, "l");
            assertThat(landscape.kind()).isEqualTo("Landscape");
            assertThat(landscape.name()).isEqualTo("It's \"here\"; DROP ALL // ${x} \\u0027");
            assertThat(snapshot).startsWith(landscape.id());
        }
    }

    @Test
    void aQueryCannotWriteAndAStatementCan() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String snapshot = sync(knowledge);
            String write = "MATCH (l:Landscape {snapshot: $snapshot}) SET l.colour = 'red' RETURN l.colour AS colour";
            assertThatThrownBy(() -> knowledge.query(snapshot, write, Map.of())).isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining("Writing in read access mode not allowed");
            assertThat(knowledge.execute(snapshot, write, Map.of()).get(0, "colour")).isEqualTo("red");
        }
    }

    @Test
    void wrongCypherIsOneSentence() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String snapshot = sync(knowledge);
            assertThatThrownBy(() -> knowledge.query(snapshot, "MATCH (n RETURN n", Map.of())).isInstanceOf(KnowledgeException.class)
                    .hasMessageStartingWith("The query is wrong: ").message().doesNotContain("\n");
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingIt() {
        GraphServer server = TestServer.get();
        RemoteServer wrong = new RemoteServer(new GraphServer(server.uri(), AuthTokens.basic("neo4j", "guess-me-not"), ""));
        assertThatThrownBy(() -> KnowledgeBase.open(wrong, message -> { })).isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("refused the login").message().doesNotContain("guess-me-not");
    }

    @Test
    void anAddressMustBeOneOfANeo4jServer() {
        assertThatThrownBy(() -> RemoteServer.from(Map.of(RemoteServer.URI, "http://localhost:7474")))
                .isInstanceOf(KnowledgeException.class).hasMessageContaining("bolt://host:7687");
        assertThat(RemoteServer.from(Map.of())).isEmpty();
        assertThat(RemoteServer.from(Map.of(RemoteServer.URI, "neo4j+s://db.example.org", RemoteServer.USER, "me",
                RemoteServer.PASSWORD, "secret")).orElseThrow().ensure(message -> { }).toString()).isEqualTo("neo4j+s://db.example.org");
    }
}
