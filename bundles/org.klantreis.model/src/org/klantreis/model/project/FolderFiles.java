/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;

/** The model files of a project in a folder. Hidden folders and symbolic links are left alone. */
public final class FolderFiles implements ProjectFiles {
    private static final Comparator<String> CATALOGUE_FIRST =
            Comparator.comparing((String path) -> !path.equals(FileKind.CATALOGUE)).thenComparing(Comparator.naturalOrder());

    private final Path folder;

    /**
     * Makes it for a folder.
     *
     * @param folder the project's folder
     */
    public FolderFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Returns the folder, absolute. */
    public Path folder() {
        return folder;
    }

    @Override
    public List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (attributes.isRegularFile() && !name.startsWith(".") && FileKind.of(name).isPresent()) {
                    paths.add(folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(CATALOGUE_FIRST);
        return paths;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(resolve(path));
    }

    @Override
    public URI uri(String path) {
        return URI.createFileURI(resolve(path).toString());
    }

    /**
     * Finds a file of the project.
     *
     * @param path relative to the project
     * @return the file, absolute
     * @throws IllegalArgumentException when the path leads out of the project
     */
    public Path resolve(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("The path «" + path + "» leads out of the project " + folder + ".");
        }
        return file;
    }
}
