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
import static org.klantreis.versioning.testing.GitCommand.tryGit;
import static org.klantreis.versioning.testing.Hub.JOURNEY;
import static org.klantreis.versioning.testing.Hub.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.status.Ongoing;
import org.klantreis.versioning.testing.Folders;
import org.klantreis.versioning.testing.Hub;
import org.klantreis.versioning.testing.IsolatedGit;

/** Merges with conflicts: two in a journey, one in a text. */
@ExtendWith(IsolatedGit.class)
class MergeStateTest {
    @TempDir
    private Path folder;
    private Path clone;
    private ProjectRepository repository;

    @BeforeEach
    void prepare() throws IOException {
        clone = Branches.of(folder, here -> {
            edit(here, JOURNEY, "Hopeful", "Curious");
            edit(here, JOURNEY, "Relieved", "Glad");
            edit(here, "notes.txt", "One", "1");
        }, there -> {
            edit(there, JOURNEY, "Hopeful", "Doubtful");
            edit(there, JOURNEY, "Relieved", "Tired");
            edit(there, JOURNEY, "Unsure", "Alone");
            edit(there, "notes.txt", "One", "I");
        });
        repository = ProjectRepository.open(clone);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private MergeOutcome merge() throws IOException {
        return new MergeBranch(repository, "other").execute(Progress.NONE);
    }

    private List<Conflict> conflicts() throws IOException {
        try (ProjectRepository again = ProjectRepository.open(clone)) {
            return MergeState.of(again).conflicts();
        }
    }

    private String idOf(String ours) throws IOException {
        return conflicts().stream().filter(conflict -> conflict.ours().text().contains(ours)).findFirst().orElseThrow().id();
    }

    private String journey() throws IOException {
        return Files.readString(clone.resolve(JOURNEY));
    }

    @Test
    void leavesAStateThatGitUnderstandsAndAModelThatIsValid() throws IOException {
        assertThat(merge().conflicting()).containsExactly(JOURNEY, "notes.txt");
        assertThat(git(clone, "status", "--porcelain")).isEqualTo("UU " + JOURNEY + "\nUU notes.txt\n");
        assertThat(git(clone, "ls-files", "-u", JOURNEY).lines().map(line -> line.split("\\s")[2])).containsExactly("1", "2",
                "3");
        assertThat(git(clone, "show", ":2:" + JOURNEY)).contains("Curious");
        assertThat(git(clone, "show", ":3:" + JOURNEY)).contains("Doubtful");
        assertThat(git(clone, "rev-parse", "MERGE_HEAD")).isEqualTo(git(clone, "rev-parse", "other"));
        assertThat(Files.readString(clone.resolve(".git/MERGE_MSG"))).startsWith("Merge branch 'other'");
        assertThat(LandscapeProject.open(clone).problems()).isEmpty();
        assertThat(journey()).contains("Curious", "Glad", "Alone");
        MergeState state = MergeState.of(repository);
        assertThat(state.sentence()).hasValueSatisfying(text -> assertThat(text).contains("has conflicts"));
        assertThat(state.message()).contains("Merge branch 'other' into main\n");
        assertThat(state.otherFiles()).containsExactly("notes.txt");
        assertThat(state.theirs().orElseThrow().name()).isEqualTo(git(clone, "rev-parse", "other").strip());
        assertThat(conflicts()).hasSize(2);
        assertThat(tryGit(clone, "commit", "-m", "Half").exit()).isNotZero();
    }

    @Test
    void finishesWhenAllIsDecidedAndNotBefore() throws IOException {
        merge();
        Map<String, String> before = Folders.texts(clone);
        Map<String, Decision> some = Map.of(idOf("Curious"), Decision.THEIRS);
        assertThatThrownBy(() -> new ContinueMerge(repository).decide(some).take("notes.txt", Decision.Choice.OURS)
                .execute(Progress.NONE))
                .hasMessageContaining("a conflict is not decided");
        assertThatThrownBy(() -> new ContinueMerge(repository).decide(some).decide(Map.of(idOf("Glad"), Decision.OURS))
                .execute(Progress.NONE)).hasMessageContaining("nobody decided the conflicts in notes.txt");
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(conflicts()).hasSize(2);

        new ContinueMerge(repository).decide(some).decide(Map.of(idOf("Glad"), Decision.OURS)).take("notes.txt",
                Decision.Choice.THEIRS)
                .execute(Progress.NONE);
        assertThat(journey()).contains("Doubtful", "Glad", "Alone");
        assertThat(Files.readString(clone.resolve("notes.txt"))).startsWith("I\n");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(git(clone, "log", "-1", "--format=%s|%P").strip()).isEqualTo("Merge branch 'other' into main|"
                + git(clone, "rev-parse", "HEAD^1").strip() + " " + git(clone, "rev-parse", "other").strip());
        assertThat(MergeState.of(repository).ongoing().isNothing()).isTrue();
        assertThatThrownBy(() -> new ContinueMerge(repository).execute(Progress.NONE)).hasMessageContaining("There is no merge");
    }

    @Test
    void savesDecisionsAndGoesOnLater() throws IOException {
        merge();
        new SaveMerge(repository, Map.of(idOf("Curious"), Decision.THEIRS)).execute(Progress.NONE);
        assertThat(journey()).contains("Doubtful", "Glad", "Alone");
        assertThat(git(clone, "status", "--porcelain")).isEqualTo("UU " + JOURNEY + "\nUU notes.txt\n");
        MergeState state = MergeState.of(repository);
        assertThat(state.decisions()).containsValue(Decision.THEIRS).hasSize(1);
        assertThat(state.merge().orElseThrow().open()).hasSize(1);
        assertThat(conflicts()).hasSize(2);
        new ContinueMerge(repository).decide(Map.of(idOf("Glad"), Decision.edited("Glad, but tired")))
                .take("notes.txt", Decision.Choice.OURS).execute(Progress.NONE);
        assertThat(journey()).contains("Doubtful", "Glad, but tired", "Alone");
        assertThat(clone.resolve(".git/KLANTREIS_DECISIONS")).doesNotExist();
    }

    @Test
    void keepsWhatWasEditedSince() throws IOException {
        merge();
        edit(clone, JOURNEY, "Am I the only one?", "Is it me?");
        Map<String, Decision> all = Map.of(idOf("Curious"), Decision.THEIRS, idOf("Glad"), Decision.THEIRS);
        new ContinueMerge(repository).decide(all).take("notes.txt", Decision.Choice.OURS).execute(Progress.NONE);
        assertThat(journey()).contains("Doubtful", "Tired", "Alone", "Is it me?");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    @Test
    void refusesDecisionsThatContradictWhatWasEditedSince() throws IOException {
        merge();
        edit(clone, JOURNEY, "Curious", "Eager");
        Map<String, Decision> all = Map.of(idOf("Curious"), Decision.THEIRS, idOf("Glad"), Decision.THEIRS);
        assertThatThrownBy(() -> new ContinueMerge(repository).decide(all).take("notes.txt", Decision.Choice.OURS)
                .execute(Progress.NONE))
                .hasMessageContaining("edited since the merge began");
        assertThat(journey()).contains("Eager", "Glad");
    }

    @Test
    void bringsEverythingBackUncommittedWorkToo() throws IOException {
        Files.writeString(clone.resolve("new.txt"), "new\n");
        edit(clone, "landscape.klantreis", "Close by", "Near");
        String status = git(clone, "status", "--porcelain");
        Map<String, String> before = Folders.texts(clone);
        merge();
        new SaveMerge(repository, Map.of(idOf("Curious"), Decision.THEIRS)).execute(Progress.NONE);
        new AbortMerge(repository).execute(Progress.NONE);
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(status);
        assertThat(List.of("MERGE_HEAD", "MERGE_MSG", "KLANTREIS_DECISIONS")).allSatisfy(
                name -> assertThat(clone.resolve(".git").resolve(name)).doesNotExist());
        assertThatThrownBy(() -> new AbortMerge(repository).execute(Progress.NONE)).hasMessageContaining("There is no merge");
        assertThat(merge().isConflicting()).isTrue();
    }

    @Test
    void abortsAMergeThatWasKilledMidway() throws IOException {
        edit(clone, "landscape.klantreis", "Close by", "Near");
        Map<String, String> before = Folders.texts(clone);
        // As it is when a program dies between the first file and the index: its lock is left, and one file is written.
        Files.writeString(clone.resolve(".git/MERGE_HEAD"), git(clone, "rev-parse", "other"));
        Files.writeString(clone.resolve(".git/MERGE_MSG"), "Merge branch 'other'\n");
        Files.writeString(clone.resolve(".git/index.lock"), "half");
        Files.writeString(clone.resolve(JOURNEY), journey().replace("Unsure", "Alone"));
        Files.writeString(clone.resolve("journeys/._ask-a-question.journey1234.tmp"), "<");
        MergeState state = MergeState.of(repository);
        assertThat(state.ongoing().kind()).isEqualTo(Ongoing.Kind.MERGE_DECIDED);
        assertThat(state.ongoing().lock()).isPresent();
        assertThatThrownBy(() -> new AbortMerge(repository).execute(Progress.NONE)).hasMessageContaining("index.lock");
        new AbortMerge(repository).removeLock().execute(Progress.NONE);
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M landscape.klantreis\n");
    }

    @Test
    void finishesAndAbortsWhatGitsCommandBegan() throws IOException {
        assertThat(tryGit(clone, "merge", "other").exit()).isNotZero();
        assertThat(journey()).contains("<<<<<<<");
        assertThat(conflicts()).hasSize(2);
        new ContinueMerge(repository).decide(Map.of(idOf("Curious"), Decision.THEIRS, idOf("Glad"), Decision.OURS))
                .take("notes.txt", Decision.Choice.OURS).execute(Progress.NONE);
        assertThat(journey()).contains("Doubtful", "Glad", "Alone").doesNotContain("<<<<");
        assertThat(LandscapeProject.open(clone).problems()).isEmpty();

        git(clone, "reset", "-q", "--hard", "HEAD~1");
        Map<String, String> before = Folders.texts(clone);
        tryGit(clone, "merge", "other");
        new AbortMerge(repository).execute(Progress.NONE);
        assertThat(Folders.texts(clone)).isEqualTo(before);
    }

    /** Git itself merged two files that each fit no more to what the other one has. */
    @Test
    void finishesNoMergeOfGitsCommandThatIsNoValidModel() throws IOException {
        git(clone, "checkout", "-q", "-f", "-B", "main", "HEAD~1");
        String second = "journeys/second.journey";
        String unused = "  <touchpoints id=\"22222222-b8f6-407e-8a58-08f811b389d8\"\n      name=\"Never used\"/>\n";
        Files.writeString(clone.resolve(second), journey().replaceAll("(\\sid=\")[0-9a-f]{8}", "$199999999"));
        edit(clone, "landscape.klantreis", "  <touchpoints\n      id=\"5ebe1503", unused + "  <touchpoints\n      id=\"5ebe1503");
        Hub.commit(clone, "Second journey");
        assertThat(LandscapeProject.open(clone).problems()).isEmpty();
        Branches.diverge(clone, here -> {
            edit(here, "landscape.klantreis", unused, "");
            edit(here, JOURNEY, "Hopeful", "Curious");
        }, there -> {
            edit(there, second, "klantreis#5ebe1503-b8f6", "klantreis#22222222-b8f6");
            edit(there, JOURNEY, "Hopeful", "Doubtful");
        });
        tryGit(clone, "merge", "other");
        ContinueMerge merge = new ContinueMerge(repository).decide(Map.of(idOf("Curious"), Decision.THEIRS));

        assertThatThrownBy(() -> merge.execute(Progress.NONE)).hasMessageContaining("is not finished: " + second)
                .hasMessageContaining("22222222-b8f6");
        assertThat(git(clone, "status", "--porcelain")).contains("UU " + JOURNEY);
        edit(clone, second, "klantreis#22222222-b8f6", "klantreis#5ebe1503-b8f6");
        merge.execute(Progress.NONE);
        assertThat(LandscapeProject.open(clone).problems()).isEmpty();
        assertThat(git(clone, "status", "--porcelain", second)).isEqualTo("");
    }

    @Test
    void isFinishedByGitsCommandAsWell() throws IOException {
        merge();
        Files.writeString(clone.resolve(JOURNEY), journey().replace("Curious", "By hand"));
        git(clone, "add", JOURNEY);
        assertThat(conflicts()).isEmpty();
        git(clone, "checkout", "-q", "--theirs", "notes.txt");
        git(clone, "add", "notes.txt");
        assertThat(MergeState.of(repository).ongoing().kind()).isEqualTo(Ongoing.Kind.MERGE_DECIDED);
        git(clone, "commit", "-q", "--no-edit");
        assertThat(MergeState.of(repository).ongoing().isNothing()).isTrue();
        assertThat(git(clone, "show", "HEAD:" + JOURNEY)).contains("By hand", "Alone");
    }

    @Test
    void isAbortedByGitsCommandAsWell() throws IOException {
        Map<String, String> before = Folders.texts(clone);
        merge();
        git(clone, "merge", "--abort");
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(MergeState.of(repository).ongoing().isNothing()).isTrue();
    }

    @Test
    void keepsTheWorkOfSomebodyWhereAMergeWasKilledBeforeItWroteTheFile() throws IOException {
        Files.writeString(clone.resolve(".git/MERGE_HEAD"), git(clone, "rev-parse", "other"));
        Files.writeString(clone.resolve(".git/MERGE_MSG"), "Merge branch 'other'\n");
        edit(clone, JOURNEY, "Unsure", "By hand");
        Map<String, String> before = Folders.texts(clone);
        new AbortMerge(repository).execute(Progress.NONE);
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(git(clone, "status", "--porcelain")).isEqualTo(" M " + JOURNEY + "\n");
    }

    @Test
    void explainsAndAbortsARevertWithConflicts() throws IOException {
        edit(clone, JOURNEY, "Curious", "Eager");
        git(clone, "commit", "-qam", "Eager");
        Map<String, String> before = Folders.texts(clone);
        MergeOutcome outcome = new org.klantreis.versioning.commit.RevertCommit(repository, "HEAD~1").execute(Progress.NONE);
        assertThat(outcome.conflicting()).containsExactly(JOURNEY);
        assertThat(git(clone, "status")).contains("You are currently reverting");
        assertThat(MergeState.of(repository).sentence()).hasValueSatisfying(text -> assertThat(text).contains("revert"));
        assertThat(conflicts()).hasSize(1);
        assertThat(Files.readString(clone.resolve("notes.txt"))).startsWith("One\n");
        new AbortMerge(repository).execute(Progress.NONE);
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(git(clone, "status", "--porcelain")).isEmpty();

        new org.klantreis.versioning.commit.RevertCommit(repository, "HEAD~1").execute(Progress.NONE);
        new ContinueMerge(repository).decide(Map.of(idOf("Eager"), Decision.THEIRS)).execute(Progress.NONE);
        assertThat(journey()).contains("Hopeful", "Relieved");
        assertThat(git(clone, "log", "-1", "--format=%s")).isEqualTo("Revert \"Ours\"\n");
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    @Test
    void refusesToRevertOverUncommittedWork() throws IOException {
        edit(clone, JOURNEY, "Unsure", "By hand");
        Map<String, String> before = Folders.texts(clone);
        assertThatThrownBy(() -> new org.klantreis.versioning.commit.RevertCommit(repository, "HEAD").execute(Progress.NONE))
                .hasMessageContaining("uncommitted changes in " + JOURNEY);
        assertThat(Folders.texts(clone)).isEqualTo(before);
        assertThat(MergeState.of(repository).ongoing().isNothing()).isTrue();
    }
}
