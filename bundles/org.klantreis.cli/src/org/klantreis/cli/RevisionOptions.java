/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.sync.HeldSnapshot;
import org.klantreis.knowledge.sync.LoadRevision;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFolder;

import picocli.CommandLine.Option;

/** Which project a command reads, and in which revision: for commands that change nothing in it. */
final class RevisionOptions extends ProjectOptions {
    private static final int SHORT = 7;

    @Option(names = "--at", paramLabel = "REVISION",
            description = "The project as it is in a commit, tag or branch, read without checking it out. Default: its files.")
    private String revision;

    /** Returns the revision; empty where the files in the folder are meant. */
    Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    /** Reads the project, without telling what is wrong with its files. */
    LandscapeProject read() throws IOException {
        if (revision == null) {
            return LandscapeProject.open(folder());
        }
        try (ProjectRepository repository = ProjectRepository.open(folder())) {
            return repository.model(revision);
        }
    }

    @Override
    LandscapeProject open() throws IOException {
        if (revision == null) {
            return super.open();
        }
        LandscapeProject project = read();
        tell(project);
        return project;
    }

    /** Returns the queries that ship and those of the project, as they are in the revision. */
    QueryCatalogue catalogue() throws IOException {
        if (revision == null) {
            return QueryCatalogue.of(folder());
        }
        try (ProjectRepository repository = ProjectRepository.open(folder())) {
            return QueryCatalogue.of(RevisionFolder.read(repository, repository.resolve(revision), QueryCatalogue.FOLDER));
        }
    }

    /**
     * Brings the revision into a knowledge base, where it is not there yet.
     *
     * @return its snapshot, held until it is closed
     */
    HeldSnapshot load(KnowledgeBase knowledge, Monitor monitor) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder())) {
            ObjectId commit = repository.resolve(revision);
            String id = commit.name().substring(0, SHORT);
            String label = commit.name().startsWith(revision) ? id : revision + " (" + id + ")";
            return new LoadRevision(knowledge, repository.files(commit, revision), label).execute(monitor);
        }
    }
}
