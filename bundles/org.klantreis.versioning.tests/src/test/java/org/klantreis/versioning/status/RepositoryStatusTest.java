/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.testing.GitCommand;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

@ExtendWith(IsolatedGit.class)
class RepositoryStatusTest {
    @TempDir
    private Path folder;
    private Hub hub;
    private Path clone;

    @BeforeEach
    void prepare() throws IOException {
        hub = new Hub(folder);
        clone = hub.clone("anna", "Anna");
    }

    @Test
    void tellsWhatChangedAndHowFarTheRemoteIs() throws IOException {
        Path ben = hub.clone("ben", "Ben");
        edit(ben, "notes.txt", "One", "1");
        Hub.commit(ben, "One");
        git(ben, "push", "-q");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            RepositoryStatus clean = RepositoryStatus.of(repository);
            assertThat(clean.isClean()).isTrue();
            assertThat(clean.branch()).contains("main");
            assertThat(clean.upstream()).contains("origin/main");
            assertThat(clean.ongoing().isNothing()).isTrue();
            assertThat(clean.ongoing().sentence()).isEmpty();

            git(clone, "fetch", "-q");
            edit(clone, JOURNEY, "Unsure", "Alone");
            git(clone, "rm", "-q", "notes.txt");
            Files.writeString(clone.resolve("new.txt"), "new\n");
            git(clone, "commit", "-q", "--allow-empty", "-m", "Empty", "--only");
            RepositoryStatus status = RepositoryStatus.of(repository);
            assertThat(status.changed()).containsExactly(JOURNEY, "notes.txt");
            assertThat(status.untracked()).containsExactly("new.txt");
            assertThat(status.ahead()).isEqualTo(1);
            assertThat(status.behind()).isEqualTo(1);
            assertThat(status.head().orElseThrow().name()).isEqualTo(git(clone, "rev-parse", "HEAD").strip());
        }
    }

    @Test
    void tellsOnlyOfTheProjectInALargerRepository() throws IOException {
        Path inner = clone.resolve("deep/inner");
        Examples.copy(Examples.MINIMAL, inner);
        Hub.commit(clone, "Inner");
        edit(inner, JOURNEY, "Unsure", "Alone");
        edit(clone, "notes.txt", "One", "1");
        try (ProjectRepository repository = ProjectRepository.open(inner)) {
            RepositoryStatus status = RepositoryStatus.of(repository);
            assertThat(status.changed()).containsExactly(JOURNEY);
            assertThat(status.untracked()).isEmpty();
        }
    }

    @Test
    void tellsOfConflicts() throws IOException {
        git(clone, "checkout", "-q", "-b", "other");
        edit(clone, "notes.txt", "One", "1");
        Hub.commit(clone, "1");
        git(clone, "checkout", "-q", "main");
        edit(clone, "notes.txt", "One", "I");
        Hub.commit(clone, "I");
        GitCommand.tryGit(clone, "merge", "other");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            RepositoryStatus status = RepositoryStatus.of(repository);
            assertThat(status.conflicting()).containsExactly("notes.txt");
            assertThat(status.changed()).isEmpty();
            assertThat(status.ongoing().kind()).isEqualTo(Ongoing.Kind.MERGE);
            assertThat(status.ongoing().sentence()).hasValueSatisfying(text -> assertThat(text).contains("has conflicts"));
        }
    }

    @Test
    void writesAndLocksNothing() throws IOException {
        edit(clone, JOURNEY, "Unsure", "Alone");
        Path index = clone.resolve(".git/index");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(index, old);
        Files.createFile(clone.resolve(".git/index.lock"));
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            RepositoryStatus status = RepositoryStatus.of(repository);
            assertThat(status.changed()).containsExactly(JOURNEY);
            assertThat(status.ongoing().lock()).contains(clone.resolve(".git/index.lock"));
            assertThat(status.ongoing().sentence()).hasValueSatisfying(text -> assertThat(text).contains("index.lock"));
        }
        assertThat(Files.getLastModifiedTime(index)).isEqualTo(old);
    }
}
