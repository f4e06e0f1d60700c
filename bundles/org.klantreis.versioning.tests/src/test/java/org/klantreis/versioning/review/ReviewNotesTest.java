/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.commit.CommitChanges;

class ReviewNotesTest {
    private static final String STEP = "a3f4";
    private static final String PLACE = "Open an account \u203a Identify";

    @TempDir
    private Path folder;
    private Clones clones;

    @BeforeEach
    void makeClones() throws IOException {
        clones = new Clones(folder);
    }

    @Test
    void keepsAConversationInGitsNotes() throws IOException {
        try (ProjectRepository anna = ProjectRepository.open(clones.clone("anna", "Anna"))) {
            ReviewNotes notes = at(anna, 1);
            Review empty = notes.read("work", "origin/main");
            assertThat(empty.commits()).extracting(commit -> commit.getShortMessage()).containsExactly("One more");
            assertThat(empty.base()).isEqualTo(anna.resolve("origin/main"));
            assertThat(empty.notes()).isEmpty();

            notes.comment(empty.tip(), STEP, PLACE, " Who checks \"this\"?\nAnd when? ", true);
            notes.comment(empty.tip(), null, null, "Good work", false);
            CommentThread thread = notes.read("work", "origin/main").threads(STEP).get(0);
            at(anna, 2).reply(thread, "The front office");

            Review review = notes.read("work", "origin/main");
            assertThat(review.threads()).hasSize(2);
            assertThat(review.threads(null)).singleElement().extracting(each -> each.comment().text()).isEqualTo("Good work");
            CommentThread now = review.threads(STEP).get(0);
            assertThat(now.comment().text()).isEqualTo("Who checks \"this\"?\nAnd when?");
            assertThat(now.comment().author()).isEqualTo("Anna");
            assertThat(now.comment().email()).isEqualTo("anna@example.org");
            assertThat(now.comment().place()).isEqualTo(PLACE);
            assertThat(now.answers()).singleElement().extracting(NoteEntry::text).isEqualTo("The front office");
            assertThat(review.blocking()).containsExactly(now);

            at(anna, 3).resolve(now);
            assertThat(notes.read("work", "origin/main").blocking()).isEmpty();
            at(anna, 4).reopen(now);
            assertThat(notes.read("work", "origin/main").blocking()).hasSize(1);
        }
    }

    @Test
    void isReadByGitsOwnLog() throws IOException {
        Path clone = clones.clone("anna", "Anna");
        try (ProjectRepository anna = ProjectRepository.open(clone)) {
            ReviewNotes notes = at(anna, 1);
            notes.comment(anna.resolve("work"), STEP, PLACE, "Who checks this?", false);
            notes.approve(anna.resolve("work"), "");
        }
        String log = Clones.git(clone, "log", "-1", "--notes=klantreis", "work");
        assertThat(log).contains("Notes (klantreis):", "\"author\":\"Anna\"", "\"kind\":\"comment\"", PLACE, "Who checks this?",
                "\"kind\":\"approve\"");
        assertThat(Clones.git(clone, "fsck", "--strict")).doesNotContain("error");
    }

    @Test
    void knowsWhoApprovesAndWhetherCommitsCameLater() throws IOException {
        Path clone = clones.clone("anna", "Anna");
        try (ProjectRepository anna = ProjectRepository.open(clone)) {
            at(anna, 1).approve(anna.resolve("work"), "Fine");
            assertThat(at(anna, 1).read("work", "origin/main").approvals()).singleElement().matches(Approval::current);

            Files.writeString(clone.resolve("notes.txt"), "Two\n");
            Clones.commit(clone, "Two more");
            assertThat(at(anna, 1).read("work", "origin/main").approvals()).singleElement()
                    .matches(approval -> !approval.current());

            at(anna, 2).withdraw(anna.resolve("work"), "Not so fast");
            assertThat(at(anna, 1).read("work", "origin/main").approvals()).isEmpty();
        }
    }

    @Test
    void ticksFindings() throws IOException {
        try (ProjectRepository anna = ProjectRepository.open(clones.clone("anna", "Anna"))) {
            at(anna, 1).tick(anna.resolve("work"), "no-persona a3f4", STEP, PLACE, true);
            assertThat(at(anna, 1).read("work", "origin/main").ticked("no-persona a3f4")).isPresent();
            assertThat(at(anna, 1).read("work", "origin/main").ticked("other a3f4")).isEmpty();
            at(anna, 2).tick(anna.resolve("work"), "no-persona a3f4", STEP, PLACE, false);
            assertThat(at(anna, 1).read("work", "origin/main").ticked("no-persona a3f4")).isEmpty();
        }
    }

    @Test
    void leavesLinesOfOthersAsTheyAre() throws IOException {
        Path clone = clones.clone("anna", "Anna");
        String odd = "Reviewed on paper {not json}\n{ \"kind\" : \"applause\", \"id\":\"1\" }";
        Clones.git(clone, "notes", "--ref=klantreis", "add", "-m", odd, "work");
        try (ProjectRepository anna = ProjectRepository.open(clone)) {
            at(anna, 1).comment(anna.resolve("work"), null, null, "Seen", false);
            assertThat(at(anna, 1).read("work", "origin/main").threads()).hasSize(1);
        }
        assertThat(Clones.git(clone, "notes", "--ref=klantreis", "show", "work")).startsWith(odd + "\n").contains("Seen");
    }

    @Test
    void unitesWhatTwoPeopleWroteAtTheSameTime() throws IOException {
        Path annas = clones.clone("anna", "Anna");
        Path bobs = clones.clone("bob", "Bob");
        try (ProjectRepository anna = ProjectRepository.open(annas); ProjectRepository bob = ProjectRepository.open(bobs)) {
            at(anna, 1).comment(anna.resolve("work"), STEP, PLACE, "From Anna", true);
            synchronise(anna);
            // Bob has not fetched: his notes begin anew, on the same commit and on another.
            at(bob, 2).comment(bob.resolve("work"), STEP, PLACE, "From Bob", false);
            at(bob, 3).comment(bob.resolve("origin/main"), null, null, "On main", false);
            synchronise(bob);
            CommentThread annasComment = at(bob, 3).read("work", "origin/main").threads(STEP).get(0);
            at(bob, 4).resolve(annasComment);
            at(anna, 5).reply(at(anna, 5).read("work", "origin/main").threads(STEP).get(0), "Anybody?");
            synchronise(bob);
            synchronise(anna);
            synchronise(bob);

            Review here = at(anna, 6).read("work", "origin/main");
            Review there = at(bob, 6).read("work", "origin/main");
            assertThat(here.notes()).isEqualTo(there.notes());
            assertThat(here.notes()).extracting(note -> note.entry().author() + " " + note.entry().kind())
                    .containsExactly("Anna COMMENT", "Bob COMMENT", "Bob RESOLVE", "Anna REPLY");
            assertThat(here.blocking()).isEmpty();
        }
        assertThat(Clones.git(annas, "notes", "--ref=klantreis", "show", "work"))
                .isEqualTo(Clones.git(bobs, "notes", "--ref=klantreis", "show", "work"));
        assertThat(Clones.git(annas, "rev-parse", "refs/notes/klantreis")).isEqualTo(Clones.git(bobs, "rev-parse",
                "refs/notes/klantreis"));
        assertThat(Clones.git(annas, "notes", "--ref=klantreis", "show", "origin/main")).contains("On main");
        assertThat(Clones.git(annas, "fsck", "--strict")).doesNotContain("error");
    }

    @Test
    void takesInWhatGitsOwnCommandMerged() throws IOException {
        Path annas = clones.clone("anna", "Anna");
        Path bobs = clones.clone("bob", "Bob");
        try (ProjectRepository anna = ProjectRepository.open(annas); ProjectRepository bob = ProjectRepository.open(bobs)) {
            at(anna, 1).comment(anna.resolve("work"), STEP, PLACE, "From Anna", true);
            Clones.git(annas, "push", "-q", "origin", "refs/notes/klantreis");
            at(bob, 2).comment(bob.resolve("work"), STEP, PLACE, "From Bob", false);
            Clones.git(bobs, "fetch", "-q", "origin", "refs/notes/klantreis:refs/notes/others");
            Clones.git(bobs, "notes", "--ref=klantreis", "merge", "-q", "-s", "cat_sort_uniq", "refs/notes/others");
            Clones.git(bobs, "push", "-q", "origin", "refs/notes/klantreis");
            assertThat(new SynchroniseNotes(anna, "origin", null).fetch(Progress.NONE)).isTrue();
            assertThat(at(anna, 3).read("work", "origin/main").threads(STEP)).hasSize(2);
        }
    }

    @Test
    void losesNothingWhenManyWriteAtOnce() throws Exception {
        Path clone = clones.clone("anna", "Anna");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (ProjectRepository anna = ProjectRepository.open(clone)) {
            List<Callable<NoteEntry>> writers = IntStream.range(0, 12).mapToObj(i -> (Callable<NoteEntry>) () ->
                    at(anna, i).comment(anna.resolve("work"), null, null, "Number " + i, false)).toList();
            for (Future<NoteEntry> written : pool.invokeAll(writers)) {
                written.get();
            }
            assertThat(at(anna, 20).read("work", "origin/main").threads()).extracting(thread -> thread.comment().text())
                    .containsExactlyElementsOf(IntStream.range(0, 12).mapToObj(i -> "Number " + i).toList());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void carriesCommentsOverToAnAmendedCommit() throws IOException {
        Path clone = clones.clone("anna", "Anna");
        try (ProjectRepository anna = ProjectRepository.open(clone)) {
            at(anna, 1).comment(anna.resolve("work"), STEP, PLACE, "Who checks this?", true);
            at(anna, 2).approve(anna.resolve("work"), "");
            Files.writeString(clone.resolve("notes.txt"), "One, amended\n");
            new CommitChanges(anna, "One more, amended").amend().execute(Progress.NONE);
            Review review = at(anna, 3).read("work", "origin/main");
            assertThat(review.commits()).extracting(commit -> commit.getShortMessage()).containsExactly("One more, amended");
            assertThat(review.blocking()).singleElement().extracting(thread -> thread.comment()
                    .text()).isEqualTo("Who checks this?");
            assertThat(review.approvals()).isEmpty();
        }
    }

    @Test
    void hasNothingToFetchWhereNobodyReviewed() throws IOException {
        try (ProjectRepository anna = ProjectRepository.open(clones.clone("anna", "Anna"))) {
            SynchroniseNotes synchronise = new SynchroniseNotes(anna, "origin", null);
            assertThat(synchronise.fetch(Progress.NONE)).isFalse();
            synchronise.execute(Progress.NONE);
        }
    }

    @Test
    void saysWhichRemoteCannotBeReached() throws IOException {
        Path clone = clones.clone("anna", "Anna");
        Clones.git(clone, "remote", "set-url", "origin", folder.resolve("gone.git").toString());
        try (ProjectRepository anna = ProjectRepository.open(clone)) {
            assertThatThrownBy(() -> new SynchroniseNotes(anna, "origin", null).execute(Progress.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("origin");
        }
    }

    private static void synchronise(ProjectRepository repository) throws IOException {
        new SynchroniseNotes(repository, "origin", null).execute(Progress.NONE);
    }

    private static ReviewNotes at(ProjectRepository repository, int second) {
        return new ReviewNotes(repository, Clock.fixed(Instant.ofEpochSecond(1_700_000_000L + second), ZoneOffset.UTC));
    }
}
