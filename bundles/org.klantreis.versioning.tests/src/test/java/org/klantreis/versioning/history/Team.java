/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.examples.Examples;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;

/** A project in a real repository that people commit to, an hour apart, with a clock that is the same each time. */
final class Team implements AutoCloseable {
    private static final Instant BEGIN = Instant.parse("2026-01-01T09:00:00Z");
    private static final long HOUR = 3_600;

    private final Path folder;
    private final Git git;
    private final ProjectRepository repository;
    private int commits;

    Team(Path folder) throws IOException, GitAPIException {
        this(folder, folder);
    }

    Team(Path top, Path folder) throws IOException, GitAPIException {
        this.folder = folder;
        Examples.copy(Examples.HAVENBANK, folder);
        git = Git.init().setDirectory(top.toFile()).setInitialBranch("main").call();
        git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
        repository = ProjectRepository.open(folder);
        commit("Anna", "First");
    }

    Path folder() {
        return folder;
    }

    Git git() {
        return git;
    }

    ProjectRepository repository() {
        return repository;
    }

    /** Changes the project by its API, saves and commits. */
    RevCommit edit(String author, String message, Consumer<LandscapeProject> change) throws IOException, GitAPIException {
        LandscapeProject project = LandscapeProject.open(folder);
        change.accept(project);
        project.save();
        return commit(author, message);
    }

    RevCommit commit(String author, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        PersonIdent person = person(author);
        return git.commit().setMessage(message).setAuthor(person).setCommitter(person).setSign(false).call();
    }

    /** Merges by text, which is right where two changed other files or lines far apart. */
    RevCommit merge(String branch) throws IOException, GitAPIException {
        git.merge().include(git.getRepository().resolve(branch)).setStrategy(MergeStrategy.RECURSIVE).setFastForward(FastForwardMode.NO_FF)
                .setCommit(false).call();
        return commit("Anna", "Merge " + branch);
    }

    private PersonIdent person(String name) {
        return new PersonIdent(name, name.toLowerCase(java.util.Locale.ROOT) + "@example.org", BEGIN.plusSeconds(HOUR * ++commits),
                ZoneOffset.UTC);
    }

    static Journey journey(LandscapeProject project, String name) {
        return project.journeys().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    static Step step(LandscapeProject project, String journey, int number) {
        int left = number;
        for (Stage stage : journey(project, journey).getStages()) {
            if (left < stage.getSteps().size()) {
                return stage.getSteps().get(left);
            }
            left -= stage.getSteps().size();
        }
        throw new IllegalArgumentException("no such step");
    }

    Identified now(String journey, int step) throws IOException {
        return step(LandscapeProject.open(folder), journey, step);
    }

    void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    @Override
    public void close() {
        repository.close();
        git.close();
    }
}
