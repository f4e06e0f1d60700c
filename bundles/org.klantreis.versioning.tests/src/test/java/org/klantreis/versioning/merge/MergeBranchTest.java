/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.versioning.testing.GitCommand.git;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.merge.MergeStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.commit.RevertCommit;
import org.klantreis.versioning.testing.Folders;
import org.klantreis.versioning.testing.GitCommand;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

@ExtendWith(IsolatedGit.class)
class MergeBranchTest {
    private static final String LANDSCAPE = "landscape.klantreis";

    @TempDir
    private Path folder;

    private static MergeOutcome merge(Path clone) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            return new MergeBranch(repository, "other").execute(Progress.NONE);
        }
    }

    @Test
    void mergesByElementsWhereLinesConflict() throws IOException {
        Path clone = Branches.of(folder, here -> {
            edit(here, JOURNEY, "feels=\"Hopeful\"", "feels=\"Curious\"");
            edit(here, "notes.txt", "One", "1");
        }, there -> {
            edit(there, JOURNEY, "mark=\"7.0\"", "mark=\"4.0\"");
            edit(there, "notes.txt", "Seven", "7");
        });
        assertThat(merge(clone).kind()).isEqualTo(MergeOutcome.Kind.MERGED);
        assertThat(Files.readString(clone.resolve(JOURNEY))).contains("feels=\"Curious\"", "mark=\"4.0\"");
        assertThat(Files.readString(clone.resolve("notes.txt"))).isEqualTo("1\nTwo\nThree\nFour\nFive\nSix\n7\n");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(git(clone, "log", "-1", "--format=%s|%an|%p").split(" ")).as("two parents").hasSizeGreaterThan(1);
        assertThat(git(clone, "log", "-1", "--format=%s")).isEqualTo("Merge branch 'other' into main\n");
        assertThat(LandscapeProject.open(clone).problems()).isEmpty();
        assertThat(clone.resolve(".git/MERGE_HEAD")).doesNotExist();
        assertThat(merge(clone).kind()).isEqualTo(MergeOutcome.Kind.UP_TO_DATE);
    }

    @Test
    void findsConflictsBetweenFilesThatNobodyElseChanged() throws IOException {
        Path clone = new Hub(folder).clone("anna", "Anna");
        String unused = """
                  <touchpoints
                      id="22222222-b8f6-407e-8a58-08f811b389d8"
                      name="Never used"
                      channel="afbf2d65-51b7-4e23-a674-851ffc76027f"/>
                """.indent(2);
        edit(clone, LANDSCAPE, "  <touchpoints\n      id=\"5ebe1503", unused + "  <touchpoints\n      id=\"5ebe1503");
        Hub.commit(clone, "One that is not used");
        Branches.diverge(clone, here -> edit(here, LANDSCAPE, unused, ""),
                there -> edit(there, JOURNEY, "klantreis#5ebe1503-b8f6-407e", "klantreis#22222222-b8f6-407e"));
        MergeOutcome outcome = merge(clone);
        assertThat(outcome.conflicting()).contains(LANDSCAPE, JOURNEY);
        assertThat(LandscapeProject.open(clone).problems()).isEmpty();
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            assertThat(MergeState.of(repository).conflicts()).hasSize(1);
        }
    }

    @Test
    void keepsUncommittedWorkOrRefusesToBegin() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, JOURNEY, "Hopeful", "Curious"),
                there -> edit(there, JOURNEY, "mark=\"7.0\"", "mark=\"4.0\""));
        edit(clone, JOURNEY, "Relieved", "Tired");
        String head = git(clone, "rev-parse", "HEAD");
        Map<String, String> before = Folders.texts(clone);
        assertThatThrownBy(() -> merge(clone)).hasMessageContaining("uncommitted changes in " + JOURNEY
                + " would be overwritten");
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(git(clone, "rev-parse", "HEAD")).isEqualTo(head);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M " + JOURNEY + "\n");
        assertThat(clone.resolve(".git/MERGE_HEAD")).doesNotExist();

        git(clone, "add", JOURNEY);
        assertThatThrownBy(() -> merge(clone)).hasMessageContaining("are staged");
        git(clone, "checkout", "-q", "HEAD", "--", JOURNEY);
        edit(clone, "notes.txt", "One", "1");
        assertThat(merge(clone).kind()).isEqualTo(MergeOutcome.Kind.MERGED);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M notes.txt\n");
    }

    @Test
    void refusesAModelThatCannotBeReadAndChangesNothing() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, JOURNEY, "Hopeful", "Curious"), there -> {
            edit(there, JOURNEY, "format=\"1\"", "format=\"99\"");
            edit(there, "notes.txt", "One", "1");
        });
        Map<String, String> before = Folders.texts(clone);
        assertThatThrownBy(() -> merge(clone)).isInstanceOf(IOException.class).hasMessageContaining("«other» cannot be merged")
                .hasMessageContaining(JOURNEY);
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(clone.resolve(".git/MERGE_HEAD")).doesNotExist();
    }

    @Test
    void mergesHistoriesThatCross() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, JOURNEY, "Hopeful", "Curious"),
                there -> edit(there, JOURNEY, "mark=\"7.0\"", "mark=\"4.0\""));
        git(clone, "branch", "-f", "main-before", "main");
        merge(clone);
        git(clone, "checkout", "-q", "other");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            new MergeBranch(repository, "main-before").execute(Progress.NONE);
        }
        edit(clone, JOURNEY, "Relieved", "Tired");
        git(clone, "commit", "-qam", "Tired");
        git(clone, "checkout", "-q", "main");
        edit(clone, JOURNEY, "Unsure", "Alone");
        git(clone, "commit", "-qam", "Alone");
        assertThat(git(clone, "merge-base", "--all", "main", "other").lines()).as("two bases").hasSize(2);

        assertThat(merge(clone).kind()).isEqualTo(MergeOutcome.Kind.MERGED);
        assertThat(Files.readString(clone.resolve(JOURNEY))).contains("Curious", "mark=\"4.0\"", "Tired", "Alone");
    }

    @Test
    void asksAgainWhereHistoriesThatCrossWereDecidedDifferently() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, JOURNEY, "Hopeful", "Curious"),
                there -> edit(there, JOURNEY, "Hopeful", "Doubtful"));
        git(clone, "branch", "-f", "main-before", "main");
        decide(clone, "other", org.klantreis.diff.merge.Decision.OURS);
        git(clone, "checkout", "-q", "other");
        decide(clone, "main-before", org.klantreis.diff.merge.Decision.OURS);
        git(clone, "checkout", "-q", "main");
        assertThat(git(clone, "merge-base", "--all", "main", "other").lines()).hasSize(2);
        assertThat(merge(clone).isConflicting()).isTrue();
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            assertThat(MergeState.of(repository).conflicts()).hasSize(1).allSatisfy(conflict -> {
                assertThat(conflict.base().text()).contains("Hopeful");
                assertThat(conflict.ours().text()).contains("Curious");
                assertThat(conflict.theirs().text()).contains("Doubtful");
            });
        }
    }

    private static void decide(Path clone, String branch, org.klantreis.diff.merge.Decision decision) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            assertThat(new MergeBranch(repository, branch).execute(Progress.NONE).isConflicting()).isTrue();
            String id = MergeState.of(repository).conflicts().get(0).id();
            new ContinueMerge(repository).decide(Map.of(id, decision)).execute(Progress.NONE);
        }
    }

    @Test
    void isAStrategyForOthersByItsName() throws Exception {
        ModelMergeStrategy.register();
        Path clone = Branches.of(folder, here -> edit(here, JOURNEY, "feels=\"Hopeful\"", "feels=\"Curious\""),
                there -> edit(there, JOURNEY, "mark=\"7.0\"", "mark=\"4.0\""));
        try (Git git = Git.open(clone.toFile())) {
            MergeResult result = git.merge().include(git.getRepository().findRef("other"))
                    .setStrategy(MergeStrategy.get("klantreis")).call();
            assertThat(result.getMergeStatus()).isEqualTo(MergeResult.MergeStatus.MERGED);
        }
        assertThat(Files.readString(clone.resolve(JOURNEY))).contains("feels=\"Curious\"", "mark=\"4.0\"");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    @Test
    void revertsByElements() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, JOURNEY, "feels=\"Hopeful\"", "feels=\"Curious\""),
                there -> edit(there, "notes.txt", "One", "1"));
        edit(clone, JOURNEY, "mark=\"7.0\"", "mark=\"4.0\"");
        git(clone, "commit", "-qam", "Mark");
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            MergeOutcome outcome = new RevertCommit(repository, "HEAD~1").execute(Progress.NONE);
            assertThat(outcome.kind()).isEqualTo(MergeOutcome.Kind.MERGED);
            assertThat(Files.readString(clone.resolve(JOURNEY))).contains("Hopeful", "mark=\"4.0\"");
            assertThat(git(clone, "log", "-1", "--format=%s")).isEqualTo("Revert \"Ours\"\n");
            assertThatThrownBy(() -> new RevertCommit(repository, "HEAD~3").execute(Progress.NONE))
                    .hasMessageContaining("the first one");
        }
    }

    @Test
    void takesWhatOnlyOneSideChangedAsItIs() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, "notes.txt", "One", "1"), there -> {
            Files.move(there.resolve(JOURNEY), there.resolve("journeys/renamed.journey"));
            Files.writeString(there.resolve("journeys/renamed.journey"),
                    Files.readString(there.resolve("journeys/renamed.journey"))
                    + "<!-- to the byte -->\n");
        });
        merge(clone);
        assertThat(clone.resolve(JOURNEY)).doesNotExist();
        assertThat(Files.readString(clone.resolve("journeys/renamed.journey"))).endsWith("<!-- to the byte -->\n");
    }

    @Test
    void leavesAMergeThatAHookRefusesToBeFinished() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, "notes.txt", "One", "1"),
                there -> edit(there, "notes.txt", "Seven", "7"));
        Path hook = clone.resolve(".git/hooks/commit-msg");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho no ticket >&2\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        try (ProjectRepository repository = ProjectRepository.open(clone)) {
            org.klantreis.versioning.trust.Trust.of(repository.git()).grant();
            assertThatThrownBy(() -> new MergeBranch(repository, "other").execute(Progress.NONE))
                    .hasMessageContaining("no ticket");
            assertThat(MergeState.of(repository).sentence())
                    .hasValueSatisfying(text -> assertThat(text).contains("no conflicts left"));
            Files.delete(hook);
            new ContinueMerge(repository).message("With a ticket").execute(Progress.NONE);
        }
        assertThat(git(clone, "log", "-1", "--format=%s")).isEqualTo("With a ticket\n");
        assertThat(GitCommand.tryGit(clone, "merge", "--continue").exit()).isNotZero();
    }

    @Test
    void bringsAllBackWhereAFilterMayNotRunMidway() throws IOException {
        Path clone = Branches.of(folder, here -> edit(here, JOURNEY, "feels=\"Hopeful\"", "feels=\"Curious\""), there -> {
            edit(there, JOURNEY, "mark=\"7.0\"", "mark=\"4.0\"");
            edit(there, LANDSCAPE, "Close by", "Near");
            edit(there, "notes.txt", "One", "1");
        });
        git(clone, "config", "filter.evil.smudge", "touch " + folder.resolve("trace") + "; cat");
        Files.writeString(clone.resolve(".git/info/attributes"), "notes.txt filter=evil\n");
        Map<String, String> before = Folders.texts(clone);
        assertThatThrownBy(() -> merge(clone)).isInstanceOf(org.klantreis.versioning.trust.UntrustedProgramException.class);
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(clone.resolve(".git/MERGE_HEAD")).doesNotExist();
        assertThat(clone.resolve(".git/index.lock")).doesNotExist();
        assertThat(folder.resolve("trace")).doesNotExist();
        Files.delete(clone.resolve(".git/info/attributes"));
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(merge(clone).kind()).isEqualTo(MergeOutcome.Kind.MERGED);
    }

    @Test
    void mergesEachProjectOfARepository() throws IOException {
        Path clone = new Hub(folder).clone("anna", "Anna");
        for (String name : new String[] {"one", "two"}) {
            org.klantreis.examples.Examples.copy(org.klantreis.examples.Examples.MINIMAL, clone.resolve("all/" + name));
        }
        for (String name : new String[] {JOURNEY, LANDSCAPE}) {
            Files.delete(clone.resolve(name));
        }
        Hub.commit(clone, "Two projects");
        Branches.diverge(clone, here -> {
            edit(here, "all/one/" + JOURNEY, "feels=\"Hopeful\"", "feels=\"Curious\"");
            edit(here, "all/two/" + JOURNEY, "Hopeful", "Eager");
        }, there -> {
            edit(there, "all/one/" + JOURNEY, "mark=\"7.0\"", "mark=\"4.0\"");
            edit(there, "all/two/" + JOURNEY, "Hopeful", "Doubtful");
        });
        try (ProjectRepository one = ProjectRepository.open(clone.resolve("all/one"));
                ProjectRepository two = ProjectRepository.open(clone.resolve("all/two"))) {
            assertThat(new MergeBranch(one, "other").execute(Progress.NONE).conflicting()).containsExactly("all/two/" + JOURNEY);
            assertThat(MergeState.of(one).conflicts()).isEmpty();
            assertThat(MergeState.of(one).otherFiles()).containsExactly("all/two/" + JOURNEY);
            assertThatThrownBy(() -> new ContinueMerge(one).execute(Progress.NONE)).hasMessageContaining("all/two");
            String id = MergeState.of(two).conflicts().get(0).id();
            new ContinueMerge(two).decide(Map.of(id, org.klantreis.diff.merge.Decision.THEIRS)).execute(Progress.NONE);
        }
        assertThat(Files.readString(clone.resolve("all/one/" + JOURNEY))).contains("feels=\"Curious\"", "mark=\"4.0\"");
        assertThat(Files.readString(clone.resolve("all/two/" + JOURNEY))).contains("Doubtful");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }
}
