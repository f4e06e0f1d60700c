/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;

/**
 * A landscape project: every model file of a folder (or of a revision), loaded into one resource set.
 *
 * <pre>{@code
 * LandscapeProject project = LandscapeProject.open(Path.of("havenbank"));
 * project.problems().forEach(System.err::println);
 * project.journeys().get(0).setName("Open an account");
 * project.save();
 * }</pre>
 *
 * <p>A file that cannot be read whole is reported in {@link #problems()} and opens read-only; the others are not affected.
 * Instances are not safe for use by several threads at once.
 */
public final class LandscapeProject {
    private final ProjectFiles files;
    private final ResourceSet resources = new ClosedResourceSet();
    private final Map<String, KlantreisResource> byPath = new LinkedHashMap<>();
    /** Files that were taken out since the last save: what was in them may be in another one. */
    private final List<KlantreisResource> takenOut = new ArrayList<>();
    private final Map<String, byte[]> asRead = new HashMap<>();
    private final Map<String, String> readOnly = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    /** What is wrong between files; looked at again whenever one was read again. */
    private final Map<String, String> readOnlyAcross = new HashMap<>();
    private final List<Problem> problemsAcross = new ArrayList<>();

    private LandscapeProject(ProjectFiles files) {
        this.files = files;
    }

    /**
     * Opens the project in a folder.
     *
     * @param folder the folder with {@code landscape.klantreis}
     * @return the project, with every file that could be read
     * @throws IOException when the folder is no project or cannot be listed
     */
    public static LandscapeProject open(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(FileKind.CATALOGUE))) {
            throw new IOException("No landscape project in " + folder.toAbsolutePath().normalize() + ": there is no "
                    + FileKind.CATALOGUE + "; name a project's folder, or make one with «klantreis new».");
        }
        return open(new FolderFiles(folder));
    }

    /**
     * Opens a project from anywhere.
     *
     * @param files where its files are read from
     * @return the project, with every file that could be read
     * @throws IOException when the files cannot be listed
     */
    public static LandscapeProject open(ProjectFiles files) throws IOException {
        LandscapeProject project = new LandscapeProject(files);
        new ProjectReader(project).readAll();
        return project;
    }

    /**
     * Begins a project in a folder that has none; nothing is written before {@link #save()}.
     *
     * @param folder the folder, which may not exist yet
     * @param landscape the catalogue
     * @return the project
     * @throws IOException when there is a project already
     */
    public static LandscapeProject create(Path folder, Landscape landscape) throws IOException {
        if (Files.exists(folder.resolve(FileKind.CATALOGUE))) {
            throw new IOException("There is a landscape project in " + folder.toAbsolutePath().normalize()
                    + " already; name another folder.");
        }
        LandscapeProject project = new LandscapeProject(new FolderFiles(folder));
        project.add(FileKind.CATALOGUE, landscape);
        return project;
    }

    /** Returns where the files are read from. */
    public ProjectFiles files() {
        return files;
    }

    /** Returns the folder of a project that was opened from one. */
    public Optional<Path> folder() {
        return files instanceof FolderFiles folder ? Optional.of(folder.folder()) : Optional.empty();
    }

    /** Returns the resource set with a resource a file; it never loads others. */
    public ResourceSet resourceSet() {
        return resources;
    }

    /** Returns what was wrong with the files when they were read, by file and line. */
    public List<Problem> problems() {
        return Stream.concat(problems.stream(), problemsAcross.stream()).sorted(Problem.ORDER).toList();
    }

    /** Returns the root elements of all files that could be read, the catalogue first. */
    public List<Document> documents() {
        return List.copyOf(documentsByPath().values());
    }

    /** Returns the root element of every file that could be read, by the file's path; the catalogue first. */
    public Map<String, Document> documentsByPath() {
        Map<String, Document> documents = new LinkedHashMap<>();
        byPath.forEach((path, resource) -> {
            if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Document document) {
                documents.put(path, document);
            }
        });
        return documents;
    }

    /** Returns the catalogue; empty where its file could not be read. */
    public Optional<Landscape> landscape() {
        return documents().stream().filter(Landscape.class::isInstance).map(Landscape.class::cast).findFirst();
    }

    /** Returns the journeys, by the path of their file. */
    public List<Journey> journeys() {
        return documents().stream().filter(Journey.class::isInstance).map(Journey.class::cast).toList();
    }

    /**
     * Finds the file of an element.
     *
     * @param element any element of the project
     * @return its path, relative to the project; empty where it is in no file
     */
    public Optional<String> pathOf(EObject element) {
        Resource resource = element.eResource();
        return byPath.entrySet().stream().filter(e -> e.getValue() == resource).map(Map.Entry::getKey).findFirst();
    }

    /**
     * Finds the line on which an element begins, in its file as it was read or last saved.
     *
     * @param element any element of the project
     * @return the line, from 1; 0 where it is not in the file
     */
    public int lineOf(Identified element) {
        return pathOf(element).map(asRead::get).map(bytes -> SourceLines.ofId(bytes, element.getId(), 1)).orElse(0);
    }

    /**
     * Says why a file cannot be saved.
     *
     * @param path the file's path, relative to the project
     * @return one sentence; empty where it can be saved
     */
    public Optional<String> readOnlyReason(String path) {
        return Optional.ofNullable(readOnly.getOrDefault(path, readOnlyAcross.get(path)));
    }

    /**
     * Adds a file to the project; it is written by the next {@link #save()}.
     *
     * @param path its path, relative to the project
     * @param document its root element
     * @throws IllegalArgumentException when there is such a file, the path leads out of the project, or its ending is not
     *         the one for such an element
     */
    public void add(String path, Document document) {
        FileKind expected = FileKind.of(document.eClass()).orElseThrow();
        if (FileKind.of(path).orElse(null) != expected) {
            throw new IllegalArgumentException("The file «" + path + "» of a " + document.eClass().getName()
                    + " must end in ." + expected.extension() + ".");
        }
        if (byPath.containsKey(path)) {
            throw new IllegalArgumentException("There is a file «" + path + "» in the project already.");
        }
        KlantreisResource resource = (KlantreisResource) resources.createResource(files.uri(path));
        resource.getContents().add(document);
        resource.setTrackingModification(true);
        resource.setModified(true); // it may be one that was removed before, and has changed since it was read
        byPath.put(path, resource);
    }

    /**
     * Takes a file out of the project; it is deleted by the next {@link #save()}. To undo that, {@link #add} its root again.
     *
     * @param path its path, relative to the project
     * @return its root element, in no file any more
     * @throws IllegalArgumentException when there is no such file, or it is the catalogue
     */
    public Document remove(String path) {
        KlantreisResource resource = known(path);
        if (FileKind.CATALOGUE.equals(path)) {
            throw new IllegalArgumentException("The catalogue is what makes a folder a project; delete the folder instead.");
        }
        Document root = documentsByPath().get(path);
        if (root == null) {
            throw new IllegalArgumentException("The file «" + path + "» could not be read; delete it outside of the project.");
        }
        resource.getContents().clear();
        resources.getResources().remove(resource);
        byPath.remove(path);
        takenOut.add(resource);
        return root;
    }

    /**
     * Gives a file another path; the next {@link #save()} writes it there and mends the references of other files to it.
     *
     * @param path its path, relative to the project
     * @param newPath the path that it gets
     * @throws IllegalArgumentException when there is no file at {@code path}, or one at {@code newPath}, or it cannot be there
     */
    public void move(String path, String newPath) {
        add(newPath, remove(path));
        byPath.values().forEach(resource -> resource.setModified(true));
    }

    /**
     * Finds an element by its id.
     *
     * @param id the id
     * @return the element; empty where no file of the project has it
     */
    public Optional<Identified> find(String id) {
        return byPath.values().stream().map(resource -> resource.find(id)).filter(Identified.class::isInstance)
                .map(Identified.class::cast).findFirst();
    }

    /** Says whether a file on the disk is not what it was when it was read or last saved; of files that came or went too. */
    public Set<String> changedOnDisk() throws IOException {
        Set<String> changed = new TreeSet<>();
        Set<String> there = new HashSet<>(files.paths());
        for (String path : there) {
            if (!Arrays.equals(contentOf(path), asRead.get(path))) {
                changed.add(path);
            }
        }
        asRead.keySet().stream().filter(path -> !there.contains(path)).forEach(changed::add);
        return changed;
    }

    /** Returns what is in a file; null where it cannot be read, as it could not when it was read at first. */
    private byte[] contentOf(String path) {
        try {
            return files.read(path);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Finds the files that were changed, added, moved or removed here since they were read or last saved.
     *
     * @return their paths; some of the files may be as they were again, since the change was undone
     */
    public Set<String> touched() {
        Set<String> touched = new TreeSet<>(asRead.keySet());
        touched.removeAll(byPath.keySet());
        byPath.forEach((path, resource) -> {
            if (resource.isModified() || !asRead.containsKey(path)) {
                touched.add(path);
            }
        });
        return touched;
    }

    /**
     * Reads again the files that others changed, made or deleted since they were read, and drops what was changed in them here.
     * Their elements are other objects afterwards, which the references of the other files lead to.
     *
     * @return the paths of those files; none where nothing changed
     * @throws IOException when the files cannot be listed or read
     */
    public Set<String> refresh() throws IOException {
        return refresh(changedOnDisk());
    }

    /**
     * Reads some files again, whether they changed or not, as {@link #refresh()} does.
     *
     * @param paths the files
     * @return the same paths
     * @throws IOException when the files cannot be listed or read
     */
    public Set<String> refresh(Set<String> paths) throws IOException {
        if (!paths.isEmpty()) {
            new ProjectReader(this).readAgain(paths);
        }
        return paths;
    }

    /**
     * Declares the present content on the disk of some files known, so that the next {@link #save()} overwrites it.
     * Keep what is there elsewhere first.
     *
     * @param paths the files
     * @throws IOException when one cannot be read
     */
    public void overrule(Set<String> paths) throws IOException {
        Set<String> there = new HashSet<>(files.paths());
        for (String path : paths) {
            if (there.contains(path)) {
                asRead.put(path, files.read(path));
            } else {
                asRead.remove(path);
            }
            if (byPath.containsKey(path)) {
                byPath.get(path).setModified(true);
            }
        }
    }

    private KlantreisResource known(String path) {
        KlantreisResource resource = byPath.get(path);
        if (resource == null) {
            throw new IllegalArgumentException("There is no file «" + path + "» in the project.");
        }
        return resource;
    }

    /**
     * Saves what changed. Either every changed file is written, each of them atomically, or none is.
     *
     * @return the paths of the files that were written or deleted; none where nothing changed
     * @throws SaveRefusedException when saving would write broken references, overwrite what others changed, or lose what
     *         could not be read
     * @throws IOException when a file cannot be written; the files keep their old content
     */
    public List<String> save() throws IOException {
        return new ProjectWriter(this).save();
    }

    /**
     * Makes the files as {@link #save()} would write them, but writes nothing; for projects that were not opened from a folder too.
     *
     * @return the bytes of every file by its path; those that did not change are as they were read
     * @throws SaveRefusedException when that would give broken references, or lose what could not be read
     * @throws IOException when a file cannot be made
     */
    public Map<String, byte[]> contents() throws IOException {
        return new ProjectWriter(this).contents();
    }

    /** Returns a fingerprint of every file by its path, as it was read or last saved; see {@link Fingerprints}. */
    public Map<String, String> fingerprints() {
        return Fingerprints.of(asRead);
    }

    /** Returns the bytes of every file by its path, as it was read or last saved; they must not be changed. */
    public Map<String, byte[]> contentsAsRead() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        byPath.keySet().stream().filter(asRead::containsKey).forEach(path -> contents.put(path, asRead.get(path)));
        return contents;
    }

    Map<String, KlantreisResource> byPath() {
        return byPath;
    }

    List<KlantreisResource> takenOut() {
        return takenOut;
    }

    Map<String, byte[]> asRead() {
        return asRead;
    }

    /** Forgets what was said of files before they are read again. */
    void forget(Set<String> paths) {
        readOnly.keySet().removeAll(paths);
        problems.removeIf(problem -> paths.contains(problem.path()));
    }

    void forgetAcross() {
        readOnlyAcross.clear();
        problemsAcross.clear();
    }

    void markReadOnlyAcross(String path, String reason) {
        readOnlyAcross.putIfAbsent(path, reason);
    }

    void reportAcross(Problem problem) {
        problemsAcross.add(problem);
    }

    void markReadOnly(String path, String reason) {
        readOnly.putIfAbsent(path, reason);
    }

    void report(Problem problem) {
        problems.add(problem);
    }
}
