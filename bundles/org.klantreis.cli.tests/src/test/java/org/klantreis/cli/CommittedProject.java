/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.examples.Examples;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** The example in a Git repository, with one commit; no server is started for it. */
final class CommittedProject implements AutoCloseable {
    static final String LOST = "Lost card";
    static final String LOST_FILE = "journeys/lost-card.journey";

    private final Path folder;
    private final Git git;
    private int commits;

    CommittedProject(Path folder) throws IOException, GitAPIException {
        this.folder = folder;
        Examples.copy(Examples.HAVENBANK, folder);
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        commit("Anna", "First");
    }

    Path folder() {
        return folder;
    }

    Git git() {
        return git;
    }

    /** Commits a minute after the last one. */
    RevCommit commit(String author, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        PersonIdent person = new PersonIdent(author, author.toLowerCase(java.util.Locale.ROOT) + "@example.org",
                Instant.parse("2026-01-01T09:00:00Z").plusSeconds(60L * commits++), ZoneOffset.UTC);
        return git.commit().setMessage(message).setAuthor(person).setCommitter(person).setSign(false).call();
    }

    /** Gives a step of the first stage of the journey of the lost card another mark, in the files. */
    CommittedProject mark(int number, double mark) throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        stage(project).getSteps().get(number).setMark(mark);
        project.save();
        return this;
    }

    static Stage stage(LandscapeProject project) {
        Journey journey = project.journeys().stream().filter(each -> LOST.equals(each.getName())).findFirst().orElseThrow();
        return journey.getStages().get(0);
    }

    /** Returns a step of the first stage of the journey of the lost card, as it is in the files. */
    Step step(int number) throws IOException {
        return stage(LandscapeProject.open(folder)).getSteps().get(number);
    }

    void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        git.close();
    }
}
