/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.ProjectFiles;

/** The model files of one project in one of the trees of a merge; the tree need not be of a commit. */
final class BlobFiles implements ProjectFiles {
    private static final Comparator<String> CATALOGUE_FIRST =
            Comparator.comparing((String path) -> !path.equals(FileKind.CATALOGUE)).thenComparing(Comparator.naturalOrder());

    private final ObjectReader reader;
    private final String side;
    private final Map<String, Blob> blobs = new TreeMap<>(CATALOGUE_FIRST);

    /** A file's content and mode. */
    record Blob(ObjectId id, FileMode mode) {
    }

    BlobFiles(ObjectReader reader, String side) {
        this.reader = reader;
        this.side = side;
    }

    /**
     * Finds the projects of a tree.
     *
     * @param side names the tree in the addresses of its files
     * @return the projects by where they are: empty for the top, else a path that ends in a slash
     */
    static Map<String, BlobFiles> projects(ObjectReader reader, AbstractTreeIterator tree, String side) throws IOException {
        Map<String, Blob> models = new TreeMap<>();
        List<String> prefixes = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE && FileKind.of(path).isPresent()
                        && !isHidden(path)) {
                    models.put(path, new Blob(walk.getObjectId(0), walk.getFileMode(0)));
                    if (path.equals(FileKind.CATALOGUE) || path.endsWith("/" + FileKind.CATALOGUE)) {
                        prefixes.add(path.substring(0, path.length() - FileKind.CATALOGUE.length()));
                    }
                }
            }
        }
        Map<String, BlobFiles> projects = new TreeMap<>();
        for (String prefix : prefixes) {
            BlobFiles files = new BlobFiles(reader, side);
            models.forEach((path, blob) -> {
                if (path.startsWith(prefix)) {
                    files.put(path.substring(prefix.length()), blob);
                }
            });
            projects.put(prefix, files);
        }
        return projects;
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    void put(String path, Blob blob) {
        blobs.put(path, blob);
    }

    /** Returns what each file is; those with the same id are the same to the byte. */
    Map<String, Blob> blobs() {
        return blobs;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(blobs.keySet());
    }

    @Override
    public byte[] read(String path) throws IOException {
        Blob blob = blobs.get(path);
        if (blob == null) {
            throw new FileNotFoundException("There is no file «" + path + "» in " + side + ".");
        }
        return reader.open(blob.id(), Constants.OBJ_BLOB).getBytes();
    }

    @Override
    public URI uri(String path) {
        return URI.createHierarchicalURI("merge", side, null, path.split("/"), null, null);
    }
}
