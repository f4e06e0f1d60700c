/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

@ExtendWith(IsolatedGit.class)
class CommitChangesTest {
    @TempDir
    private Path folder;
    private Path clone;

    @BeforeEach
    void prepare() throws IOException {
        clone = new Hub(folder).clone("anna", "Anna");
    }

    @Test
    void commitsAllThatChangedInTheProject() throws IOException {
        edit(clone, JOURNEY, "Ask a friend", "Ask a neighbour");
        Files.delete(clone.resolve("notes.txt"));
        Files.createDirectories(clone.resolve("queries"));
        Files.writeString(clone.resolve("queries/mine.cypher"), "// mine\n");
        Files.createDirectories(clone.resolve(".klantreis"));
        Files.writeString(clone.resolve(".klantreis/derived"), "no\n");

        commit(new CommitChangesOf("Ask a neighbour"));

        assertThat(git(clone, "show", "--format=%an <%ae>|%cn|%s", "--name-status", "HEAD")).isEqualTo(
                "Anna <anna@example.org>|Anna|Ask a neighbour\n\nM\t" + JOURNEY + "\nD\tnotes.txt\nA\tqueries/mine.cypher\n");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(git(clone, "fsck", "--strict")).doesNotContain("error");
    }

    @Test
    void keepsFilesThatASparseCheckoutLeavesOut() throws IOException {
        git(clone, "sparse-checkout", "set", "--no-cone", "/*", "!/notes.txt");
        assertThat(clone.resolve("notes.txt")).doesNotExist();
        edit(clone, JOURNEY, "Ask a friend", "Ask a neighbour");

        commit(new CommitChangesOf("Ask a neighbour"));

        assertThat(git(clone, "show", "--format=", "--name-status", "HEAD")).isEqualTo("M\t" + JOURNEY + "\n");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    @Test
    void leavesTheWorkingTreeAndWhatIsStagedAloneInAPartialCommit() throws IOException {
        String before = Files.readString(clone.resolve(JOURNEY));
        String chosen = before.replace("Ask a friend", "Ask a neighbour");
        edit(clone, JOURNEY, "Ask a friend", "Ask a neighbour");
        edit(clone, JOURNEY, "Unsure", "Alone");
        edit(clone, "notes.txt", "Two", "2");
        git(clone, "add", "notes.txt");

        commit(new CommitChangesOf("Part").contents(Map.of(JOURNEY, chosen.getBytes(StandardCharsets.UTF_8))));

        assertThat(git(clone, "show", "HEAD:" + JOURNEY)).isEqualTo(chosen);
        assertThat(git(clone, "show", "--format=", "--name-only", "HEAD")).isEqualTo(JOURNEY + "\n");
        assertThat(Files.readString(clone.resolve(JOURNEY))).isEqualTo(chosen.replace("Unsure", "Alone"));
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M " + JOURNEY + "\nM  notes.txt\n");
    }

    @Test
    void deletesAFileInACommitThatIsStillInTheWorkingTree() throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        contents.put("notes.txt", null);
        commit(new CommitChangesOf("No notes").contents(contents));

        assertThat(git(clone, "show", "--format=", "--name-status", "HEAD")).isEqualTo("D\tnotes.txt\n");
        assertThat(git(clone, "status", "--porcelain")).isEqualTo("?? notes.txt\n");
    }

    @Test
    void commitsJustTheFilesThatWereChosen() throws IOException {
        edit(clone, JOURNEY, "Ask a friend", "Ask a neighbour");
        edit(clone, "notes.txt", "Two", "2");

        commit(new CommitChangesOf("Notes").files(List.of("notes.txt")));

        assertThat(git(clone, "show", "--format=", "--name-only", "HEAD")).isEqualTo("notes.txt\n");
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M " + JOURNEY + "\n");
    }

    @Test
    void takesNothingFromOutsideOfTheProject() throws IOException {
        Path inner = clone.resolve("inner");
        Examples.copy(Examples.MINIMAL, inner);
        Files.writeString(clone.resolve("outside.txt"), "outside\n");
        edit(clone, "notes.txt", "Two", "2");
        git(clone, "add", "outside.txt", "notes.txt");

        try (ProjectRepository repository = ProjectRepository.open(inner)) {
            new CommitChanges(repository, "Inner").execute(Progress.NONE);
            assertThatThrownBy(() -> new CommitChanges(repository, "Out").contents(Map.of("../outside.txt", new byte[0]))
                    .execute(Progress.NONE)).hasMessageContaining("leads out of the project");
        }

        assertThat(git(clone, "show", "--format=", "--name-only",
                "HEAD").lines()).hasSize(2).allMatch(path -> path.startsWith("inner/"));
        assertThat(git(clone, "status", "--porcelain")).isEqualTo("M  notes.txt\nA  outside.txt\n");
    }

    @Test
    void makesNoEmptyCommitAndNoneOfNoise() throws IOException {
        String head = git(clone, "rev-parse", "HEAD");
        assertRefused(new CommitChangesOf("Nothing"), "Nothing was committed: nothing in");
        edit(clone, JOURNEY, "    id=\"ec49e63e-b057-4016-aa42-38d4bc032490\"\n    name=\"Ask a question\"",
                "    name=\"Ask a question\"\n    id=\"ec49e63e-b057-4016-aa42-38d4bc032490\"");
        assertRefused(new CommitChangesOf("Noise"), "nothing in");
        assertRefused(new CommitChangesOf("  "), "no message");
        assertThat(git(clone, "rev-parse", "HEAD")).isEqualTo(head);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M " + JOURNEY + "\n");

        commit(new CommitChangesOf("On purpose").files(List.of(JOURNEY)));
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    @Test
    void amendsTheLastCommit() throws IOException {
        edit(clone, "notes.txt", "Two", "2");
        ObjectId first = commit(new CommitChangesOf("Firts").author(new PersonIdent("Ben", "ben@example.org")));
        edit(clone, "notes.txt", "Three", "3");
        ObjectId amended = commit(new CommitChangesOf("First").amend());

        assertThat(git(clone, "log", "--format=%s|%an|%cn", "-2")).isEqualTo("First|Ben|Anna\nThe example|Seed|Seed\n");
        assertThat(amended).isNotEqualTo(first);
        assertThat(git(clone, "show", "HEAD:notes.txt")).startsWith("One\n2\n3\n");
        assertRefused(new CommitChangesOf("First").amend(), "nothing in");
        commit(new CommitChangesOf("Only the message").amend());
        assertThat(git(clone, "log", "--format=%s", "-1")).isEqualTo("Only the message\n");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            assertThat(CommitChanges.isLastCommitShared(repository)).isFalse();
            git(clone, "push", "-q");
            assertThat(CommitChanges.isLastCommitShared(repository)).isTrue();
        }
    }

    @Test
    void makesTheFirstCommitOfARepository() throws IOException {
        Path fresh = folder.resolve("fresh");
        Examples.copy(Examples.MINIMAL, fresh);
        git(fresh, "init", "-q", "-b", "main");
        try (ProjectRepository repository = ProjectRepository.open(fresh)) {
            new CommitChanges(repository, "Begin").execute(Progress.NONE);
        }
        assertThat(git(fresh, "log", "--format=%s %an")).isEqualTo("Begin Anna\n");
        assertThat(git(fresh, "status", "--porcelain")).isEmpty();
    }

    @Test
    void saysWhereNobodyIsNamed() throws IOException {
        git(clone, "config", "--unset", "user.name");
        IsolatedGit.settings("");
        edit(clone, "notes.txt", "Two", "2");
        assertRefused(new CommitChangesOf("Who?"), "Git does not know who commits");
    }

    @Test
    void refusesWithoutABranchAndDuringAMerge() throws IOException {
        git(clone, "checkout", "-q", "--detach");
        edit(clone, "notes.txt", "Two", "2");
        assertRefused(new CommitChangesOf("Nowhere"), "No branch is checked out");
        git(clone, "checkout", "-q", "main");
        git(clone, "commit", "-qam", "Two");
        git(clone, "checkout", "-q", "-b", "other", "HEAD~");
        edit(clone, "notes.txt", "Two", "II");
        git(clone, "commit", "-qam", "II");
        org.klantreis.versioning.testing.GitCommand.tryGit(clone, "merge", "main");
        assertRefused(new CommitChangesOf("Half a merge"), "A merge in");
    }

    @Test
    void saysThatItCannotSignRatherThanNotSign() throws IOException {
        git(clone, "config", "commit.gpgSign", "true");
        edit(clone, "notes.txt", "Two", "2");
        assertRefused(new CommitChangesOf("Signed"), "signed commits");
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M notes.txt\n");
        commit(new CommitChangesOf("Unsigned").unsigned());
    }

    @Test
    void changesNothingWhenItIsCancelled() throws IOException {
        edit(clone, "notes.txt", "Two", "2");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            Progress stopped = new Progress() {
                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            assertThatThrownBy(() -> new CommitChanges(repository,
                    "Stop").execute(stopped)).isInstanceOf(CancellationException.class);
        }
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M notes.txt\n");
    }

    private ObjectId commit(CommitChangesOf change) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            return change.on(repository).execute(Progress.NONE);
        }
    }

    private void assertRefused(CommitChangesOf change, String sentence) {
        assertThatThrownBy(() -> commit(change)).isInstanceOf(IOException.class).hasMessageContaining(sentence);
    }

    /** What to commit, before there is a repository for it. */
    private static final class CommitChangesOf {
        private final String message;
        private java.util.function.UnaryOperator<CommitChanges> more = change -> change;

        CommitChangesOf(String message) {
            this.message = message;
        }

        CommitChangesOf contents(Map<String, byte[]> contents) {
            return and(change -> change.contents(contents));
        }

        CommitChangesOf files(List<String> files) {
            return and(change -> change.files(files));
        }

        CommitChangesOf author(PersonIdent author) {
            return and(change -> change.author(author));
        }

        CommitChangesOf amend() {
            return and(CommitChanges::amend);
        }

        CommitChangesOf unsigned() {
            return and(CommitChanges::unsigned);
        }

        private CommitChangesOf and(java.util.function.UnaryOperator<CommitChanges> next) {
            java.util.function.UnaryOperator<CommitChanges> before = more;
            more = change -> next.apply(before.apply(change));
            return this;
        }

        CommitChanges on(ProjectRepository repository) {
            return more.apply(new CommitChanges(repository, message));
        }
    }
}
