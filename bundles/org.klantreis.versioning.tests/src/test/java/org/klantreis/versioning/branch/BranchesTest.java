/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.GitCommand.tryGit;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.status.RepositoryStatus;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

@ExtendWith(IsolatedGit.class)
class BranchesTest {
    @TempDir
    private Path folder;
    private Path clone;
    private ProjectRepository repository;

    @BeforeEach
    void prepare() throws IOException {
        Hub hub = new Hub(folder);
        Path ben = hub.clone("ben", "Ben");
        git(ben, "checkout", "-q", "-b", "review/claims");
        edit(ben, "notes.txt", "One", "1");
        Hub.commit(ben, "One");
        git(ben, "push", "-q", "-u", "origin", "HEAD");
        clone = hub.clone("anna", "Anna");
        repository = ProjectRepository.open(clone);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void makesChecksOutAndDeletesABranch() throws IOException {
        new CreateBranch(repository, "idea").execute(Progress.NONE);
        new CheckOut(repository, "idea").execute(Progress.NONE);
        assertThat(git(clone, "branch", "--show-current")).isEqualTo("idea\n");
        refuse(() -> new DeleteBranch(repository, "idea").execute(Progress.NONE), "is checked out");
        refuse(() -> new CreateBranch(repository, "idea").execute(Progress.NONE), "There is a branch «idea»");
        refuse(() -> new CreateBranch(repository, "two words").execute(Progress.NONE), "cannot be called «two words»");
        refuse(() -> new CreateBranch(repository, "x").from("nowhere").execute(Progress.NONE), "no revision «nowhere»");
        edit(clone, "notes.txt", "Two", "2");
        Hub.commit(clone, "Two");
        new CheckOut(repository, "main").execute(Progress.NONE);
        refuse(() -> new DeleteBranch(repository, "idea").execute(Progress.NONE), "on no other branch");
        new DeleteBranch(repository, "idea").force().execute(Progress.NONE);
        refuse(() -> new DeleteBranch(repository, "idea").execute(Progress.NONE), "There is no branch «idea»");
        assertThat(git(clone, "branch", "--list")).isEqualTo("* main\n");
    }

    @Test
    void followsTheBranchOfARemote() throws IOException {
        new CheckOut(repository, "origin/review/claims").execute(Progress.NONE);
        RepositoryStatus status = RepositoryStatus.of(repository);
        assertThat(status.branch()).contains("review/claims");
        assertThat(status.upstream()).contains("origin/review/claims");
        new CreateBranch(repository, "mine").from("origin/review/claims").execute(Progress.NONE);
        assertThat(git(clone, "rev-parse", "--abbrev-ref", "mine@{upstream}")).isEqualTo("origin/review/claims\n");
        new CheckOut(repository, "main").execute(Progress.NONE);
        new CheckOut(repository, "origin/review/claims").execute(Progress.NONE);
        assertThat(git(clone, "branch", "--show-current")).isEqualTo("review/claims\n");
    }

    @Test
    void keepsUncommittedChangesOrRefuses() throws IOException {
        edit(clone, "notes.txt", "One", "I");
        refuse(() -> new CheckOut(repository, "origin/review/claims").execute(Progress.NONE), "notes.txt would be overwritten");
        assertThat(git(clone, "status", "--porcelain", "--branch")).isEqualTo("## main...origin/main\n M notes.txt\n");
        edit(clone, "notes.txt", "I\n", "One\n");
        edit(clone, Hub.JOURNEY, "Unsure", "Alone");
        new CheckOut(repository, "origin/review/claims").execute(Progress.NONE);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M " + Hub.JOURNEY + "\n");
    }

    @Test
    void checksOutATagAndSaysThatThereIsNoBranchThen() throws IOException {
        new CreateTag(repository, "v1").message("The first").execute(Progress.NONE);
        new CreateTag(repository, "light").at("origin/review/claims").execute(Progress.NONE);
        assertThat(git(clone, "cat-file", "-t", "v1")).isEqualTo("tag\n");
        assertThat(git(clone, "for-each-ref", "--format=%(taggername) %(contents)", "refs/tags/v1")).startsWith("Anna The first");
        assertThat(git(clone, "cat-file", "-t", "light")).isEqualTo("commit\n");
        refuse(() -> new CreateTag(repository, "v1").execute(Progress.NONE), "There is a tag «v1»");
        new CheckOut(repository, "v1").execute(Progress.NONE);
        RepositoryStatus status = RepositoryStatus.of(repository);
        assertThat(status.branch()).isEmpty();
        assertThat(status.ongoing().sentence()).hasValueSatisfying(text -> assertThat(text).contains("No branch is checked out"));
    }

    @Test
    void waitsForWhatAnotherProgramBegan() throws IOException {
        edit(clone, "notes.txt", "One", "I");
        Hub.commit(clone, "I");
        assertThat(tryGit(clone, "rebase", "origin/review/claims").exit()).isNotZero();
        RepositoryStatus status = RepositoryStatus.of(repository);
        assertThat(status.ongoing().sentence())
                .hasValueSatisfying(text -> assertThat(text).contains("Another program is rebasing"));
        assertThat(status.ongoing().isOurs()).isFalse();
        refuse(() -> new CheckOut(repository, "main").execute(Progress.NONE), "git rebase --continue");
    }

    private static void refuse(org.assertj.core.api.ThrowableAssert.ThrowingCallable action, String sentence) {
        assertThatThrownBy(action).isInstanceOf(IOException.class).hasMessageContaining(sentence);
    }
}
