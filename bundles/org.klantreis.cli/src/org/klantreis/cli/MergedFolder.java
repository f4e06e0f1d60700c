/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.FolderFiles;

/** Writes merged files into a folder: a new one, or a project, whose model files then are those of the merge. */
final class MergedFolder {
    private final Path folder;

    MergedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    void write(Map<String, byte[]> contents) throws IOException {
        boolean project = Files.isRegularFile(folder.resolve(FileKind.CATALOGUE));
        if (!project && Files.exists(folder) && !isEmpty()) {
            throw new CommandFailedException("The folder " + folder + " is neither empty nor a landscape project; name another one.");
        }
        FolderFiles files = new FolderFiles(folder);
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            Path file = files.resolve(content.getKey());
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content.getValue())) {
                Files.createDirectories(file.getParent());
                Files.write(file, content.getValue());
            }
        }
        for (String path : project ? files.paths() : List.<String>of()) {
            if (!contents.containsKey(path)) {
                Files.delete(files.resolve(path));
            }
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
