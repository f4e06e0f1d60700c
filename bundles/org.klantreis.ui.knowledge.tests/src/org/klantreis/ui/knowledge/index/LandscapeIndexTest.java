/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.neo4j.local.LocalNeo4j;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.knowledge.server.ServerLogin;
import org.klantreis.ui.knowledge.server.ServerSettings;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The knowledge base of a landscape starts when it is wanted, follows saves, says why it is away, and stops. */
@ExtendWith(CleanWorkbench.class)
class LandscapeIndexTest {
    private LandscapeIndex index;

    private LandscapeIndex havenbank() throws Exception {
        index = KnowledgeIndex.get().of(ExampleProject.havenbank().project());
        return index;
    }

    private void settle() {
        EventLoop.untilDone(IndexJob.FAMILY);
    }

    @AfterEach
    void end() {
        TestKnowledge.settle();
    }

    @Test
    void doesNothingBeforeItIsWanted() throws Exception {
        TestKnowledge.useLocal();
        assertThat(havenbank().state()).isEqualTo(IndexState.NOT_STARTED);
        assertThat(Job.getJobManager().find(IndexJob.FAMILY)).isEmpty();
        assertThat(index.folder().resolve(".klantreis").resolve("graph")).doesNotExist();
    }

    @Test
    void followsASave() throws Exception {
        TestKnowledge.use();
        ExampleProject example = ExampleProject.minimal();
        index = KnowledgeIndex.get().of(example.project());
        index.want();
        settle();
        assertThat(index.state().kind()).isEqualTo(IndexState.Kind.FRESH);
        long version = index.state().version();
        Journey journey = example.landscape().model().journeys().get(0);
        example.landscape().execute(SetCommand.create(example.landscape().editingDomain(), journey,
                KlantreisPackage.Literals.ELEMENT__NAME, "Ask twice"));
        example.landscape().save(null);
        settle();
        assertThat(index.state().version()).isGreaterThan(version);
        assertThat(index.ask((knowledge, snapshot) -> knowledge.query(snapshot,
                "MATCH (j:Journey {snapshot: $snapshot}) RETURN j.name",
                        java.util.Map.of())).rows()).containsExactly(List.of("Ask twice"));
        AtomicReference<List<String>> differences = new AtomicReference<>();
        index.verify(differences::set);
        EventLoop.until("it is verified", () -> differences.get() != null);
        assertThat(differences.get()).isEmpty();
    }

    @Test
    void followsFilesThatOthersChangeWhileNoEditorHasThem() throws Exception {
        TestKnowledge.use();
        ExampleProject example = ExampleProject.minimal();
        index = KnowledgeIndex.get().of(example.project());
        index.want();
        settle();
        IFile file = example.file("journeys/ask-a-question.journey");
        String changed = file.readString().replaceFirst("name=\"[^\"]*\"", "name=\"Asked by others\"");
        file.write(changed.getBytes(StandardCharsets.UTF_8), true, false, true, null);
        settle();
        assertThat(index.ask((knowledge, snapshot) -> knowledge.query(snapshot,
                "MATCH (j:Journey {snapshot: $snapshot}) RETURN j.name", java.util.Map.of())).rows())
                .containsExactly(List.of("Asked by others"));
    }

    @Test
    void saysThatAServerIsAwayInASentence() throws Exception {
        TestKnowledge.useNobody();
        havenbank().want();
        settle();
        assertThat(index.state().kind()).isEqualTo(IndexState.Kind.AWAY);
        assertThat(index.state().sentence()).contains("bolt://127.0.0.1:1").contains("does not answer")
                .doesNotContain("Exception");
        TestKnowledge.use();
        index.want();
        settle();
        assertThat(index.state().kind()).isEqualTo(IndexState.Kind.FRESH);
    }

    @Test
    void saysThatALoginIsRefused() throws Exception {
        String uri = TestKnowledge.use().boltUri().toString();
        TestKnowledge.settings(new ServerSettings(true, uri, "", 512, 15), new ServerLogin("neo4j", "wrong"));
        havenbank().want();
        settle();
        assertThat(index.state().sentence()).contains("refused the login").contains("Preferences").doesNotContain("KLANTREIS_");
    }

    @Test
    void stopsAndStaysSo() throws Exception {
        TestKnowledge.use();
        havenbank().want();
        settle();
        index.stop();
        settle();
        assertThat(index.state().kind()).isEqualTo(IndexState.Kind.AWAY);
        index.wantForView();
        settle();
        assertThat(index.state().kind()).isEqualTo(IndexState.Kind.AWAY);
        index.want();
        settle();
        assertThat(index.state().elements()).isGreaterThan(1000);
    }

    @Test
    void startsTheLocalServerAndStopsItWithTheProject() throws Exception {
        TestKnowledge.useLocal();
        ExampleProject example = ExampleProject.minimal();
        index = KnowledgeIndex.get().of(example.project());
        Path data = index.folder().resolve(".klantreis").resolve("graph");
        index.want();
        settle();
        assertThat(index.state().sentence()).isEmpty();
        assertThat(index.state().kind()).isEqualTo(IndexState.Kind.FRESH);
        assertThat(LocalNeo4j.status(data)).isPresent();
        example.project().delete(true, true, null);
        assertThat(LocalNeo4j.status(data)).isEmpty();
        assertThat(index.folder()).doesNotExist();
    }

    @Test
    void startsTheLocalServerAndCancelsThat() throws Exception {
        TestKnowledge.useLocal();
        havenbank().want();
        EventLoop.until("the server starts", () -> index.state().kind() == IndexState.Kind.STARTING);
        index.cancel();
        settle();
        assertThat(index.state().kind()).isEqualTo(IndexState.Kind.AWAY);
        assertThat(index.state().sentence()).contains("cancelled");
        index.stop();
        settle();
    }
}
