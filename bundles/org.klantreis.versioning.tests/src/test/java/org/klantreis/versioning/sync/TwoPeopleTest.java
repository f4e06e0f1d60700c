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
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.CloneRepository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.commit.CommitChanges;
import org.klantreis.versioning.merge.ContinueMerge;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.merge.MergeState;
import org.klantreis.versioning.remote.CredentialsPrompt;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.testing.Folders;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;
import org.klantreis.versioning.testing.SshHome;
import org.klantreis.versioning.testing.SshServerOnLoopback;

/** Two people edit the same journey on two clones, pull and push, end with one valid model, and lose nothing. */
@ExtendWith(IsolatedGit.class)
class TwoPeopleTest {
    @TempDir
    private Path folder;

    @Test
    void loseNothingOverFiles() throws IOException {
        Hub hub = new Hub(folder);
        work(hub.bare().toUri().toString(), RemoteAccess.silent());
    }

    @Test
    void loseNothingOverSsh() throws IOException, GeneralSecurityException {
        Hub hub = new Hub(folder);
        KeyPair key = SshHome.key();
        SshHome home = new SshHome(folder.resolve("home"));
        home.key("id_ecdsa", key, null);
        try (SshServerOnLoopback server = new SshServerOnLoopback(SshHome.key())) {
            server.allow(key.getPublic());
            home.write("known_hosts", server.knownHostsLine());
            work(server.address(hub.bare()), RemoteAccess.of(CredentialsPrompt.NONE, home.folder()));
        }
    }

    private void work(String address, RemoteAccess access) throws IOException {
        try (Person anna = new Person("Anna", address, access); Person ben = new Person("Ben", address, access)) {
            // Lines beside each other, a step that is new, a file that is new, and another one that both change.
            edit(anna.clone, JOURNEY, "feels=\"Hopeful\"", "feels=\"Curious\"");
            edit(anna.clone, JOURNEY, "    <steps id=\"e7509cff", """
                        <steps id="11111111-7b5e-4a31-9db7-799b5cbe6899"
                            name="Wait for the answer"
                            does="Waits"/>
                        <steps id="e7509cff""".stripIndent().indent(4).stripTrailing());
            edit(anna.clone, "landscape.klantreis", "name=\"Phone\"", "name=\"Telephone\"");
            anna.commitAndPush("Anna's part");

            edit(ben.clone, JOURNEY, "mark=\"7.0\"", "mark=\"4.0\"");
            edit(ben.clone, JOURNEY, "pain=\"It took a week\"", "pain=\"It took two weeks\"");
            edit(ben.clone, "landscape.klantreis", "name=\"Letter\"", "name=\"Post\"");
            Files.writeString(ben.clone.resolve("journeys/second.journey"), Files.readString(ben.clone.resolve(JOURNEY))
                    .replaceAll("(\\sid=\")[0-9a-f]{8}", "$122222222").replace("\"Ask a question\"", "\"Complain\""));
            ben.commit("Ben's part");
            assertThatThrownBy(() -> ben.push()).hasMessageContaining("pull them first");
            assertThat(ben.pull().kind()).isEqualTo(MergeOutcome.Kind.MERGED);
            ben.push();
            assertThat(anna.pull().kind()).isEqualTo(MergeOutcome.Kind.FAST_FORWARD);
            assertThat(anna.pull().kind()).isEqualTo(MergeOutcome.Kind.UP_TO_DATE);

            assertThat(Folders.texts(anna.clone)).isEqualTo(Folders.texts(ben.clone));
            assertThat(anna.journey()).contains("feels=\"Curious\"", "mark=\"4.0\"", "Wait for the answer", "It took two weeks");
            assertThat(Files.readString(anna.clone.resolve("landscape.klantreis"))).contains("\"Telephone\"", "\"Post\"");
            anna.assertValid();

            // Now both change the same.
            edit(anna.clone, JOURNEY, "feels=\"Curious\"", "feels=\"Eager\"");
            edit(anna.clone, JOURNEY, "importance=\"8\"", "importance=\"9\"");
            anna.commitAndPush("Eager");
            edit(ben.clone, JOURNEY, "feels=\"Curious\"", "feels=\"Doubtful\"");
            edit(ben.clone, JOURNEY, "name=\"Wait for the answer\"", "name=\"Wait\"");
            ben.commit("Doubtful");
            assertThat(ben.pull().isConflicting()).isTrue();
            assertThat(ben.journey()).contains("feels=\"Doubtful\"", "importance=\"9\"", "name=\"Wait\"").doesNotContain("<<<<");
            ben.assertValid();
            List<Conflict> conflicts = MergeState.of(ben.repository).conflicts();
            assertThat(conflicts).hasSize(1);
            assertThat(conflicts.get(0).sentence()).isNotBlank();
            new ContinueMerge(ben.repository).decide(Map.of(conflicts.get(0).id(), Decision.edited("Eager, and doubtful")))
                    .execute(Progress.NONE);
            ben.push();
            anna.pull();
            assertThat(Folders.texts(anna.clone)).isEqualTo(Folders.texts(ben.clone));
            assertThat(anna.journey()).contains("feels=\"Eager, and doubtful\"", "importance=\"9\"", "name=\"Wait\"");
            anna.assertValid();
            assertThat(git(anna.clone, "status", "--porcelain")).isEmpty();
            assertThat(git(anna.clone, "log", "--format=%an: %s", "--no-merges").lines()).containsExactlyInAnyOrder(
                    "Seed: The example",
                    "Anna: Anna's part", "Ben: Ben's part", "Anna: Eager", "Ben: Doubtful");
            assertThat(git(anna.clone, "fsck", "--strict")).doesNotContain("error").doesNotContain("missing");
        }
    }

    /** Somebody with a clone. */
    private final class Person implements AutoCloseable {
        private final Path clone;
        private final RemoteAccess access;
        private final ProjectRepository repository;

        Person(String name, String address, RemoteAccess access) throws IOException {
            this.clone = folder.resolve(name);
            this.access = access;
            new CloneRepository(address, clone).access(access).execute(Progress.NONE);
            git(clone, "config", "user.name", name);
            git(clone, "config", "user.email", name + "@example.org");
            repository = ProjectRepository.open(clone);
        }

        void commit(String message) throws IOException {
            new CommitChanges(repository, message).execute(Progress.NONE);
        }

        void push() throws IOException {
            new PushBranch(repository, access).execute(Progress.NONE);
        }

        void commitAndPush(String message) throws IOException {
            commit(message);
            push();
        }

        MergeOutcome pull() throws IOException {
            return new PullBranch(repository, access).execute(Progress.NONE);
        }

        String journey() throws IOException {
            return Files.readString(clone.resolve(JOURNEY));
        }

        void assertValid() throws IOException {
            assertThat(LandscapeProject.open(clone).problems()).isEmpty();
        }

        @Override
        public void close() {
            repository.close();
        }
    }
}
