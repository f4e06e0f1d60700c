/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.IOException;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.ProjectFiles;

/** The model files of a project as they are in a commit. Hidden folders and symbolic links are left alone, as in a folder. */
public final class RevisionFiles implements ProjectFiles {
    private static final Comparator<String> CATALOGUE_FIRST =
            Comparator.comparing((String path) -> !path.equals(FileKind.CATALOGUE)).thenComparing(Comparator.naturalOrder());

    private final Repository git;
    private final ObjectId tree;
    private final Map<String, ObjectId> blobs;

    private RevisionFiles(Repository git, ObjectId tree, Map<String, ObjectId> blobs) {
        this.git = git;
        this.tree = tree;
        this.blobs = Collections.unmodifiableMap(blobs);
    }

    /**
     * Lists the files of a commit, or of a tree.
     *
     * @param git the repository; it must stay open while this is used
     * @param commitOrTree the commit or the tree
     * @param prefix where the project is: empty, or a path that ends in {@code /}
     * @return the files
     * @throws IOException when it cannot be read
     */
    public static RevisionFiles of(Repository git, ObjectId commitOrTree, String prefix) throws IOException {
        try (RevWalk walk = new RevWalk(git); TreeWalk files = new TreeWalk(git)) {
            RevTree tree = walk.parseTree(commitOrTree);
            files.addTree(tree);
            files.setRecursive(true);
            if (!prefix.isEmpty()) {
                files.setFilter(PathFilter.create(prefix.substring(0, prefix.length() - 1)));
            }
            List<String> paths = new ArrayList<>();
            Map<String, ObjectId> found = new LinkedHashMap<>();
            while (files.next()) {
                String path = files.getPathString().substring(prefix.length());
                if (isModel(path, files.getFileMode())) {
                    paths.add(path);
                    found.put(path, files.getObjectId(0));
                }
            }
            paths.sort(CATALOGUE_FIRST);
            Map<String, ObjectId> blobs = new LinkedHashMap<>();
            paths.forEach(path -> blobs.put(path, found.get(path)));
            return new RevisionFiles(git, tree, blobs);
        }
    }

    /**
     * Says whether a file of a repository is a model file.
     *
     * @param path its path, relative to the project
     * @param mode what it is
     * @return whether it is a plain file with a known ending and in no hidden folder
     */
    public static boolean isModel(String path, FileMode mode) {
        return (mode.getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE && FileKind.of(path).isPresent()
                && !path.startsWith(".") && !path.contains("/.");
    }

    /** Returns which blob each file is: files with the same blob are the same to the byte. */
    public Map<String, ObjectId> blobs() {
        return blobs;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(blobs.keySet());
    }

    @Override
    public byte[] read(String path) throws IOException {
        ObjectId blob = blobs.get(path);
        if (blob == null) {
            throw new FileNotFoundException("There is no file «" + path + "» in this revision.");
        }
        return git.open(blob, Constants.OBJ_BLOB).getBytes();
    }

    @Override
    public URI uri(String path) {
        return URI.createHierarchicalURI("revision", tree.name(), null, path.split("/"), null, null);
    }
}
