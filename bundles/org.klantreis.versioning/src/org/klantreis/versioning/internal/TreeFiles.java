/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.internal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.dircache.Checkout;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheCheckout.CheckoutMetadata;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Writes files of a commit into the working tree, through the filters that they have. */
public final class TreeFiles {
    /** How Git calls a file until it is whole: the name, and a number at random. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\._(.+?)\\d+\\.tmp");

    private final Repository git;
    private final ObjectId tree;

    /**
     * Makes it.
     *
     * @param git the repository
     * @param treeish the commit or tree with the files
     */
    public TreeFiles(Repository git, ObjectId treeish) {
        this.git = git;
        this.tree = treeish;
    }

    /**
     * Writes files; those that are not in the tree are deleted.
     *
     * @param paths their paths in the repository
     * @return what belongs into the index for each; empty where the file is deleted
     * @throws IOException when one cannot be written
     */
    public Map<String, Optional<DirCacheEntry>> checkOut(Collection<String> paths) throws IOException {
        Map<String, Optional<DirCacheEntry>> entries = new LinkedHashMap<>();
        try (ObjectReader reader = git.newObjectReader(); RevWalk walk = new RevWalk(reader)) {
            ObjectId root = walk.parseTree(tree);
            Checkout checkout = new Checkout(git, git.getConfig().get(WorkingTreeOptions.KEY));
            for (String path : paths) {
                entries.put(path, checkOut(checkout, reader, root, path));
            }
        } finally {
            deleteLeftOvers(paths);
        }
        return entries;
    }

    /**
     * Deletes what Git leaves beside a file that it could not write to its end, or did not since it was killed.
     *
     * @param paths the paths of the files in the repository
     * @throws IOException when one cannot be deleted
     */
    public void deleteLeftOvers(Collection<String> paths) throws IOException {
        Map<Path, Set<String>> namesByFolder = new HashMap<>();
        for (String path : paths) {
            Path file = git.getWorkTree().toPath().resolve(path);
            namesByFolder.computeIfAbsent(file.getParent(), folder -> new HashSet<>()).add(file.getFileName().toString());
        }
        for (Map.Entry<Path, Set<String>> folder : namesByFolder.entrySet()) {
            if (Files.isDirectory(folder.getKey())) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.getKey(), "._*.tmp")) {
                    for (Path file : files) {
                        Matcher name = LEFT_OVER.matcher(file.getFileName().toString());
                        if (name.matches() && folder.getValue().contains(name.group(1))) {
                            Files.deleteIfExists(file);
                        }
                    }
                }
            }
        }
    }

    private Optional<DirCacheEntry> checkOut(Checkout checkout, ObjectReader reader, ObjectId root,
            String path) throws IOException {
        Path file = git.getWorkTree().toPath().resolve(path);
        try (TreeWalk walk = new TreeWalk(git, reader)) {
            walk.setOperationType(OperationType.CHECKOUT_OP);
            walk.addTree(root);
            walk.setRecursive(true);
            walk.setFilter(PathFilter.create(path));
            if (!walk.next() || !walk.getPathString().equals(path)) {
                delete(file);
                return Optional.empty();
            }
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(walk.getFileMode(0));
            entry.setObjectId(walk.getObjectId(0));
            CheckoutMetadata metadata = new CheckoutMetadata(walk.getEolStreamType(OperationType.CHECKOUT_OP),
                    walk.getFilterCommand(Constants.ATTR_FILTER_TYPE_SMUDGE));
            checkout.safeCreateParentDirectory(path, file.getParent().toFile(), false);
            checkout.checkout(entry, metadata, reader, path);
            return Optional.of(entry);
        }
    }

    /** Deletes a file, and the folders that are empty without it. */
    private void delete(Path file) throws IOException {
        Path top = git.getWorkTree().toPath();
        Files.deleteIfExists(file);
        try {
            for (Path folder = file.getParent(); folder != null && folder.startsWith(top)
                    && !folder.equals(top); folder = folder.getParent()) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // It is kept, and those around it.
        }
    }

    /**
     * Puts entries into an index in place of all that it has of those paths.
     *
     * @param index the index, locked; it is written and unlocked
     * @param entries the entries by path; empty to take the path out
     * @throws IOException when it cannot be written
     */
    public static void write(DirCache index, Map<String, Optional<DirCacheEntry>> entries) throws IOException {
        DirCacheBuilder builder = index.builder();
        for (int i = 0; i < index.getEntryCount(); i++) {
            if (!entries.containsKey(index.getEntry(i).getPathString())) {
                builder.add(index.getEntry(i));
            }
        }
        entries.values().forEach(entry -> entry.ifPresent(builder::add));
        if (!builder.commit()) {
            throw new Refusal("The index of Git cannot be written; look whether the disk is full.");
        }
    }
}
