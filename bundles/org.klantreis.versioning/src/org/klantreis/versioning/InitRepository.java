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
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * Puts a project's folder under Git: makes a repository with the branch {@code main}, and keeps out of it what can be made
 * again, and says how model files are merged. Nothing is committed; the first commit is the user's.
 *
 * <pre>{@code
 * boolean made = new InitRepository(folder).execute();
 * }</pre>
 */
public final class InitRepository {
    private static final String IGNORE = ".gitignore";
    private static final String DERIVED = ".klantreis/";

    private final Path folder;

    /**
     * Prepares it.
     *
     * @param folder the project's folder, which exists
     */
    public InitRepository(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the repository.
     *
     * @return whether one was made; false where the folder is in one already, which is then used as it is
     * @throws IOException when it cannot be written
     */
    public boolean execute() throws IOException {
        ignoreDerived();
        new GitAttributes(folder).write();
        if (isInRepository(folder)) {
            return false;
        }
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            return true;
        } catch (GitAPIException e) {
            throw new IOException("The Git repository in " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    /**
     * Says whether a folder belongs to a Git repository.
     *
     * @param folder the folder, which may not exist yet
     * @return whether it, or a folder around it, is a repository's work tree, and not ignored there
     */
    public static boolean isInRepository(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (at != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        if (at == null) {
            return false;
        }
        try {
            Optional<ProjectRepository> repository = ProjectRepository.find(at);
            repository.ifPresent(ProjectRepository::close);
            return repository.isPresent();
        } catch (IOException e) {
            return true; // there is one, whatever is wrong with it
        }
    }

    private void ignoreDerived() throws IOException {
        Path ignore = folder.resolve(IGNORE);
        String text = Files.exists(ignore) ? Files.readString(ignore, StandardCharsets.UTF_8) : "";
        if (text.lines().noneMatch(line -> line.strip().equals(DERIVED))) {
            String separator = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            Files.writeString(ignore, text + separator + DERIVED + "\n", StandardCharsets.UTF_8);
        }
    }
}
