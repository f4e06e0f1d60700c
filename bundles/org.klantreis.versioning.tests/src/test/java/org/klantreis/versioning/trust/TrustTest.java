/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.branch.CheckOut;
import org.klantreis.versioning.commit.CommitChanges;
import org.klantreis.versioning.commit.RestoreFiles;
import org.klantreis.versioning.merge.MergeBranch;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.review.SynchroniseNotes;
import org.klantreis.versioning.stash.Stash;
import org.klantreis.versioning.status.RepositoryStatus;
import org.klantreis.versioning.sync.FetchRemote;
import org.klantreis.versioning.sync.PullBranch;
import org.klantreis.versioning.sync.PushBranch;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

/** A repository that brings hooks and filters along, each of which leaves a file behind. */
@ExtendWith(IsolatedGit.class)
class TrustTest {
    private static final List<String> HOOKS = List.of("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit",
            "pre-merge-commit", "post-merge", "pre-push", "post-checkout", "pre-auto-gc", "reference-transaction", "post-rewrite",
            "post-index-change", "pre-rebase");

    @TempDir
    private Path folder;
    private Path clone;
    private Path traces;
    private Hub hub;

    @BeforeEach
    void prepare() throws IOException {
        hub = new Hub(folder);
        clone = hub.clone("anna", "Anna");
        traces = Files.createDirectory(folder.resolve("traces"));
    }

    @Test
    void runsNoHookOfAnUntrustedRepository() throws IOException {
        hooks(clone.resolve(".git/hooks"));
        everything();
        assertThat(traces).isEmptyDirectory();
    }

    @Test
    void runsNoHookThatTheConfigurationPointsTo() throws IOException {
        hooks(clone.resolve("hooks"));
        git(clone, "config", "core.hooksPath", "hooks");
        everything();
        assertThat(traces).isEmptyDirectory();
    }

    @Test
    void runsHooksOnceTheUserAgreedAndNoMoreWhenThatIsTakenBack() throws IOException {
        hooks(clone.resolve(".git/hooks"));
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            Trust trust = Trust.of(repository.git());
            assertThat(trust.isGranted()).isFalse();
            assertThat(trust.programs()).contains("hook pre-commit", "hook pre-push");
            trust.grant();
            assertThat(Trust.of(repository.git()).isGranted()).isTrue();
            edit(clone, "notes.txt", "One", "1");
            new CommitChanges(repository, "One").execute(Progress.NONE);
            assertThat(traces.resolve("pre-commit")).exists();
            assertThat(traces.resolve("commit-msg")).exists();
            trust.revoke();
            Files.delete(traces.resolve("pre-commit"));
            edit(clone, "notes.txt", "Two", "2");
            new CommitChanges(repository, "Two").execute(Progress.NONE);
            assertThat(traces.resolve("pre-commit")).doesNotExist();
        }
        assertThat(Files.readString(clone.resolve(".git/config"))).doesNotContain("trusted");
    }

    @Test
    void saysWhatAHookSaidAndLeavesNothingStagedWhenItRefuses() throws IOException {
        Path hook = Files.createDirectories(clone.resolve(".git/hooks")).resolve("pre-commit");
        Files.writeString(hook, "#!/bin/sh\necho not on Fridays >&2\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            Trust.of(repository.git()).grant();
            edit(clone, "notes.txt", "One", "1");
            assertThatThrownBy(() -> new CommitChanges(repository, "One").execute(Progress.NONE)).isInstanceOf(IOException.class)
                    .hasMessageContaining("pre-commit").hasMessageContaining("not on Fridays");
        }
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M notes.txt\n");
    }

    @Test
    void refusesFiltersOfAnUntrustedRepository() throws IOException {
        git(clone, "config", "filter.evil.clean", "touch " + traces.resolve("clean") + "; cat");
        git(clone, "config", "filter.evil.smudge", "touch " + traces.resolve("smudge") + "; cat");
        Files.writeString(clone.resolve(".git/info/attributes"), "*.journey filter=evil\nnotes.txt filter=evil\n");
        edit(clone, JOURNEY, "Unsure", "Alone");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            assertThat(Trust.of(repository.git()).programs()).hasSize(2)
                    .allMatch(program -> program.startsWith("filter evil: touch"));
            assertThatThrownBy(() -> new CommitChanges(repository, "Filtered").execute(Progress.NONE))
                    .isInstanceOf(UntrustedProgramException.class).hasMessageContaining("touch")
                            .hasMessageContaining("trust the repository");
            assertThatThrownBy(() -> new RestoreFiles(repository, "HEAD", List.of("notes.txt")).execute(Progress.NONE))
                    .isInstanceOf(UntrustedProgramException.class);
            assertThat(traces).isEmptyDirectory();

            Trust.of(repository.git()).grant();
            new CommitChanges(repository, "Filtered").execute(Progress.NONE);
            new RestoreFiles(repository, "HEAD", List.of("notes.txt")).execute(Progress.NONE);
        }
        assertThat(traces.resolve("clean")).exists();
        assertThat(traces.resolve("smudge")).exists();
    }

    @Test
    void runsFiltersThatTheUserSetUpForAllRepositories() throws IOException {
        Files.writeString(IsolatedGit.home().resolve(".gitconfig"), "[user]\nname = Anna\nemail = anna@example.org\n[filter "
                + "\"mine\"]\n"
                + "clean = \"touch " + traces.resolve("mine") + "; cat # %f\"\n");
        Files.writeString(clone.resolve(".gitattributes"), "notes.txt filter=mine\n");
        edit(clone, "notes.txt", "One", "1");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            assertThat(Trust.of(repository.git()).programs()).isEmpty();
            new CommitChanges(repository, "Mine").execute(Progress.NONE);
            git(clone, "config", "filter.mine.clean", "touch " + traces.resolve("evil") + "; cat # %f");
            edit(clone, "notes.txt", "Two", "2");
            assertThatThrownBy(() -> new CommitChanges(repository, "Evil").execute(Progress.NONE))
                    .isInstanceOf(UntrustedProgramException.class);
        }
        assertThat(traces.resolve("mine")).exists();
        assertThat(traces.resolve("evil")).doesNotExist();
    }

    @Test
    void runsNoOtherProgramThatTheConfigurationNames() throws IOException {
        for (String key : List.of("core.fsmonitor", "gpg.program", "core.sshCommand", "core.editor", "core.pager",
                "diff.external", "remote.origin.uploadpack", "remote.origin.receivepack", "credential.helper",
                "gpg.ssh.defaultKeyCommand", "core.askPass")) {
            git(clone, "config", key, "touch " + traces.resolve(key) + ";");
        }
        everything();
        assertThat(traces).isEmptyDirectory();
    }

    @Test
    void reachesNoRemoteWithSettingsThatMakeItUnsafe() throws IOException {
        git(clone, "config", "http.sslVerify", "false");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            assertThat(Trust.of(repository.git()).programs()).containsExactly("http.sslVerify=false");
            assertThatThrownBy(() -> new FetchRemote(repository, RemoteAccess.silent()).execute(Progress.NONE))
                    .hasMessageContaining("http.sslVerify=false");
            assertThatThrownBy(() -> new PushBranch(repository, RemoteAccess.silent()).execute(Progress.NONE))
                    .hasMessageContaining("http.sslVerify=false");
            assertThatThrownBy(() -> new SynchroniseNotes(repository, "origin", RemoteAccess.silent()).execute(Progress.NONE))
                    .hasMessageContaining("http.sslVerify=false");
            Trust.of(repository.git()).grant();
            new FetchRemote(repository, RemoteAccess.silent()).execute(Progress.NONE);
        }
    }

    @Test
    void writesNoFilesWhereTheConfigurationPointsTo() throws IOException {
        git(clone, "config", "core.worktree", folder.resolve("elsewhere").toString());
        assertThatThrownBy(() -> ProjectRepository.open(clone)).hasMessageContaining("core.worktree");
    }

    /** Does everything that might run something. */
    private void everything() throws IOException {
        Path other = hub.clone("ben", "Ben");
        edit(other, JOURNEY, "Ask a friend", "Ask a neighbour");
        Hub.commit(other, "Ben");
        git(other, "push", "-q");
        RemoteAccess access = RemoteAccess.silent();
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            edit(clone, "notes.txt", "One", "1");
            new CommitChanges(repository, "One").files(List.of("notes.txt")).execute(Progress.NONE);
            new FetchRemote(repository, access).execute(Progress.NONE);
            new PullBranch(repository, access).execute(Progress.NONE);
            new PushBranch(repository, access).execute(Progress.NONE);
            new CheckOut(repository, "HEAD~1").execute(Progress.NONE);
            new CheckOut(repository, "main").execute(Progress.NONE);
            edit(clone, "notes.txt", "Two", "2");
            new org.klantreis.versioning.stash.StashChanges(repository).execute(Progress.NONE);
            new org.klantreis.versioning.stash.ApplyStash(repository,
                    Stash.list(repository).get(0)).drop().execute(Progress.NONE);
            new CommitChanges(repository, "Two").files(List.of("notes.txt")).execute(Progress.NONE);
            new org.klantreis.versioning.commit.RevertCommit(repository, "HEAD").execute(Progress.NONE);
            new org.klantreis.versioning.branch.CreateTag(repository, "v1").message("One").execute(Progress.NONE);
            RepositoryStatus.of(repository);
        }
        assertThat(Arrays.asList("main", "v1")).allSatisfy(name -> assertThat(git(clone, "rev-parse", name)).isNotBlank());
        assertThat(Optional.of(new MergeBranch(ProjectRepository.open(clone), "main").execute(Progress.NONE))).isPresent();
    }

    private void hooks(Path place) throws IOException {
        Files.createDirectories(place);
        for (String name : HOOKS) {
            Path hook = place.resolve(name);
            Files.writeString(hook, "#!/bin/sh\ntouch " + traces.resolve(name) + "\n");
            assertThat(hook.toFile().setExecutable(true)).isTrue();
        }
    }
}
