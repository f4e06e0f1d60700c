/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.trust.Trust;

/**
 * A landscape project under Git: the repository that its folder is in, and where in it the project is.
 *
 * <pre>{@code
 * try (ProjectRepository repository = ProjectRepository.open(folder)) {
 *     LandscapeProject asItWas = repository.model("v1.0");
 * }
 * }</pre>
 *
 * <p>Instances may be used by several threads; close them.
 */
public final class ProjectRepository implements AutoCloseable {
    private final Path folder;
    private final Repository git;
    private final String prefix;

    private ProjectRepository(Path folder, Repository git) {
        this.folder = folder;
        this.git = git;
        String inside = git.getWorkTree().toPath().toAbsolutePath().normalize().relativize(folder).toString()
                .replace(File.separatorChar, '/');
        this.prefix = inside.isEmpty() ? "" : inside + "/";
    }

    /**
     * Finds the repository that a project is in.
     *
     * @param project the project's folder
     * @return the repository; empty where the folder is under no version control, or ignored by the repository around it
     * @throws IOException when the repository is there and cannot be read
     */
    public static Optional<ProjectRepository> find(Path project) throws IOException {
        Path folder = project.toAbsolutePath().normalize();
        Repository git = Trust.open(folder);
        if (git == null) {
            return Optional.empty();
        }
        if (git.isBare()) {
            git.close();
            return Optional.empty();
        }
        if (!folder.startsWith(git.getWorkTree().toPath().toAbsolutePath().normalize())) {
            git.close();
            throw new IOException("The repository around " + folder + " has its files elsewhere, in " + git.getWorkTree()
                    + " (core.worktree); open the project there.");
        }
        ProjectRepository repository = new ProjectRepository(folder, git);
        if (IgnoredFolders.has(git, repository.prefix.isEmpty() ? "" : repository.prefix.substring(0, repository.prefix.length() - 1))) {
            git.close();
            return Optional.empty();
        }
        return Optional.of(repository);
    }

    /**
     * Opens the repository that a project is in.
     *
     * @param project the project's folder
     * @return the repository
     * @throws IOException when there is none, or it cannot be read
     */
    public static ProjectRepository open(Path project) throws IOException {
        return find(project).orElseThrow(() -> new IOException("The project " + project.toAbsolutePath().normalize()
                + " is not under Git; put it under Git first («git init», or Share Project in the workbench)."));
    }

    /** Returns the project's folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** Returns where the project is in the repository: empty for its top, else a path that ends in {@code /}. */
    public String prefix() {
        return prefix;
    }

    /** Returns the repository itself. */
    public Repository git() {
        return git;
    }

    /**
     * Finds a commit.
     *
     * @param revision a branch, tag, id or any other name that Git knows, as {@code main~2}
     * @return the commit's id
     * @throws IOException when there is no such commit, or the name is no name; the message says which
     */
    public ObjectId resolve(String revision) throws IOException {
        try {
            ObjectId id = git.resolve(revision + "^{commit}");
            if (id != null) {
                return id;
            }
        } catch (AmbiguousObjectException e) {
            throw new IOException("The revision «" + revision + "» may be one of several commits; write more of its id.", e);
        } catch (IncorrectObjectTypeException | RevisionSyntaxException e) {
            throw new IOException("«" + revision + "» is no revision; name a branch, a tag or a commit.", e);
        }
        throw new IOException("There is no revision «" + revision + "» in " + git.getWorkTree()
                + "; «git log --all» shows the commits there are, «git fetch» brings those of others.");
    }

    /**
     * Reads a commit.
     *
     * @param revision as {@link #resolve} takes it
     * @return the commit, with its message and author
     * @throws IOException as {@link #resolve} does
     */
    public RevCommit commit(String revision) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            return walk.parseCommit(resolve(revision));
        }
    }

    /**
     * Returns the project's files as they are in a commit.
     *
     * @param commit the commit
     * @return its files, read straight from the object store
     * @throws IOException when the commit cannot be read
     */
    public RevisionFiles files(ObjectId commit) throws IOException {
        return RevisionFiles.of(git, commit, prefix);
    }

    /**
     * Loads the project as it is in a commit, without checking it out.
     *
     * @param revision as {@link #resolve} takes it
     * @return the project, which cannot be saved
     * @throws IOException when there is no such commit, or it has no project in this folder
     */
    public LandscapeProject model(String revision) throws IOException {
        return LandscapeProject.open(files(resolve(revision), revision));
    }

    /**
     * Returns the project's files as they are in a commit, where there are any.
     *
     * @param commit the commit
     * @param revision what the user called it
     * @return its files, read straight from the object store
     * @throws IOException when the commit cannot be read, or has no project in this folder
     */
    public RevisionFiles files(ObjectId commit, String revision) throws IOException {
        RevisionFiles files = files(commit);
        if (files.paths().isEmpty()) {
            throw new IOException("There was no landscape project in " + (prefix.isEmpty() ? "the repository" : prefix)
                    + " at revision «"
                    + revision + "»; name a later one.");
        }
        return files;
    }

    @Override
    public void close() {
        git.close();
    }
}
