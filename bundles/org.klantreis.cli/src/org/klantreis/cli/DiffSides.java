/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.emf.common.util.URI;
import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;
import org.klantreis.model.project.SingleFile;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFiles;

/** Finds what users name to be compared: a project's folder, a revision, a model file, or a file in a revision. */
final class DiffSides {
    private static final int SHORT = 10;
    private static final String WORKING_TREE = "working tree";

    private final ProjectOptions options;

    /**
     * Makes it.
     *
     * @param options say which project revisions are of
     */
    DiffSides(ProjectOptions options) {
        this.options = options;
    }

    /** The files of the project as they are now. */
    DiffSide workingTree() throws IOException {
        return folder(options.folder(), WORKING_TREE);
    }

    /** The project as it was in a commit. */
    DiffSide revision(String revision) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(options.folder())) {
            return revision(repository, revision);
        }
    }

    /** Says whether what a user named is the project itself, or a file of it, as it is now. */
    boolean isOfWorkingTree(String named) {
        Path path = path(named);
        if (path == null || !Files.exists(path)) {
            return false;
        }
        try {
            Path here = options.folder();
            return project(path).filter(here::equals).isPresent();
        } catch (CommandFailedException e) {
            return false; // no project here: then two folders or files can be compared all the same
        }
    }

    /** The part of the last commit that a folder or file of the working tree is to be compared with. */
    DiffSide committed(String named, String revision) throws IOException {
        Path file = path(named);
        DiffSide whole = revision(revision);
        if (Files.isDirectory(file)) {
            return whole;
        }
        String path = relative(options.folder(), file);
        return whole.file(path, whole.label() + ":" + path);
    }

    /**
     * Finds what a user named.
     *
     * @param named a folder, a file, a revision or {@code REVISION:path}
     * @return it
     */
    DiffSide of(String named) throws IOException {
        Path path = path(named);
        boolean exists = path != null && Files.exists(path);
        try (ProjectRepository repository = repository()) {
            ObjectId commit = repository == null ? null : resolve(repository, named);
            if (exists && commit != null && !named.contains("/") && !named.equals(".")) {
                throw new CommandFailedException("«" + named + "» is a " + (Files.isDirectory(path) ? "folder" : "file")
                        + " and a revision; write ./" + named + " for the one, refs/heads/" + named + " or refs/tags/" + named
                        + " for the other.");
            } else if (exists) {
                return Files.isDirectory(path) ? folder(path) : file(path);
            } else if (commit != null) {
                return revision(repository, named);
            } else if (named.indexOf(':') > 0 && repository != null) {
                return fileIn(repository, named);
            }
            throw unknown(named, repository);
        }
    }

    private ProjectRepository repository() throws IOException {
        try {
            return ProjectRepository.find(options.folder()).orElse(null);
        } catch (CommandFailedException e) {
            return null; // no project here, so no revisions
        }
    }

    private static ObjectId resolve(ProjectRepository repository, String named) {
        try {
            return repository.git().resolve(named + "^{commit}");
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static DiffSide revision(ProjectRepository repository, String revision) throws IOException {
        ObjectId commit = repository.resolve(revision);
        RevisionFiles files = repository.files(commit);
        String id = commit.abbreviate(SHORT).name();
        return DiffSide.of(commit.name().startsWith(revision) ? id : revision + " (" + id + ")", repository.model(revision),
                new HashSet<>(files.paths()));
    }

    private static DiffSide fileIn(ProjectRepository repository, String named) throws IOException {
        String revision = named.substring(0, named.indexOf(':'));
        String path = named.substring(named.indexOf(':') + 1).replaceFirst("^\\./", "");
        DiffSide whole = revision(repository, revision);
        Set<String> there = new HashSet<>(whole.documents().keySet());
        there.addAll(whole.unreadable());
        String inside = !there.contains(path) && path.startsWith(repository.prefix()) ? path.substring(repository.prefix().length()) : path;
        if (!there.contains(inside)) {
            throw new CommandFailedException("There is no model file «" + inside + "» in revision «" + revision + "»"
                    + Nearest.hint(inside, there, "name it as it is in the project's folder, such as journeys/a.journey."));
        }
        return whole.file(inside, whole.label() + ":" + inside);
    }

    private DiffSide folder(Path folder) throws IOException {
        Path real = folder.toAbsolutePath().normalize();
        if (!Files.isRegularFile(real.resolve(FileKind.CATALOGUE))) {
            throw new CommandFailedException("The folder " + real + " is no landscape project: there is no " + FileKind.CATALOGUE
                    + " in it; name a project's folder, a model file or a revision.");
        }
        return folder(real, isOfWorkingTree(folder.toString()) ? WORKING_TREE : folder.toString());
    }

    private static DiffSide folder(Path folder, String label) throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        return DiffSide.of(label, project, new HashSet<>(project.files().paths()));
    }

    private static DiffSide file(Path file) throws IOException {
        if (FileKind.of(file.toString()).isEmpty()) {
            List<String> endings = new ArrayList<>();
            List.of(FileKind.values()).forEach(kind -> endings.add("." + kind.extension()));
            throw new CommandFailedException("The file " + file + " is no model file; those end in " + String.join(", ", endings) + ".");
        }
        Path real = file.toAbsolutePath().normalize();
        Optional<Path> project = project(real);
        if (project.isPresent()) {
            return folder(project.get(), WORKING_TREE).file(relative(project.get(), real), file.toString());
        }
        String name = real.getFileName().toString();
        SingleFile read = SingleFile.read(name, URI.createFileURI(real.toString()), Files.readAllBytes(real));
        if (read.document().isEmpty()) {
            throw new CommandFailedException(read.problems().stream().findFirst().map(Problem::toString).orElse(name)
                    .replaceFirst("^" + java.util.regex.Pattern.quote(name), java.util.regex.Matcher.quoteReplacement(file.toString())));
        }
        Map<String, Document> one = new LinkedHashMap<>();
        one.put(name, read.document().get());
        return new DiffSide(file.toString(), one, Set.of(), true, Optional.empty());
    }

    private static Optional<Path> project(Path file) {
        for (Path at = file.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(FileKind.CATALOGUE))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private static Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static CommandFailedException unknown(String named, ProjectRepository repository) throws IOException {
        if (repository == null) {
            return new CommandFailedException("There is no folder or file «" + named + "», and no project under Git here that could have "
                    + "a revision of that name; check the path, or name the project with --project.");
        }
        List<String> names = new ArrayList<>();
        for (Ref ref : repository.git().getRefDatabase().getRefs()) {
            names.add(Repository.shortenRefName(ref.getName()));
        }
        return new CommandFailedException("«" + named + "» is no folder, no model file and no revision"
                + Nearest.hint(named, names, "«git log --all» shows the commits there are."));
    }
}
