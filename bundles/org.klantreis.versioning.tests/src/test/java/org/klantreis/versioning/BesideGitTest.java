/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.GitCommand.tryGit;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.branch.CheckOut;
import org.klantreis.versioning.commit.CommitChanges;
import org.klantreis.versioning.merge.AbortMerge;
import org.klantreis.versioning.status.RepositoryStatus;
import org.klantreis.versioning.testing.GitCommand.Result;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

/** The same folder, at the same time, with Git's own command. */
@ExtendWith(IsolatedGit.class)
class BesideGitTest {
    @TempDir
    private Path folder;
    private Path clone;
    private Path lock;
    private ProjectRepository repository;

    @BeforeEach
    void prepare() throws IOException {
        clone = new Hub(folder).clone("anna", "Anna");
        lock = clone.resolve(".git/index.lock");
        repository = ProjectRepository.open(clone);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void seesWhatGitDidInBetween() throws IOException {
        edit(clone, "notes.txt", "One", "1");
        new CommitChanges(repository, "1").execute(Progress.NONE);
        edit(clone, "notes.txt", "Two", "2");
        git(clone, "commit", "-qam", "2");
        git(clone, "pack-refs", "--all");
        git(clone, "gc", "-q");
        edit(clone, "notes.txt", "Three", "3");
        assertThat(RepositoryStatus.of(repository).changed()).containsExactly("notes.txt");
        git(clone, "checkout", "-q", "-b", "other");
        new CommitChanges(repository, "3").execute(Progress.NONE);
        git(clone, "checkout", "-q", "main");
        assertThat(RepositoryStatus.of(repository).branch()).contains("main");
        new CheckOut(repository, "other").execute(Progress.NONE);
        assertThat(git(clone, "log", "--format=%s", "other")).isEqualTo("3\n2\n1\nThe example\n");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(git(clone, "fsck", "--strict")).doesNotContain("error").doesNotContain("missing");
    }

    @Test
    void waitsForALockThatGoesAway() throws IOException {
        edit(clone, "notes.txt", "One", "1");
        Files.createFile(lock);
        CommitChanges change = new CommitChanges(repository, "1");
        AtomicInteger asked = new AtomicInteger();
        change.execute(new Progress() {
            @Override
            public boolean isCancelled() {
                if (asked.incrementAndGet() == 3) {
                    delete(lock);
                }
                return false;
            }
        });
        assertThat(asked.get()).isGreaterThanOrEqualTo(3);
        assertThat(git(clone, "log", "--format=%s", "-1")).isEqualTo("1\n");
    }

    @Test
    void saysWhoseLockStaysAndChangesNothing() throws IOException {
        edit(clone, "notes.txt", "One", "1");
        Files.createFile(lock);
        assertThatThrownBy(() -> new CommitChanges(repository, "1").execute(Progress.NONE)).isInstanceOf(IOException.class)
                .hasMessageContaining("Another program works on").hasMessageContaining("index.lock");
        assertThat(lock).exists();
        assertThat(git(clone, "log", "--format=%s", "-1")).isEqualTo("The example\n");
        new AbortMerge(repository).removeLock().execute(Progress.NONE);
        assertThat(lock).doesNotExist();
        new CommitChanges(repository, "1").execute(Progress.NONE);
    }

    @Test
    void stopsWaitingForALockWhenItIsCancelled() throws IOException {
        edit(clone, "notes.txt", "One", "1");
        Files.createFile(lock);
        AtomicBoolean cancelled = new AtomicBoolean();
        assertThatThrownBy(() -> new CommitChanges(repository, "1").execute(new Progress() {
            @Override
            public boolean isCancelled() {
                return cancelled.getAndSet(true);
            }
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void losesNothingWhenBothCommitAtTheSameTime() throws Exception {
        int rounds = 8;
        Files.createDirectories(clone.resolve("a"));
        CompletableFuture<Void> command = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < rounds; i++) {
                write(clone.resolve("a/" + i), "command\n");
                commitByCommand("a/" + i);
            }
        });
        int done = 0;
        for (int attempt = 0; done < rounds; attempt++) {
            assertThat(attempt).isLessThan(1000);
            Files.createDirectories(clone.resolve("b"));
            Files.writeString(clone.resolve("b/" + done), "here\n");
            try {
                new CommitChanges(repository, "b" + done).files(List.of("b/" + done)).execute(Progress.NONE);
                done++;
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("try again");
            }
        }
        command.get(1, TimeUnit.MINUTES);
        assertThat(git(clone, "log", "--format=%s").lines()).hasSize(2 * rounds + 1);
        assertThat(git(clone, "ls-tree", "-r", "--name-only",
                "HEAD").lines().filter(path -> path.matches("[ab]/.*"))).hasSize(2 * rounds);
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    @Test
    void leavesWhatGitStagedForItsNextCommit() throws IOException {
        edit(clone, JOURNEY, "Unsure", "Alone");
        git(clone, "add", JOURNEY);
        edit(clone, "notes.txt", "One", "1");
        new CommitChanges(repository, "1").files(List.of("notes.txt")).execute(Progress.NONE);
        git(clone, "commit", "-qm", "Staged before");
        assertThat(git(clone, "show", "--format=", "--name-only", "HEAD")).isEqualTo(JOURNEY + "\n");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    /** As somebody at a shell: adds and commits again while the other has a lock or moved the branch. */
    private void commitByCommand(String path) {
        Result last = null;
        for (int attempt = 0; attempt < 1000; attempt++) {
            last = tryGit(clone, "add", path);
            if (last.exit() == 0) {
                last = commitAdded(path);
                if (last.exit() == 0) {
                    return;
                }
            }
            if (!last.output().matches("(?s).*(lock|is at .* but expected).*")) {
                break;
            }
        }
        throw new AssertionError(path + ": " + last);
    }

    private Result commitAdded(String path) {
        return tryGit(clone, "commit", "-q", "-m", path, "--", path);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
