/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;

/**
 * The revisions of a project as models, straight from the object store: whole projects, and what differs between two. Comparing reads
 * only the files that differ, and each version of a file once.
 *
 * <pre>{@code
 * Revisions revisions = new Revisions(repository);
 * Comparison changes = revisions.compare(repository.resolve("v1.0"), repository.resolve("HEAD"));
 * }</pre>
 *
 * <p>Make one for a repository and keep it: it remembers. Safe for use by several threads; the repository must stay open meanwhile.
 */
public final class Revisions {
    /** Whole projects are large, and seldom are more than the two sides of a comparison and a base looked at. */
    private static final int MOST_PROJECTS = 4;

    private final ProjectRepository repository;
    private final BlobDocuments documents;
    private final Map<ObjectId, LandscapeProject> projects = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, LandscapeProject> eldest) {
            return size() > MOST_PROJECTS;
        }
    };

    /**
     * Makes it.
     *
     * @param repository the project's repository
     */
    public Revisions(ProjectRepository repository) {
        this.repository = repository;
        this.documents = new BlobDocuments(repository.git());
    }

    /** Returns the repository. */
    public ProjectRepository repository() {
        return repository;
    }

    /**
     * Loads the whole project as it is in a commit, its references resolved. The last few are remembered; do not change them.
     *
     * @param commit the commit
     * @return the project, which cannot be saved
     * @throws IOException when the commit cannot be read, or has no project in this folder
     */
    public LandscapeProject project(ObjectId commit) throws IOException {
        synchronized (projects) {
            LandscapeProject known = projects.get(commit);
            if (known == null) {
                known = repository.model(commit.name());
                projects.put(commit.copy(), known);
            }
            return known;
        }
    }

    /**
     * Compares two commits. The states of the comparison have the files that differ; elements of the others are found to be named.
     *
     * @param before the older commit; null for the time before the first
     * @param after the newer commit
     * @return what differs; a file that cannot be read is taken as it was when it last could be
     * @throws IOException when a commit cannot be read
     */
    public Comparison compare(ObjectId before, ObjectId after) throws IOException {
        return compare(before, after, ChangedFile.between(repository, before, after));
    }

    /**
     * Finds what a commit changed: against the one before it; for a merge, what none of the merged had, that is how it was resolved.
     *
     * @param commit the commit, parsed
     * @return what it changed
     * @throws IOException when it or one before it cannot be read
     */
    public Comparison changes(RevCommit commit) throws IOException {
        RevCommit[] parents = commit.getParents();
        Comparison changes = compare(parents.length == 0 ? null : parents[0], commit);
        for (int i = 1; i < parents.length && !changes.isEmpty(); i++) {
            changes = changes.filtered(new AlsoChanged(compare(parents[i], commit)));
        }
        return changes;
    }

    Comparison compare(ObjectId before, ObjectId after, List<ChangedFile> changed) throws IOException {
        Map<String, Document> old = new LinkedHashMap<>();
        Map<String, Document> young = new LinkedHashMap<>();
        for (ChangedFile file : changed) {
            put(old, file.path(), file.before(), before);
            put(young, file.path(), file.after(), after);
        }
        return Comparison.between(ModelState.of(old, elsewhere(before)), ModelState.of(young, elsewhere(after)));
    }

    /**
     * Finds an element in a commit.
     *
     * @param commit the commit
     * @param id the element's id
     * @return the element, its references to other files not resolved; empty where the commit has none
     * @throws IOException when the commit cannot be read
     */
    public Optional<Identified> find(ObjectId commit, String id) throws IOException {
        return Optional.ofNullable(index(commit).get(id));
    }

    byte[] content(ObjectId blob) throws IOException {
        return documents.content(blob);
    }

    private void put(Map<String, Document> files, String path, ObjectId blob, ObjectId commit) throws IOException {
        if (blob != null) {
            Optional<Document> document = documents.get(path, blob);
            (document.isPresent() ? document : lastReadable(path, commit)).ifPresent(root -> files.put(path, root));
        }
    }

    /** Finds a file as it was before somebody committed it with marks of conflicts, for nothing to seem deleted and made anew. */
    private Optional<Document> lastReadable(String path, ObjectId commit) throws IOException {
        String whole = repository.prefix() + path;
        try (RevWalk walk = new RevWalk(repository.git())) {
            walk.setFirstParent(true);
            walk.setRewriteParents(false);
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(whole), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(commit));
            for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                try (TreeWalk file = TreeWalk.forPath(walk.getObjectReader(), whole, each.getTree())) {
                    if (file == null) {
                        return Optional.empty();
                    }
                    Optional<Document> document = documents.get(path, file.getObjectId(0));
                    if (document.isPresent()) {
                        return document;
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** Elements of the other files are looked for only where somebody asks for their names. */
    private Function<String, Optional<Identified>> elsewhere(ObjectId commit) {
        if (commit == null) {
            return id -> Optional.empty();
        }
        ObjectId id = commit.copy();
        return new Function<>() {
            private Map<String, Identified> index;

            @Override
            public synchronized Optional<Identified> apply(String element) {
                try {
                    index = index == null ? index(id) : index;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return Optional.ofNullable(index.get(element));
            }
        };
    }

    private Map<String, Identified> index(ObjectId commit) throws IOException {
        Map<String, Identified> index = new HashMap<>();
        for (Map.Entry<String, ObjectId> file : repository.files(commit).blobs().entrySet()) {
            documents.get(file.getKey(), file.getValue()).ifPresent(document -> {
                index.putIfAbsent(document.getId(), document);
                for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
                    if (all.next() instanceof Identified element) {
                        index.putIfAbsent(element.getId(), element);
                    }
                }
            });
        }
        return index;
    }
}
