/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Refusal;

/**
 * The files that go into a commit, as entries of the index: those that differ from the last commit. Their content is in the
 * object store.
 */
final class ChosenFiles {
    private static final int HEAD = 0;
    private static final int INDEX = 1;
    private static final int WORK = 2;

    private final ProjectRepository repository;
    private final Repository git;
    private final RevCommit head;
    /** By path in the repository; empty where the file is deleted. */
    private final Map<String, Optional<DirCacheEntry>> entries = new TreeMap<>();

    ChosenFiles(ProjectRepository repository, RevCommit head) {
        this.repository = repository;
        this.git = repository.git();
        this.head = head;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the paths in the repository. */
    Set<String> paths() {
        return Set.copyOf(entries.keySet());
    }

    Map<String, Optional<DirCacheEntry>> entries() {
        return entries;
    }

    /**
     * Adds what changed in the working tree.
     *
     * @param paths the files, relative to the project; null for all of the project
     */
    void addWorkingTree(Collection<String> paths) throws IOException {
        if (paths != null && paths.isEmpty()) {
            return;
        }
        try (TreeWalk walk = new TreeWalk(git); ObjectInserter inserter = git.newObjectInserter()) {
            walk.setOperationType(OperationType.CHECKIN_OP);
            walk.addTree(tree(walk));
            walk.addTree(new DirCacheIterator(git.readDirCache()));
            FileTreeIterator files = new FileTreeIterator(git);
            walk.addTree(files);
            files.setDirCacheIterator(walk, INDEX);
            walk.setRecursive(true);
            if (paths != null) {
                walk.setFilter(PathFilterGroup.createFromStrings(paths.stream().map(path -> repository.prefix()
                        + path).toList()));
            } else if (!repository.prefix().isEmpty()) {
                walk.setFilter(PathFilterGroup.createFromStrings(repository.prefix()));
            }
            while (walk.next()) {
                addFile(walk, inserter);
            }
            inserter.flush();
        }
    }

    private org.eclipse.jgit.treewalk.AbstractTreeIterator tree(TreeWalk walk) throws IOException {
        return head == null ? new EmptyTreeIterator() : new CanonicalTreeParser(null, walk.getObjectReader(), head.getTree());
    }

    private void addFile(TreeWalk walk, ObjectInserter inserter) throws IOException {
        WorkingTreeIterator file = walk.getTree(WORK, WorkingTreeIterator.class);
        DirCacheIterator index = walk.getTree(INDEX, DirCacheIterator.class);
        boolean committed = walk.getRawMode(HEAD) != 0;
        if (walk.getRawMode(HEAD) == FileMode.TYPE_GITLINK || file != null && file.getEntryRawMode() == FileMode.TYPE_GITLINK) {
            return; // a repository of its own
        }
        if (file == null) {
            boolean leftOut = index != null && index.getDirCacheEntry().isSkipWorkTree(); // by a sparse checkout
            if (committed && !leftOut) {
                entries.put(walk.getPathString(), Optional.empty());
            }
            return;
        }
        if (!committed && index == null && file.isEntryIgnored()) {
            return;
        }
        DirCacheEntry entry = new DirCacheEntry(walk.getPathString());
        entry.setFileMode(file.getIndexFileMode(index));
        entry.setLength(file.getEntryLength());
        entry.setLastModified(file.getEntryLastModifiedInstant());
        if (index != null && !file.isModified(index.getDirCacheEntry(), true, walk.getObjectReader())) {
            entry.setObjectId(index.getDirCacheEntry().getObjectId());
        } else {
            long length = file.getEntryContentLength();
            try (InputStream content = file.openEntryStream()) {
                entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, length, content));
            }
        }
        if (!committed || !entry.getObjectId().equals(walk.getObjectId(HEAD)) || entry.getRawMode() != walk.getRawMode(HEAD)) {
            entries.put(entry.getPathString(), Optional.of(entry));
        }
    }

    /**
     * Adds content that is not that of the working tree.
     *
     * @param contents content by path relative to the project; null to delete the file
     * @throws IOException when a path leads out of the project
     */
    void addContents(Map<String, byte[]> contents) throws IOException {
        try (ObjectInserter inserter = git.newObjectInserter()) {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                String path = repository.prefix() + file.getKey();
                if (!repository.folder().resolve(file.getKey()).normalize().startsWith(repository.folder())) {
                    throw new Refusal("The path «" + file.getKey() + "» leads out of the project " + repository.folder() + ".");
                }
                DirCacheEntry entry = file.getValue() == null ? null : entry(path, file.getValue(), inserter);
                if (differs(path, entry)) {
                    entries.put(path, Optional.ofNullable(entry));
                } else {
                    entries.remove(path);
                }
            }
            inserter.flush();
        }
    }

    private static DirCacheEntry entry(String path, byte[] content, ObjectInserter inserter) throws IOException {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, content));
        return entry;
    }

    private boolean differs(String path, DirCacheEntry entry) throws IOException {
        ObjectId before = null;
        if (head != null) {
            try (TreeWalk walk = TreeWalk.forPath(git, path, head.getTree())) {
                if (walk != null) {
                    before = walk.getObjectId(0);
                    if (entry != null) {
                        entry.setFileMode(walk.getFileMode(0));
                    }
                }
            }
        }
        return entry == null ? before != null : !entry.getObjectId().equals(before);
    }
}
