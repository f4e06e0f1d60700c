/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.model.project.FileKind;

/**
 * Tells Git, in the file {@code .gitattributes} of a project, that model files are merged by elements and have the same line ends
 * everywhere. What else is in that file stays.
 */
public final class GitAttributes {
    /** The name of the file. */
    public static final String FILE = ".gitattributes";
    /** The name of the merge driver in Git's configuration. */
    public static final String DRIVER = "klantreis";

    private final Path file;

    /**
     * Prepares it.
     *
     * @param folder the project's folder, which exists
     */
    public GitAttributes(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /**
     * Adds the lines that are missing: one for each kind of model file for which the file says nothing about merging.
     *
     * @return whether the file was written
     * @throws IOException when it cannot be read or written
     */
    public boolean write() throws IOException {
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        List<String> lines = text.lines().toList();
        StringBuilder added = new StringBuilder();
        for (FileKind kind : FileKind.values()) {
            String pattern = "*." + kind.extension();
            if (lines.stream().noneMatch(line -> line.startsWith(pattern + " ") && line.contains("merge"))) {
                added.append(pattern).append(" text eol=lf merge=").append(DRIVER).append('\n');
            }
        }
        if (added.isEmpty()) {
            return false;
        }
        String separator = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        Files.writeString(file, text + separator + added, StandardCharsets.UTF_8);
        return true;
    }
}
