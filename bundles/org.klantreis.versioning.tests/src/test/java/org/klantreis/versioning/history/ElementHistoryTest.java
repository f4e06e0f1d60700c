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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

class ElementHistoryTest {
    private static final String LOST = "Lost card";
    private static final String OPEN = "Open an account";

    @TempDir
    private Path temporary;
    private Team team;
    private Revisions revisions;
    private String step;

    @BeforeEach
    void begin() throws Exception {
        team = new Team(temporary.resolve("bank"));
        revisions = new Revisions(team.repository());
        step = team.now(LOST, 0).getId();
    }

    @AfterEach
    void end() {
        team.close();
    }

    private List<String> own(String id) throws IOException {
        try (Stream<ElementHistory.Entry> entries = new ElementHistory(revisions, id).ownEntries("HEAD")) {
            return entries.map(entry -> entry.commit().getShortMessage()).toList();
        }
    }

    private static Step find(LandscapeProject project, String id) {
        return (Step) project.find(id).orElseThrow();
    }

    @Test
    void followsAnElementIntoAnotherFileAndThroughARenaming() throws Exception {
        team.edit("Anna", "Measure", project -> find(project, step).setMark(3.5));
        team.edit("Bart", "Move to the other journey",
                project -> Team.journey(project, OPEN).getStages().get(0).getSteps().add(find(project, step)));
        team.edit("Anna", "Rename the file", project -> project.move("journeys/open-an-account.journey", "journeys/account.journey"));
        team.edit("Bart", "Measure again", project -> find(project, step).setMark(4.5));
        team.edit("Bart", "Something else", project -> Team.step(project, LOST, 1).setMark(9.5));

        assertThat(own(step)).containsExactly("Measure again", "Move to the other journey", "Measure", "First");
    }

    @Test
    void tellsTheElementAndWhatIsInIt() throws Exception {
        team.edit("Anna", "Activity", project -> find(project, step).getActivities().add(
                org.klantreis.model.KlantreisFactory.eINSTANCE.createActivity()));

        try (Stream<ElementHistory.Entry> entries = new ElementHistory(revisions, step).entries("HEAD")) {
            ElementHistory.Entry first = entries.findFirst().orElseThrow();
            assertThat(first.own()).isEmpty();
            assertThat(first.within()).singleElement().extracting(ElementDiff::kind).isEqualTo(ElementDiff.Kind.ADDED);
        }
        assertThat(own(step)).containsExactly("First");
    }

    /** As where somebody committed a merge with its marks of conflicts, and mended that later. */
    @Test
    void looksThroughCommitsInWhichTheFileCannotBeRead() throws Exception {
        team.edit("Anna", "Measure", project -> find(project, step).setMark(3.5));
        String path = "journeys/lost-card.journey";
        String before = Files.readString(team.folder().resolve(path));
        team.write(path, before.replace("</klantreis:Journey>", "<<<<<<< HEAD\n=======\n>>>>>>> other\n</klantreis:Journey>"));
        team.commit("Bart", "Broken");
        team.write(path, "<<<<<<< HEAD\n" + before.replace("mark=\"3.5\"", "mark=\"4.5\""));
        team.commit("Bart", "Still broken");
        team.write(path, before.replace("mark=\"3.5\"", "mark=\"4.5\""));
        team.commit("Carla", "Mended");

        assertThat(own(step)).containsExactly("Mended", "Measure", "First");
        Blame blame = Blame.of(revisions, step, "HEAD");
        assertThat(blame.created().getShortMessage()).isEqualTo("First");
        assertThat(blame.of(Literals.STEP__MARK).orElseThrow().commit().getShortMessage()).isEqualTo("Mended");
        try (Stream<HistoryEntry> log = new History(revisions).entries(HistoryQuery.all())) {
            assertThat(log.map(entry -> entry.commit().getShortMessage())).containsExactly("Mended", "Measure", "First");
        }
    }

    @Test
    void seesAnotherPlaceAmongTheSiblingsAndThatItIsGone() throws Exception {
        team.edit("Anna", "Put last", project -> {
            Stage stage = (Stage) find(project, step).eContainer();
            stage.getSteps().move(stage.getSteps().size() - 1, find(project, step));
        });
        team.edit("Anna", "Delete", project -> org.eclipse.emf.ecore.util.EcoreUtil.delete(find(project, step), true));

        assertThat(own(step)).containsExactly("Delete", "Put last", "First");
    }

    /** What the bytes say must never hide what the models say. */
    @Test
    void findsTheSameAsComparingEveryCommit() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int number = i;
            team.edit("Anna", "Edit " + i, project -> randomEdit(project, random, number));
        }
        for (int number = 0; number < 6; number++) {
            String id = team.now(LOST, number).getId();
            List<String> plain = new ArrayList<>();
            for (RevCommit commit : team.git().log().call()) {
                Comparison changes = revisions.changes(team.repository().commit(commit.name()));
                if (changes.of(id).isPresent()) {
                    plain.add(commit.getShortMessage());
                }
            }
            assertThat(own(id)).isEqualTo(plain);
        }
    }

    private static void randomEdit(LandscapeProject project, Random random, int i) {
        Step any = Team.step(project, LOST, random.nextInt(6));
        Stage stage = (Stage) any.eContainer();
        switch (random.nextInt(6)) {
            case 0 -> any.setMark(1 + i * 0.1);
            case 1 -> any.getTags().add("tag" + i);
            case 2 -> stage.getSteps().move(random.nextInt(stage.getSteps().size()), any);
            case 3 -> any.setTouchpoint(project.landscape().orElseThrow().getTouchpoints().get(i));
            case 4 -> any.setThinks("<\"quoted\"> & 'more' > " + i);
            default -> Team.step(project, OPEN, 1).setMark(1 + i * 0.1);
        }
    }

    @Test
    void blameNamesTheCommitOfEachValue() throws Exception {
        team.edit("Bart", "Measure", project -> find(project, step).setMark(3.5));
        team.edit("Carla", "Think", project -> find(project, step).setThinks("Where is it?"));
        team.edit("Bart", "Measure again", project -> find(project, step).setMark(4.5));
        team.edit("Carla", "Clear", project -> find(project, step).setFeels(null));
        team.edit("Dirk", "Put last", project -> {
            Stage stage = (Stage) find(project, step).eContainer();
            stage.getSteps().move(stage.getSteps().size() - 1, find(project, step));
        });

        Blame blame = Blame.of(revisions, step, "HEAD");

        assertThat(blame.created().getShortMessage()).isEqualTo("First");
        assertThat(blame.place().getShortMessage()).isEqualTo("Put last");
        assertThat(blame.of(Literals.STEP__MARK).orElseThrow().values()).containsExactly("4.5");
        assertThat(blame.of(Literals.STEP__MARK).map(line -> line.commit().getShortMessage())).contains("Measure again");
        assertThat(blame.of(Literals.STEP__THINKS).map(line -> line.commit().getAuthorIdent().getName())).contains("Carla");
        assertThat(blame.of(Literals.ELEMENT__NAME).map(line -> line.commit().getShortMessage())).contains("First");
        assertThat(Blame.of(revisions, step, "HEAD~3").of(Literals.STEP__MARK).map(line -> line.commit().getShortMessage()))
                .contains("Measure");
    }

    @Test
    void blameAsksTheOneWhoseValueWasKeptByAMerge() throws Exception {
        team.git().branchCreate().setName("topic").call();
        team.edit("Anna", "Three", project -> find(project, step).setMark(3.5));
        team.git().checkout().setName("topic").call();
        team.edit("Bart", "Four", project -> find(project, step).setMark(4.5));
        team.git().checkout().setName("main").call();
        team.git().merge().include(team.git().getRepository().resolve("topic"))
                .setStrategy(org.eclipse.jgit.merge.MergeStrategy.OURS).setCommit(false).call();
        team.commit("Anna", "Keep three");

        assertThat(Blame.of(revisions, step, "HEAD").of(Literals.STEP__MARK).map(line -> line.commit().getShortMessage()))
                .isEqualTo(Optional.of("Three"));
    }

    @Test
    void saysWhereThereIsNoSuchElement() {
        assertThatThrownBy(() -> Blame.of(revisions, "nothing", "HEAD")).isInstanceOf(IOException.class)
                .hasMessageContaining("There is no element nothing in revision «HEAD»");
    }

    @Test
    void traceIsTheSameWhateverElseIsInTheFile() {
        ElementScan own = new ElementScan("a", false);
        String file = "<?xml version='1.0'?><!-- <s id=\"a\"> --><j id='j'><s x=\"1>2\" id = \"a\"><tags>t</tags><c id='c'/></s>%s</j>";
        byte[] one = String.format(file, "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] child = String.format(file, "").replace("<c id='c'/>", "<c id='d' n='2'/>").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] sibling = String.format(file, "<s id='b'/>").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] tag = String.format(file, "").replace("<tags>t", "<tags>u").getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(own.trace(one)).isNotEmpty().isEqualTo(own.trace(child)).isNotEqualTo(own.trace(sibling)).isNotEqualTo(own.trace(tag));
        assertThat(new ElementScan("a", true).trace(one)).isNotEqualTo(new ElementScan("a", true).trace(child));
        assertThat(new ElementScan("z", false).trace(one)).isEmpty();
        assertThat(Files.exists(team.folder())).isTrue();
    }
}
