/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.Comparison;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;

class HistoryTest {
    private static final String LOST = "Lost card";
    private static final String OPEN = "Open an account";

    @TempDir
    private Path temporary;
    private Team team;
    private Revisions revisions;

    @BeforeEach
    void begin() throws Exception {
        team = new Team(temporary.resolve("bank"));
        revisions = new Revisions(team.repository());
    }

    @AfterEach
    void end() {
        team.close();
    }

    private List<String> messages(HistoryQuery query) throws IOException {
        try (Stream<HistoryEntry> entries = new History(revisions).entries(query)) {
            return entries.map(entry -> entry.commit().getShortMessage()).toList();
        }
    }

    private List<String> summaries(HistoryQuery query) throws IOException {
        try (Stream<HistoryEntry> entries = new History(revisions).entries(query)) {
            return entries.map(HistoryEntry::summary).toList();
        }
    }

    private static void addSteps(LandscapeProject project, String journey, int count) {
        Stage stage = Team.journey(project, journey).getStages().get(0);
        for (int i = 0; i < count; i++) {
            Step step = KlantreisFactory.eINSTANCE.createStep();
            step.setName("New step " + i);
            stage.getSteps().add(step);
        }
    }

    @Test
    void tellsWhatEachCommitChangedNewestFirst() throws Exception {
        team.edit("Bart", "Add steps", project -> addSteps(project, OPEN, 3));
        team.edit("Anna", "Measure", project -> {
            Team.step(project, LOST, 0).setMark(3.5);
            Team.step(project, LOST, 1).setMark(3.5);
        });

        assertThat(messages(HistoryQuery.all())).containsExactly("Measure", "Add steps", "First");
        assertThat(summaries(HistoryQuery.all()).subList(0, 2)).containsExactly("2 marks changed in Lost card",
                "3 steps added in Open an account");
    }

    @Test
    void leavesOutCommitsThatChangedNoElement() throws Exception {
        team.write("README.md", "hello");
        team.commit("Anna", "Write a readme");
        String path = "journeys/lost-card.journey";
        team.write(path, Files.readString(team.folder().resolve(path)).replace("\n    ", "\n        "));
        team.commit("Anna", "Format");

        assertThat(messages(HistoryQuery.all())).containsExactly("First");
    }

    @Test
    void filters() throws Exception {
        team.edit("Bart", "Add steps", project -> addSteps(project, OPEN, 1));
        team.edit("Anna", "Measure it zealously", project -> Team.step(project, LOST, 0).setMark(3.5));
        team.edit("Bart", "Think", project -> Team.step(project, LOST, 1).setThinks("Nobody answers the telephone"));
        String step = team.now(LOST, 0).getId();
        String journey = Team.journey(LandscapeProject.open(team.folder()), LOST).getId();

        assertThat(messages(HistoryQuery.all().byAuthor("BART"))).containsExactly("Think", "Add steps");
        assertThat(messages(HistoryQuery.all().byAuthor("anna@example"))).containsExactly("Measure it zealously", "First");
        assertThat(messages(HistoryQuery.all().withText("telephone").byAuthor("bart"))).containsExactly("Think");
        assertThat(messages(HistoryQuery.all().withText("new step"))).containsExactly("Add steps");
        assertThat(messages(HistoryQuery.all().withText("IT ZEALOUS"))).containsExactly("Measure it zealously");
        assertThat(messages(HistoryQuery.all().about(step))).containsExactly("Measure it zealously", "First");
        assertThat(messages(HistoryQuery.all().about(journey))).containsExactly("Think", "Measure it zealously", "First");
        assertThat(messages(HistoryQuery.all().aboutOnly(journey))).containsExactly("First");
        assertThat(messages(HistoryQuery.all().in("journeys/lost-card.journey"))).containsExactly("Think", "Measure it zealously", "First");
        assertThat(messages(HistoryQuery.all().in("./journeys/").atMost(1))).containsExactly("Think");
        Instant third = Instant.parse("2026-01-01T12:00:00Z");
        assertThat(messages(HistoryQuery.all().between(third, null))).containsExactly("Think", "Measure it zealously");
        assertThat(messages(HistoryQuery.all().between(null, third))).containsExactly("Measure it zealously", "Add steps", "First");
        assertThat(messages(HistoryQuery.from("main~1"))).containsExactly("Measure it zealously", "Add steps", "First");
    }

    @Test
    void aPathTellsOnlyOfItsOwnFiles() throws Exception {
        team.edit("Anna", "Both", project -> {
            Team.step(project, LOST, 0).setMark(3.5);
            Team.step(project, OPEN, 0).setMark(3.5);
        });

        assertThat(summaries(HistoryQuery.all().in("journeys/lost-card.journey").atMost(1)).get(0)).contains(LOST).doesNotContain(OPEN);
    }

    @Test
    void readsNoMoreCommitsThanAreAskedFor() throws Exception {
        for (int i = 0; i < 5; i++) {
            double mark = 2 + i * 0.5;
            team.edit("Anna", "Mark " + i, project -> Team.step(project, LOST, 0).setMark(mark));
        }
        AtomicInteger seen = new AtomicInteger();

        try (Stream<HistoryEntry> entries = new History(revisions).entries(HistoryQuery.all())) {
            assertThat(entries.peek(entry -> seen.incrementAndGet()).findFirst()).isPresent();
        }

        assertThat(seen).hasValue(1);
    }

    @Test
    void aCleanMergeIsNoChangeOfItsOwn() throws Exception {
        team.git().branchCreate().setName("topic").call();
        team.edit("Anna", "On main", project -> Team.step(project, LOST, 0).setMark(3.5));
        team.git().checkout().setName("topic").call();
        team.edit("Bart", "On topic", project -> Team.step(project, OPEN, 0).setMark(4.5));
        team.git().checkout().setName("main").call();
        RevCommit merge = team.merge("topic");

        assertThat(messages(HistoryQuery.all())).containsExactly("On topic", "On main", "First");
        assertThat(messages(HistoryQuery.all().withMerges())).containsExactly("Merge topic", "On topic", "On main", "First");
        assertThat(revisions.changes(merge).isEmpty()).isTrue();
    }

    @Test
    void whatAMergeChangedByItselfIsTold() throws Exception {
        team.git().branchCreate().setName("topic").call();
        team.edit("Anna", "On main", project -> Team.step(project, LOST, 0).setMark(3.5));
        team.git().checkout().setName("topic").call();
        team.edit("Bart", "On topic", project -> Team.step(project, OPEN, 0).setMark(4.5));
        team.git().checkout().setName("main").call();
        team.git().merge().include(team.git().getRepository().resolve("topic")).setCommit(false).call();
        RevCommit merge = team.edit("Anna", "Merge and mend", project -> Team.step(project, LOST, 2).setMark(1.5));

        assertThat(merge.getParentCount()).isEqualTo(2);
        Comparison own = revisions.changes(merge);
        assertThat(own.all()).singleElement().satisfies(diff -> assertThat(diff.id()).isEqualTo(team.now(LOST, 2).getId()));
        assertThat(messages(HistoryQuery.all())).startsWith("Merge and mend");
    }

    @Test
    void namesWhatIsReferredToInFilesThatDidNotChange() throws Exception {
        team.edit("Anna", "Other touchpoint", project -> {
            Step step = Team.step(project, LOST, 0);
            step.setTouchpoint(project.landscape().orElseThrow().getTouchpoints().get(7));
        });
        String name = LandscapeProject.open(team.folder()).landscape().orElseThrow().getTouchpoints().get(7).getName();

        Comparison changes = revisions.changes(team.repository().commit("HEAD"));

        assertThat(changes.before().documents()).hasSize(1);
        assertThat(org.klantreis.diff.output.DiffFormat.TEXT.print(new org.klantreis.diff.output.DiffReport(changes, "a", "b")))
                .contains("touchpoint: ").contains(" → " + name);
    }

    @Test
    void aProjectBelowTheTopOfARepositoryHasItsOwnHistory() throws Exception {
        Path top = temporary.resolve("top");
        try (Team below = new Team(top, top.resolve("models/bank"))) {
            Files.writeString(top.resolve("other.journey"), "<x/>");
            below.commit("Anna", "Something else");
            below.edit("Anna", "Measure", project -> Team.step(project, LOST, 0).setMark(3.5));
            revisions = new Revisions(below.repository());

            assertThat(messages(HistoryQuery.all())).containsExactly("Measure", "First");
            assertThat(messages(HistoryQuery.all().in("journeys"))).containsExactly("Measure", "First");
        }
    }

    @Test
    void aNewRepositoryHasNoHistoryAndAWrongNameIsSaid() throws Exception {
        Path fresh = temporary.resolve("fresh");
        Git.init().setDirectory(fresh.toFile()).call().close();
        try (ProjectRepository repository = ProjectRepository.open(fresh);
                Stream<HistoryEntry> none = new History(new Revisions(repository)).entries(HistoryQuery.all())) {
            assertThat(none).isEmpty();
        }
        assertThatThrownBy(() -> messages(HistoryQuery.from("nowhere"))).isInstanceOf(IOException.class)
                .hasMessageContaining("There is no revision «nowhere»");
    }

    @Test
    void projectsOfRevisionsAreRemembered() throws Exception {
        RevCommit head = team.repository().commit("HEAD");

        assertThat(revisions.project(head)).isSameAs(revisions.project(head.getId().copy()));
        assertThat(revisions.project(head).problems()).isEmpty();
    }
}
