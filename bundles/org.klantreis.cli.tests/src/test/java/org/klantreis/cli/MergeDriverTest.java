/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.diff.merge.ThreeWayMerge;
import org.klantreis.examples.Examples;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.GitAttributes;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.merge.InstallDriver;

/** Command-line Git merges models with our driver: real branches, real merges. */
class MergeDriverTest {
    private static final String JOURNEY = "journeys/lost-card.journey";

    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void makeRepository() throws Exception {
        project = folder.resolve("project");
        Examples.copy(Examples.HAVENBANK, project);
        Path launcher = folder.resolve("it's klantreis");
        Files.writeString(launcher, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + absolute(System.getProperty("java.class.path")) + "' "
                + Main.class.getName() + " \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Anna");
        git("config", "user.email", "anna@example.org");
        try (ProjectRepository repository = ProjectRepository.open(project)) {
            assertThat(new InstallDriver(repository, launcher.toString()).execute()).isTrue();
            assertThat(new InstallDriver(repository, launcher.toString()).execute()).isFalse();
        }
        commit("Begin");
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(java.io.File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, entries);
    }

    private Run git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        assertThat(git("commit", "-q", "-m", message).code()).isZero();
    }

    private interface Edit {
        void make(LandscapeProject project) throws IOException;
    }

    /** Makes a branch from main with an edit. */
    private void branch(String name, Edit edit) throws Exception {
        assertThat(git("checkout", "-q", "-b", name, "main").code()).isZero();
        LandscapeProject opened = LandscapeProject.open(project);
        edit.make(opened);
        opened.save();
        commit(name);
    }

    private static Journey journey(LandscapeProject project) {
        return (Journey) project.documentsByPath().get(JOURNEY);
    }

    private static Step step(LandscapeProject project, int number) {
        return journey(project).getStages().stream().flatMap(stage -> stage.getSteps().stream()).skip(number).findFirst().orElseThrow();
    }

    private MergeResult byElements(String ours, String theirs) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(project)) {
            return ThreeWayMerge.of(repository.model("main"), repository.model(ours), repository.model(theirs)).merge();
        }
    }

    @Test
    void twoBranchesThatEditTheSameJourneyGiveOneValidModel() throws Exception {
        branch("anna", opened -> {
            step(opened, 0).setPain("It takes long.");
            journey(opened).getStages().get(0).getSteps().move(0, 1);
        });
        branch("ben", opened -> {
            step(opened, 0).setNeed("To know how long it takes.");
            step(opened, 0).setName("Another name");
        });
        Run merge = git("merge", "-q", "-m", "Merge", "anna");
        assertThat(merge.code()).as(merge.err()).isZero();
        LandscapeProject merged = LandscapeProject.open(project);
        assertThat(merged.problems()).isEmpty();
        assertThat(step(merged, 1).getPain()).isEqualTo("It takes long.");
        assertThat(step(merged, 1).getName()).isEqualTo("Another name");
        byElements("ben", "anna").files().forEach((path, content) ->
                assertThat(project.resolve(path)).as(path).hasBinaryContent(content));
    }

    @Test
    void aConflictIsToldAndTheFileStaysAModel() throws Exception {
        branch("anna", opened -> step(opened, 0).setName("Anna's name"));
        branch("ben", opened -> {
            step(opened, 0).setName("Ben's name");
            step(opened, 1).setPain("Both are kept.");
        });
        assertThat(git("checkout", "-q", "anna").code()).isZero();
        Run merge = git("merge", "-m", "Merge", "ben");
        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.out() + merge.err()).contains("Both changed name of the step", "«Anna's name» in ours", "«Ben's name» in ben",
                "CONFLICT");
        LandscapeProject merged = LandscapeProject.open(project);
        assertThat(merged.problems()).isEmpty();
        assertThat(step(merged, 0).getName()).isEqualTo("Anna's name");
        assertThat(step(merged, 1).getPain()).isEqualTo("Both are kept.");
        assertThat(git("status", "--porcelain").out()).contains("UU " + JOURNEY);
    }

    @Test
    void whatBelongsInAFileThatGitDoesNotTouchIsToldAndNotLost() throws Exception {
        branch("anna", opened -> {
            Step moved = step(opened, 0);
            Journey other = opened.journeys().stream().filter(each -> each != journey(opened)).findFirst().orElseThrow();
            other.getStages().get(0).getSteps().add(moved);
            step(opened, 1).setPain("Changed too.");
        });
        branch("ben", opened -> step(opened, 0).setNeed("A need that must not be lost."));
        Run merge = git("merge", "-m", "Merge", "anna");
        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.err() + merge.out()).contains("must change with it, which Git does not do", "--output .");
        String command = (merge.err() + merge.out()).replaceAll("(?s).*«klantreis (merge [^»]*)».*", "$1");
        List<String> arguments = new ArrayList<>(List.of(command.replace("--output .", "--output " + project).split(" ")));
        Run.in(project, arguments.toArray(String[]::new)).fine();
        LandscapeProject merged = LandscapeProject.open(project);
        assertThat(merged.problems()).isEmpty();
        assertThat(merged.documents().stream().filter(Journey.class::isInstance).flatMap(each -> stream((Journey) each))
                .filter(step -> "A need that must not be lost.".equals(step.getNeed()))).hasSize(1);
    }

    /** Git asks about neither of the two files: each was changed on one side only. */
    @Test
    void aConflictInFilesThatGitDoesNotAskAboutIsTold() throws Exception {
        LandscapeProject begun = LandscapeProject.open(project);
        Touchpoint unused = KlantreisFactory.eINSTANCE.createTouchpoint();
        unused.setName("Window display");
        begun.landscape().orElseThrow().getTouchpoints().add(unused);
        begun.save();
        commit("Window display");
        branch("anna", opened -> {
            EcoreUtil.delete((Touchpoint) opened.find(unused.getId()).orElseThrow(), true);
            step(opened, 0).setPain("It takes long.");
        });
        branch("ben", opened -> {
            Journey other = (Journey) opened.documentsByPath().get("journeys/retire.journey");
            other.getStages().get(0).getSteps().get(0).setTouchpoint((Touchpoint) opened.find(unused.getId()).orElseThrow());
            step(opened, 0).setNeed("To know how long it takes.");
        });

        Run merge = git("merge", "-m", "Merge", "anna");

        assertThat(merge.code()).as(merge.out()).isEqualTo(1);
        assertThat(merge.err() + merge.out()).contains("Window display", "--output .");
    }

    @Test
    void writesOverNothingThatWasNotCommitted() throws Exception {
        branch("anna", opened -> step(opened, 0).setPain("It takes long."));
        branch("ben", opened -> step(opened, 0).setNeed("To know how long it takes."));
        Path other = project.resolve("journeys/retire.journey");
        String edited = Files.readString(other).replace("name=\"Retire\"", "name=\"Stop working\"");
        Files.writeString(other, edited);

        Run merge = Run.in(project, "merge", "main", "ben", "anna", "--output", project.toString());

        assertThat(merge.code()).isEqualTo(2);
        assertThat(merge.err()).contains("Nothing was written", "journeys/retire.journey", "commit or stash");
        assertThat(other).hasContent(edited);
        assertThat(git("status", "--porcelain").out()).isEqualTo(" M journeys/retire.journey\n");
        git("stash", "-q");
        Run.in(project, "merge", "main", "ben", "anna", "--output", project.toString()).fine();
        assertThat(git("status", "--porcelain").out()).isEqualTo(" M " + JOURNEY + "\n");
    }

    private static java.util.stream.Stream<Step> stream(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream());
    }

    @Test
    void whereGitSaysNotWhatItMergesTheThreeFilesAreMerged() throws Exception {
        branch("anna", opened -> step(opened, 0).setPain("It takes long."));
        branch("ben", opened -> step(opened, 0).setNeed("To know how long it takes."));
        Run pick = git("cherry-pick", "anna");
        assertThat(pick.code()).as(pick.err()).isZero();
        LandscapeProject merged = LandscapeProject.open(project);
        assertThat(merged.problems()).isEmpty();
        assertThat(step(merged, 0).getPain()).isEqualTo("It takes long.");
        assertThat(step(merged, 0).getNeed()).isEqualTo("To know how long it takes.");
    }

    @Test
    void foldersAndRevisionsMergeIntoAFolder() throws Exception {
        branch("anna", opened -> opened.landscape().orElseThrow().getTouchpoints().get(0).setName("Anna's name"));
        branch("ben", opened -> {
            Touchpoint touchpoint = opened.landscape().orElseThrow().getTouchpoints().get(0);
            touchpoint.setName("Ben's name");
            touchpoint.setDocumentation("Ben's words");
        });
        Run told = Run.in(project, "merge", "main", "anna", "ben", "--format", "json");
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out()).contains("\"kind\": \"changed/changed\"", "Anna's name", "Ben's name");
        String id = told.out().replaceAll("(?s).*\"id\": \"([0-9a-f]+)\".*", "$1");
        Path merged = folder.resolve("merged");
        Run.in(project, "merge", "main", "anna", project.toString(), "--take", id + "=theirs", "--output", merged.toString()).fine();
        Touchpoint touchpoint = LandscapeProject.open(merged).landscape().orElseThrow().getTouchpoints().get(0);
        assertThat(touchpoint.getName()).isEqualTo("Ben's name");
        assertThat(touchpoint.getDocumentation()).isEqualTo("Ben's words");
        Run.in(project, "merge", "main", "anna", "ben", "--prefer", "ours").fine();
        assertThat(Run.in(project, "merge", "main", "anna").refused()).contains("Three versions are needed");
    }

    @Test
    void installWritesAttributesAndSaysWhatItDid() throws Exception {
        Files.delete(project.resolve(GitAttributes.FILE));
        Run install = Run.in(project, "merge", "--install").fine();
        assertThat(install.out()).contains("merge %O %A %B %P", "commit it");
        assertThat(Files.readString(project.resolve(GitAttributes.FILE), StandardCharsets.UTF_8).lines())
                .contains("*.journey text eol=lf merge=klantreis").hasSize(5);
        assertThat(git("check-attr", "merge", JOURNEY).out()).contains("merge: klantreis");
    }
}
