/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFileTest {
    /** A folder of which some journeys cannot be read, as where a user has no right to. */
    private record Forbidding(ProjectFiles files) implements ProjectFiles {
        @Override
        public List<String> paths() throws IOException {
            return files.paths();
        }

        @Override
        public byte[] read(String path) throws IOException {
            if (path.startsWith("journeys/secret")) {
                throw new AccessDeniedException(path);
            }
            return files.read(path);
        }

        @Override
        public URI uri(String path) {
            return files.uri(path);
        }
    }

    @Test
    void changesOfOtherFilesAreFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("landscape.klantreis"), "<nothing/>");
        Files.createDirectories(folder.resolve("journeys"));
        Files.writeString(folder.resolve("journeys/secret.journey"), "<nothing/>");
        LandscapeProject project = LandscapeProject.open(new Forbidding(new FolderFiles(folder)));
        assertThat(project.changedOnDisk()).isEmpty();
        Files.writeString(folder.resolve("landscape.klantreis"), "<something/>");
        assertThat(project.changedOnDisk()).containsExactly("landscape.klantreis");
    }
}
