/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFiles;

/** Makes a long history straight in the object store: each commit changes one mark in one journey. */
final class CommitMaker {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTE = 60;

    private final Repository git;
    private final String prefix;
    private final List<DirCacheEntry> entries = new ArrayList<>();

    CommitMaker(ProjectRepository repository) {
        this.git = repository.git();
        this.prefix = repository.prefix();
    }

    /**
     * Makes the commits.
     *
     * @param head the commit that they follow
     * @param files its files
     * @param count how many
     * @param watched the path of the file that each tenth commit changes
     * @return the last commit, to which HEAD leads then
     */
    ObjectId make(ObjectId head, RevisionFiles files, int count, String watched) throws IOException {
        List<String> journeys = files.paths().stream().filter(path -> path.endsWith(".journey") && !path.equals(watched)).toList();
        ObjectId last = head;
        try (ObjectInserter inserter = git.newObjectInserter()) {
            for (Map.Entry<String, ObjectId> file : files.blobs().entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(prefix + file.getKey());
                entry.setFileMode(org.eclipse.jgit.lib.FileMode.REGULAR_FILE);
                entry.setObjectId(file.getValue());
                entries.add(entry);
            }
            for (int i = 0; i < count; i++) {
                String path = i % 10 == 0 || journeys.isEmpty() ? watched : journeys.get(i % journeys.size());
                String text = new String(files.read(path), StandardCharsets.UTF_8);
                String changed = text.replaceFirst("( +)mark=\"[^\"]*\"", "$1mark=\"" + (1 + i % 90 / 10.0) + "\"");
                ObjectId blob = inserter.insert(Constants.OBJ_BLOB, changed.getBytes(StandardCharsets.UTF_8));
                entries.stream().filter(entry -> entry.getPathString().equals(prefix + path)).forEach(entry -> entry.setObjectId(blob));
                last = commit(inserter, last, i);
            }
            inserter.flush();
        }
        RefUpdate update = git.updateRef(Constants.HEAD);
        update.setNewObjectId(last);
        update.forceUpdate();
        return last;
    }

    private ObjectId commit(ObjectInserter inserter, ObjectId parent, int number) throws IOException {
        DirCache tree = DirCache.newInCore();
        DirCacheBuilder builder = tree.builder();
        entries.forEach(builder::add);
        builder.finish();
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree.writeTree(inserter));
        commit.setParentId(parent);
        PersonIdent person = new PersonIdent("Anna", "anna@example.org", BEGIN.plusSeconds((long) MINUTE * number), ZoneOffset.UTC);
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setMessage("Mark " + number);
        return inserter.insert(commit);
    }
}
