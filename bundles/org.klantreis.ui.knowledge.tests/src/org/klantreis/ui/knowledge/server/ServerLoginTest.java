/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.ui.knowledge.TestKnowledge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The login is kept encrypted, and the environment wins over the preferences. */
class ServerLoginTest {
    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        TestStorage.environment(Map.of());
        TestKnowledge.useNobody();
    }

    @Test
    void isKeptEncryptedAndNotInThePreferences() throws Exception {
        TestKnowledge.useNobody();
        Path file = folder.resolve("secure");
        TestStorage.use(file);
        new ServerLogin("anna", "very secret").save();
        assertThat(ServerLogin.load()).isEqualTo(new ServerLogin("anna", "very secret"));
        assertThat(Files.readString(file)).doesNotContain("anna").doesNotContain("very secret");
        assertThat(InstanceScope.INSTANCE.getNode(ServerSettings.NODE).keys()).noneMatch(key -> key.contains("password"));
        assertThat(new ServerLogin("anna", "very secret")).hasToString("anna");
        ServerLogin.NONE.save();
        assertThat(ServerLogin.load()).isEqualTo(ServerLogin.NONE);
    }

    @Test
    void theEnvironmentWins() {
        TestKnowledge.useLocal();
        assertThat(ServerChoice.of(folder).isLocal()).isTrue();
        TestStorage.environment(Map.of("KLANTREIS_NEO4J_URI", "bolt://elsewhere:7687"));
        ServerChoice choice = ServerChoice.of(folder);
        assertThat(choice.isLocal()).isFalse();
        assertThat(choice.origin()).isEqualTo(ServerChoice.Origin.ENVIRONMENT);
        assertThat(choice.source().ensure(message -> { }).uri()).isEqualTo("bolt://elsewhere:7687");
    }

    @Test
    void anAddressThatIsNoneIsRefusedInTheWordsOfThePreferences() {
        assertThatThrownBy(() -> ServerChoice.remote(new ServerSettings(true, "localhost", "", 512, 15), ServerLogin.NONE))
                .isInstanceOf(KnowledgeException.class).hasMessageContaining("«localhost»").hasMessageNotContaining("KLANTREIS");
    }
}
