/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.merge.Decision;
import org.klantreis.examples.Examples;
import org.klantreis.versioning.InitRepository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.branch.CheckOut;
import org.klantreis.versioning.branch.CreateBranch;
import org.klantreis.versioning.commit.CommitChanges;
import org.klantreis.versioning.merge.ContinueMerge;
import org.klantreis.versioning.merge.MergeBranch;
import org.klantreis.versioning.merge.MergeState;

/** A merge of models, with a conflict, where each bundle sees only what it imports. */
class MergeTest {
    private static final String JOURNEY = "journeys/ask-a-question.journey";

    @TempDir
    private Path folder;

    @Test
    void mergesAndDecides() throws IOException {
        Examples.copy(Examples.MINIMAL, folder);
        new InitRepository(folder).execute();
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            StoredConfig config = repository.git().getConfig();
            config.setString("user", null, "name", "Anna");
            config.setString("user", null, "email", "anna@example.org");
            config.setBoolean("commit", null, "gpgSign", false);
            config.save();
            new CommitChanges(repository, "Begin").execute(Progress.NONE);
            new CreateBranch(repository, "other").execute(Progress.NONE);
            edit("Hopeful", "Curious");
            new CommitChanges(repository, "Ours").execute(Progress.NONE);
            new CheckOut(repository, "other").execute(Progress.NONE);
            edit("Hopeful", "Doubtful");
            edit("Unsure", "Alone");
            new CommitChanges(repository, "Theirs").execute(Progress.NONE);
            new CheckOut(repository, "main").execute(Progress.NONE);

            assertThat(new MergeBranch(repository, "other").execute(Progress.NONE).isConflicting()).isTrue();
            String conflict = MergeState.of(repository).conflicts().get(0).id();
            new ContinueMerge(repository).decide(Map.of(conflict, Decision.THEIRS)).execute(Progress.NONE);
        }
        assertThat(Files.readString(folder.resolve(JOURNEY))).contains("Doubtful", "Alone");
    }

    private void edit(String from, String to) throws IOException {
        Path file = folder.resolve(JOURNEY);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
