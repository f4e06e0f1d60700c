/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFiles;

/**
 * Reads how a project differs from its last commit. Files are compared by what they hold first, so that a project in which nothing
 * changed is not loaded; the last commit stays loaded until it is another one. Used by one thread at a time.
 */
final class StatusReader {
    private final Path folder;
    private Map<String, ObjectId> committed = Map.of();
    private ModelState committedModel;
    private Map<String, ObjectId> saved = Map.of();
    private ModelState savedModel;
    private Comparison last;

    StatusReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks.
     *
     * @param print takes the repository's print before it was read; 0 where there is none
     * @return how it is
     * @throws IOException when it cannot be read
     */
    StatusSnapshot read(LongConsumer print) throws IOException {
        try (ProjectRepository repository = ProjectRepository.find(folder).orElse(null)) {
            if (repository == null) {
                print.accept(0);
                return StatusSnapshot.UNVERSIONED;
            }
            long now = RepositoryPrint.of(repository.git());
            print.accept(now);
            StatusSnapshot.Head head = HeadReader.read(repository);
            RevisionFiles files = head.commit() == null ? null : repository.files(ObjectId.fromString(head.commit()));
            FolderFiles tree = new FolderFiles(folder);
            Map<String, ObjectId> present = blobs(tree);
            Map<String, ObjectId> before = files == null ? Map.of() : files.blobs();
            Changed other = Changed.of(repository);
            if (present.equals(before)) {
                forget();
                return new StatusStates(Comparisons.NONE, head, repository.prefix()).snapshot(other.files(), null, now);
            }
            String problem = null;
            Comparison comparison = Comparisons.NONE;
            try {
                comparison = compare(files, before, tree, present);
            } catch (IOException e) {
                problem = e.getMessage();
            }
            return new StatusStates(comparison, head, repository.prefix()).files(before, present)
                    .snapshot(other.files(), problem, now);
        }
    }

    private Comparison compare(RevisionFiles files, Map<String, ObjectId> before, FolderFiles tree, Map<String, ObjectId> now)
            throws IOException {
        if (committedModel == null || !committed.equals(before)) {
            committedModel = files == null || before.isEmpty() ? ModelState.empty() : ModelState.of(LandscapeProject.open(files));
            committed = before;
            last = null;
        }
        if (savedModel == null || !saved.equals(now)) {
            savedModel = ModelState.of(LandscapeProject.open(tree));
            saved = now;
            last = null;
        }
        if (last == null) {
            last = Comparison.between(committedModel, savedModel);
        }
        return last;
    }

    private void forget() {
        committed = Map.of();
        committedModel = null;
        saved = Map.of();
        savedModel = null;
        last = null;
    }

    private static Map<String, ObjectId> blobs(FolderFiles files) throws IOException {
        Map<String, ObjectId> blobs = new LinkedHashMap<>();
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            for (String path : files.paths()) {
                blobs.put(path, formatter.idFor(Constants.OBJ_BLOB, files.read(path)));
            }
        }
        return blobs;
    }
}
