/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.branch.CheckOut;
import org.klantreis.versioning.branch.CreateBranch;
import org.klantreis.versioning.commit.RestoreFiles;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.testing.Folders;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

@ExtendWith(IsolatedGit.class)
class RemotesTest {
    @TempDir
    private Path folder;
    private Hub hub;
    private Path clone;
    private ProjectRepository repository;
    private final RemoteAccess access = RemoteAccess.silent();

    @BeforeEach
    void prepare() throws IOException {
        hub = new Hub(folder);
        clone = hub.clone("anna", "Anna");
        repository = ProjectRepository.open(clone);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void givesABranchItsUpstreamWhenItIsPushed() throws IOException {
        new CreateBranch(repository, "idea").execute(Progress.NONE);
        new CheckOut(repository, "idea").execute(Progress.NONE);
        assertThatThrownBy(() -> new PullBranch(repository, access).execute(Progress.NONE))
                .hasMessageContaining("belongs to no branch of a remote");
        assertThat(new PushBranch(repository, access).also("refs/heads/idea:refs/tags/v1").execute(Progress.NONE)).isTrue();
        assertThat(git(clone, "rev-parse", "--abbrev-ref", "idea@{upstream}")).isEqualTo("origin/idea\n");
        assertThat(git(hub.bare(), "tag")).isEqualTo("v1\n");
        assertThat(new PullBranch(repository, access).execute(Progress.NONE).kind()).isEqualTo(MergeOutcome.Kind.UP_TO_DATE);
    }

    @Test
    void saysWhatIsWrongWithARemote() throws IOException {
        assertThatThrownBy(() -> new FetchRemote(repository, access).remote("nobody").execute(Progress.NONE))
                .hasMessageContaining("There is no remote «nobody»");
        git(clone, "remote", "set-url", "origin", folder.resolve("gone.git").toString());
        assertThatThrownBy(() -> new FetchRemote(repository, access).execute(Progress.NONE)).isInstanceOf(IOException.class)
                .hasMessageContaining("The commits of origin cannot be fetched");
        git(clone, "remote", "remove", "origin");
        assertThatThrownBy(() -> new PushBranch(repository, access).execute(Progress.NONE)).hasMessageContaining("has no remote");
    }

    @Test
    void runsNoProgramOfARepositoryThatItPushesToOverAFile() throws IOException {
        Path trace = folder.resolve("trace");
        for (String name : List.of("pre-receive", "update", "post-receive", "post-update", "reference-transaction")) {
            Path hook = Files.createDirectories(hub.bare().resolve("hooks")).resolve(name);
            Files.writeString(hook, "#!/bin/sh\ntouch " + trace + "\n");
            assertThat(hook.toFile().setExecutable(true)).isTrue();
        }
        git(clone, "config", "remote.origin.receivepack", "touch " + trace + ";");
        edit(clone, "notes.txt", "One", "1");
        git(clone, "commit", "-qam", "One");
        assertThat(new PushBranch(repository, access).execute(Progress.NONE)).isTrue();
        assertThat(trace).doesNotExist();
    }

    @Test
    void stopsWhenItIsCancelled() throws IOException {
        Path ben = hub.clone("ben", "Ben");
        edit(ben, "notes.txt", "One", "1");
        Hub.commit(ben, "One");
        git(ben, "push", "-q");
        AtomicInteger tasks = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void task(String title) {
                tasks.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return tasks.get() > 0;
            }
        };
        String head = git(clone, "rev-parse", "HEAD");
        assertThatThrownBy(() -> new PullBranch(repository, access).execute(stopping)).isInstanceOf(CancellationException.class);
        assertThat(git(clone, "rev-parse", "HEAD")).isEqualTo(head);
        assertThat(new PullBranch(repository, access).execute(Progress.NONE).kind()).isEqualTo(MergeOutcome.Kind.FAST_FORWARD);
    }

    @Test
    void pullsIntoARepositoryWithoutACommit() throws IOException {
        Path fresh = folder.resolve("fresh");
        git(folder, "init", "-q", "-b", "main", "fresh");
        git(fresh, "remote", "add", "origin", hub.bare().toString());
        git(fresh, "config", "branch.main.remote", "origin");
        git(fresh, "config", "branch.main.merge", "refs/heads/main");
        try (ProjectRepository empty = ProjectRepository.open(fresh)) {
            new PullBranch(empty, access).execute(Progress.NONE);
        }
        assertThat(Folders.texts(fresh)).isEqualTo(Folders.texts(clone));
        assertThat(git(fresh, "status", "--porcelain")).isEmpty();
    }

    @Test
    void restoresFilesOfACommitAndNoOthers() throws IOException {
        edit(clone, JOURNEY, "Unsure", "Alone");
        Files.writeString(clone.resolve("new.txt"), "new\n");
        Hub.commit(clone, "Alone");
        edit(clone, JOURNEY, "Hopeful", "Curious");
        edit(clone, "notes.txt", "One", "1");
        new RestoreFiles(repository, "HEAD", List.of(JOURNEY)).execute(Progress.NONE);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M notes.txt\n");
        new RestoreFiles(repository, "HEAD~1", List.of(JOURNEY, "new.txt")).execute(Progress.NONE);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M " + JOURNEY + "\n D new.txt\n M notes.txt\n");
        assertThat(Files.readString(clone.resolve(JOURNEY))).contains("Unsure", "Hopeful");
        assertThatThrownBy(() -> new RestoreFiles(repository, "HEAD", List.of("../x")).execute(Progress.NONE))
                .hasMessageContaining("leads out of the project");
    }
}
