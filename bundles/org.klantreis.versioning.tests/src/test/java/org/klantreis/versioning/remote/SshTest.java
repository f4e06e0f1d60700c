/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.versioning.CloneRepository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.commit.CommitChanges;
import org.klantreis.versioning.sync.FetchRemote;
import org.klantreis.versioning.sync.PullBranch;
import org.klantreis.versioning.sync.PushBranch;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;
import org.klantreis.versioning.testing.SshHome;
import org.klantreis.versioning.testing.SshServerOnLoopback;

@ExtendWith(IsolatedGit.class)
class SshTest {
    @TempDir
    private Path folder;
    private Hub hub;
    private SshHome home;
    private KeyPair key;
    private KeyPair host;
    private SshServerOnLoopback server;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        hub = new Hub(folder);
        home = new SshHome(folder.resolve("home"));
        key = SshHome.key();
        host = SshHome.key();
        server = new SshServerOnLoopback(host);
        server.allow(key.getPublic());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void clonesFetchesPullsAndPushes() throws IOException, GeneralSecurityException {
        home.key("id_ecdsa", key, null);
        home.write("known_hosts", server.knownHostsLine());
        RemoteAccess access = RemoteAccess.of(CredentialsPrompt.NONE, home.folder());
        Path clone = folder.resolve("over-ssh");

        new CloneRepository(server.address(hub.bare()), clone).access(access).execute(Progress.NONE);

        Path ben = hub.clone("ben", "Ben");
        edit(ben, "notes.txt", "One", "1");
        Hub.commit(ben, "One");
        git(ben, "push", "-q");
        edit(clone, "notes.txt", "Seven", "7");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            new CommitChanges(repository, "Seven").execute(Progress.NONE);
            assertThatThrownBy(() -> new PushBranch(repository, access).execute(Progress.NONE))
                    .hasMessageContaining("pull them first");
            assertThat(new FetchRemote(repository, access).also("+refs/notes/klantreis:refs/notes/remotes/origin/klantreis")
                    .execute(Progress.NONE)).containsExactly("refs/remotes/origin/main");
            new PullBranch(repository, access).execute(Progress.NONE);
            assertThat(new PushBranch(repository, access).execute(Progress.NONE)).isTrue();
            assertThat(new PushBranch(repository, access).execute(Progress.NONE)).isFalse();
        }
        assertThat(git(hub.bare(), "show", "main:notes.txt")).isEqualTo("1\nTwo\nThree\nFour\nFive\nSix\n7\n");
    }

    @Test
    void asksBeforeItTrustsAHostThatItNeverMet() throws IOException, GeneralSecurityException {
        home.key("id_ecdsa", key, null);
        Path clone = folder.resolve("over-ssh");
        assertThatThrownBy(() -> clone(CredentialsPrompt.NONE, clone)).isInstanceOf(IOException.class)
                .hasMessageContaining("is not known to you").hasMessageContaining("SHA256:");
        assertThat(clone).doesNotExist();
        assertThat(home.knownHosts()).doesNotExist();

        List<HostKey> asked = new ArrayList<>();
        CredentialsPrompt prompt = new CredentialsPrompt() {
            @Override
            public boolean trustHost(HostKey one) {
                asked.add(one);
                return true;
            }
        };
        clone(prompt, clone);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).host()).isEqualTo("[127.0.0.1]:" + server.port());
        assertThat(asked.get(0).fingerprint()).startsWith("SHA256:");
        assertThat(Files.readString(home.knownHosts())).contains(server.knownHostsLine().strip());

        clone(CredentialsPrompt.NONE, folder.resolve("again"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void refusesAHostThatShowsAnotherKeyWhateverTheConfigurationSays() throws IOException, GeneralSecurityException {
        home.key("id_ecdsa", key, null);
        home.write("known_hosts", server.knownHostsLine());
        home.write("config", "Host *\n  StrictHostKeyChecking no\n");
        int port = server.port();
        server.close();
        server = new SshServerOnLoopback(SshHome.key(), port);
        server.allow(key.getPublic());
        CredentialsPrompt trusting = new CredentialsPrompt() {
            @Override
            public boolean trustHost(HostKey one) {
                return true;
            }
        };
        String before = Files.readString(home.knownHosts());
        assertThatThrownBy(() -> clone(trusting, folder.resolve("over-ssh"))).hasMessageContaining("shows another key")
                .hasMessageContaining("known_hosts");
        assertThat(Files.readString(home.knownHosts())).isEqualTo(before);
    }

    @Test
    void asksForThePassphraseOfAKeyAgainWhereItWasWrong() throws IOException, GeneralSecurityException {
        home.key("id_ecdsa", key, "right one");
        home.write("known_hosts", server.knownHostsLine());
        List<String> asked = new ArrayList<>();
        CredentialsPrompt prompt = new CredentialsPrompt() {
            @Override
            public Optional<char[]> passphrase(Path file, boolean again) {
                asked.add(file.getFileName() + " " + again);
                return Optional.of((again ? "right one" : "wrong one").toCharArray());
            }
        };
        clone(prompt, folder.resolve("over-ssh"));
        assertThat(asked).containsExactly("id_ecdsa false", "id_ecdsa true");
        assertThatThrownBy(() -> clone(CredentialsPrompt.NONE, folder.resolve("without")))
                .hasMessageContaining("did not let you in");
    }

    @Test
    void asksForAPasswordWhereThereIsNoKey() throws IOException {
        home.write("known_hosts", server.knownHostsLine());
        server.allow("open sesame");
        List<String> asked = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        CredentialsPrompt prompt = new CredentialsPrompt() {
            @Override
            public Optional<Credentials> credentials(String address, String user, boolean again) {
                asked.add(address + " " + user + " " + again);
                return Optional.of(new Credentials(user, (again ? "open sesame" : "sesame").toCharArray()));
            }

            @Override
            public void accepted(String address, Credentials credentials) {
                accepted.add(credentials.user() + " " + new String(credentials.secret()));
            }
        };
        clone(prompt, folder.resolve("over-ssh"));
        String place = "ssh://git@127.0.0.1:" + server.port();
        assertThat(asked).containsExactly(place + " git false", place + " git true");
        assertThat(accepted).containsExactly("git open sesame");
    }

    @Test
    void followsTheUsersConfigurationForAnAddressWithoutAScheme() throws IOException, GeneralSecurityException {
        home.key("work_key", key, null);
        home.write("hosts_of_work", server.knownHostsLine());
        home.write("config", "Host work\n  HostName 127.0.0.1\n  Port " + server.port() + "\n  User git\n  IdentityFile "
                + "~/.ssh/work_key\n"
                + "  UserKnownHostsFile ~/.ssh/hosts_of_work\n");
        Path clone = folder.resolve("over-ssh");
        new CloneRepository("work:" + hub.bare(), clone).access(RemoteAccess.of(CredentialsPrompt.NONE, home.folder()))
                .execute(Progress.NONE);
        assertThat(git(clone, "config", "remote.origin.url")).isEqualTo("work:" + hub.bare() + "\n");
        assertThat(git(clone, "log", "--format=%s")).isEqualTo("The example\n");
    }

    @Test
    void saysInWordsWhatIsWrong() throws IOException, GeneralSecurityException {
        home.key("id_ecdsa", SshHome.key(), null);
        home.write("known_hosts", server.knownHostsLine());
        assertThatThrownBy(() -> clone(CredentialsPrompt.NONE, folder.resolve("x"))).hasMessageContaining("did not let you in");
        home.key("id_ecdsa", key, null);
        assertThatThrownBy(() -> new CloneRepository(server.address(folder.resolve("none.git")), folder.resolve("x"))
                .access(RemoteAccess.of(CredentialsPrompt.NONE, home.folder())).execute(Progress.NONE))
                .hasMessageContaining("there is no repository at");
        int port = server.port();
        server.close();
        assertThatThrownBy(() -> new CloneRepository("ssh://git@127.0.0.1:" + port + "/x.git", folder.resolve("x"))
                .access(RemoteAccess.of(CredentialsPrompt.NONE, home.folder())).execute(Progress.NONE))
                .hasMessageContaining("nobody answers at");
        assertThatThrownBy(() -> new CloneRepository("ssh://-oProxyCommand=touch/x", folder.resolve("x")).execute(Progress.NONE))
                .hasMessageContaining("no address of a repository");
    }

    private void clone(CredentialsPrompt prompt, Path target) throws IOException {
        new CloneRepository(server.address(hub.bare()), target).access(RemoteAccess.of(prompt,
                home.folder())).execute(Progress.NONE);
    }
}
