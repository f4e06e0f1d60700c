/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.stash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.commit.CommitChanges;
import org.klantreis.versioning.merge.AbortMerge;
import org.klantreis.versioning.merge.ContinueMerge;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.merge.MergeState;
import org.klantreis.versioning.status.Ongoing;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

@ExtendWith(IsolatedGit.class)
class StashTest {
    @TempDir
    private Path folder;
    private Path clone;
    private ProjectRepository repository;

    @BeforeEach
    void prepare() throws IOException {
        clone = new Hub(folder).clone("anna", "Anna");
        repository = ProjectRepository.open(clone);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void putsChangesAsideAndBringsThemBack() throws IOException {
        edit(clone, JOURNEY, "Unsure", "Alone");
        Files.delete(clone.resolve("notes.txt"));
        Files.writeString(clone.resolve("new.txt"), "new\n");
        String status = git(clone, "status", "--porcelain");

        assertThat(new StashChanges(repository).message("Anna's {idea}").execute(Progress.NONE)).isPresent();
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(git(clone, "stash", "list")).contains("On main: Anna's {idea}");
        assertThat(new StashChanges(repository).execute(Progress.NONE)).isEmpty();

        Stash stash = Stash.list(repository).get(0);
        assertThat(stash.message()).isEqualTo("On main: Anna's {idea}");
        assertThat(new ApplyStash(repository, stash).drop().execute(Progress.NONE).kind()).isEqualTo(MergeOutcome.Kind.MERGED);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(status);
        assertThat(Stash.list(repository)).isEmpty();
    }

    @Test
    void keepsChangesOfEveryKind() throws IOException {
        Files.writeString(clone.resolve("staged.txt"), "staged\n");
        git(clone, "add", "staged.txt");
        Files.writeString(clone.resolve("staged.txt"), "staged and edited\n");
        Files.writeString(clone.resolve("gone.txt"), "staged and gone\n");
        git(clone, "add", "gone.txt");
        Files.delete(clone.resolve("gone.txt"));
        edit(clone, "notes.txt", "Two", "2");
        git(clone, "rm", "-q", "--cached", "notes.txt");
        Files.delete(clone.resolve(JOURNEY));
        Files.createDirectories(clone.resolve("new/folder"));
        Files.writeString(clone.resolve("new/folder/file.txt"), "new\n");

        new StashChanges(repository).message("It's {all} of it").execute(Progress.NONE);
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(git(clone, "stash", "list")).contains("It's {all} of it");
        new ApplyStash(repository, Stash.list(repository).get(0)).drop().execute(Progress.NONE);

        assertThat(clone.resolve("staged.txt")).hasContent("staged and edited\n");
        assertThat(Files.readString(clone.resolve("notes.txt"))).contains("2").doesNotContain("Two");
        assertThat(clone.resolve(JOURNEY)).doesNotExist();
        assertThat(clone.resolve("new/folder/file.txt")).hasContent("new\n");
    }

    @Test
    void refusesWhereSomethingWouldBeOverwritten() throws IOException {
        edit(clone, "notes.txt", "One", "1");
        Files.writeString(clone.resolve("new.txt"), "new\n");
        new StashChanges(repository).execute(Progress.NONE);
        Stash stash = Stash.list(repository).get(0);
        Files.writeString(clone.resolve("new.txt"), "another\n");
        assertThatThrownBy(() -> new ApplyStash(repository, stash).execute(Progress.NONE))
                .hasMessageContaining("new.txt would be overwritten");
        Files.delete(clone.resolve("new.txt"));
        edit(clone, "notes.txt", "Seven", "7");
        assertThatThrownBy(() -> new ApplyStash(repository, stash).execute(Progress.NONE))
                .hasMessageContaining("would be overwritten");
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M notes.txt\n");
        assertThat(Stash.list(repository)).hasSize(1);
    }

    @Test
    void keepsTheStashWhereItConflictsAndCanBeAbortedOrFinished() throws IOException {
        edit(clone, "notes.txt", "One", "1");
        new StashChanges(repository).execute(Progress.NONE);
        edit(clone, "notes.txt", "One", "I");
        new CommitChanges(repository, "I").execute(Progress.NONE);
        Stash stash = Stash.list(repository).get(0);

        assertThat(new ApplyStash(repository, stash).drop().execute(Progress.NONE).conflicting()).containsExactly("notes.txt");
        assertThat(MergeState.of(repository).ongoing().kind()).isEqualTo(Ongoing.Kind.CONFLICTS);
        assertThat(MergeState.of(repository).otherFiles()).containsExactly("notes.txt");
        new AbortMerge(repository).execute(Progress.NONE);
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(Stash.list(repository)).hasSize(1);

        new ApplyStash(repository, stash).execute(Progress.NONE);
        assertThatThrownBy(() -> new ContinueMerge(repository).execute(Progress.NONE)).hasMessageContaining("nobody decided");
        assertThatThrownBy(() -> new ContinueMerge(repository).take("notes.txt", org.klantreis.diff.merge.Decision.Choice.EDITED)
                .execute(Progress.NONE)).hasMessageContaining("marks of conflicts");
        assertThat(new ContinueMerge(repository).take("notes.txt",
                org.klantreis.diff.merge.Decision.Choice.THEIRS).execute(Progress.NONE))
                .isEmpty();
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M notes.txt\n");
        assertThat(Files.readAllLines(clone.resolve("notes.txt"))).startsWith("1");
        new DropStash(repository, stash).execute(Progress.NONE);
        assertThatThrownBy(() -> new DropStash(repository, stash).execute(Progress.NONE))
                .hasMessageContaining("not there any more");
        assertThat(List.of(git(clone, "stash", "list"))).containsExactly("");
    }
}
