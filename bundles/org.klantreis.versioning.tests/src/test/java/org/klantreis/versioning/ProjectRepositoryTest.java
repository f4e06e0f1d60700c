/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRepositoryTest {
    @Test
    void aFolderThatTheRepositoryAroundItIgnoresIsNotInIt(@TempDir Path place) throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(place.toFile()).call()) {
            Files.writeString(place.resolve(".gitignore"), "target/\n");
            Path ignored = Files.createDirectories(place.resolve("build/target/work/project"));
            Path own = Files.createDirectories(place.resolve("models/project"));
            assertThat(ProjectRepository.find(ignored)).isEmpty();
            assertThat(InitRepository.isInRepository(ignored)).isFalse();
            try (ProjectRepository found = ProjectRepository.find(own).orElseThrow()) {
                assertThat(found.prefix()).isEqualTo("models/project/");
            }

            Files.writeString(ignored.resolve("landscape.klantreis"), "");
            git.add().addFilepattern("build/target/work/project/landscape.klantreis").call();
            assertThat(ProjectRepository.find(ignored)).as("ignored files are not added").isEmpty();
            assertThat(new InitRepository(ignored).execute()).isTrue();
            try (ProjectRepository found = ProjectRepository.find(ignored).orElseThrow()) {
                assertThat(found.prefix()).isEmpty();
            }
        }
    }
}
