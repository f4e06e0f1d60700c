/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.diff.merge.MergeSide;
import org.klantreis.diff.merge.ThreeWayMerge;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;
import org.klantreis.model.project.Problem;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFiles;
import org.klantreis.versioning.internal.Refusal;

/**
 * What decisions make of the files of a project. Where somebody edited them since the merge began, the decisions are merged with
 * the edits.
 */
final class Resolution {
    private final ProjectRepository repository;
    private final MergeState state;
    private final ProjectMerge merge;
    private final MergeResult before;
    private final MergeResult after;

    /**
     * Makes it.
     *
     * @param decisions besides those that were saved
     */
    Resolution(ProjectRepository repository, MergeState state, ProjectMerge merge, Map<String,
            Decision> decisions) throws IOException {
        this.repository = repository;
        this.state = state;
        this.merge = merge;
        this.before = merge.result().with(state.decisions());
        this.after = before.with(decisions);
    }

    MergeResult result() {
        return after;
    }

    /** Refuses where something is not decided. */
    void refuseOpen() throws IOException {
        var open = state.open(merge, after);
        if (!open.isEmpty()) {
            throw new Refusal("The merge in " + repository.folder() + " is not finished: " + (open.size() == 1 ? "a conflict is"
                    : open.size() + " conflicts are") + " not decided; the first: " + open.get(0).sentence());
        }
    }

    /**
     * Returns the files whose content changes by the decisions.
     *
     * @return by path relative to the project; a null where the file is gone
     * @throws IOException when edits made since contradict the decisions
     */
    Map<String, byte[]> changes() throws IOException {
        Map<String, byte[]> old = before.files();
        Map<String, byte[]> decided = after.files();
        Map<String, byte[]> there = workingFiles();
        Map<String, byte[]> now = withoutMarks(there, old);
        Set<String> differing = differing(old, decided);
        if (differing.stream().allMatch(path -> Arrays.equals(old.get(path), now.get(path)))) {
            differing.addAll(differing(there, now));
            return picked(decided, differing);
        }
        MergeResult both = ThreeWayMerge.of(side(old), side(now), side(decided)).named("your edits", "the decisions").merge();
        if (!both.isDecided()) {
            throw new Refusal("The decisions were not taken: the files in " + repository.folder()
                    + " were edited since the merge began, and that contradicts them; the first: "
                    + both.open().get(0).sentence());
        }
        return picked(both.files(), differing(there, both.files()));
    }

    /**
     * Sees to it that what is committed is a valid model. Git's own command merges files one by one: where one side deleted what
     * the other refers to, no file has a conflict. What was edited since to mend that is taken then.
     *
     * @param changes what the decisions change
     * @return that, and the edits that are needed
     * @throws IOException when the model would not be valid
     */
    Map<String, byte[]> valid(Map<String, byte[]> changes) throws IOException {
        Map<String, byte[]> there = workingFiles();
        Map<String, byte[]> staged = stagedFiles(there);
        if (problem(staged, changes).isEmpty()) {
            return changes;
        }
        Map<String, byte[]> mended = new LinkedHashMap<>(changes);
        for (String path : differing(staged, there)) {
            if (staged.containsKey(path) && !changes.containsKey(path)) {
                mended.put(path, there.get(path));
            }
        }
        Optional<Problem> problem = problem(staged, mended);
        if (problem.isPresent()) {
            throw new Refusal("The merge in " + repository.folder() + " is not finished: " + problem.get().path() + ": "
                    + problem.get().message());
        }
        return mended;
    }

    private static Optional<Problem> problem(Map<String, byte[]> files, Map<String, byte[]> changes) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.putAll(changes);
        all.values().removeIf(Objects::isNull);
        return LandscapeProject.open(new MemoryFiles(all)).problems().stream().findFirst();
    }

    private Map<String, byte[]> stagedFiles(Map<String, byte[]> there) throws IOException {
        Map<String, byte[]> staged = new LinkedHashMap<>();
        DirCache index = repository.git().readDirCache();
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            String path = entry.getPathString();
            String inside = path.startsWith(repository.prefix()) ? path.substring(repository.prefix().length()) : "";
            if (!RevisionFiles.isModel(inside, entry.getFileMode())) {
                continue;
            } else if (entry.getStage() == DirCacheEntry.STAGE_0) {
                staged.put(inside, repository.git().open(entry.getObjectId(), Constants.OBJ_BLOB).getBytes());
            } else if (there.containsKey(inside)) {
                staged.put(inside, there.get(inside));
            }
        }
        return staged;
    }

    /** A merge that Git's own command began left marks in files, which are no models so: as if nobody had edited them. */
    private static Map<String, byte[]> withoutMarks(Map<String, byte[]> files, Map<String, byte[]> merged) {
        Map<String, byte[]> clean = new LinkedHashMap<>(files);
        clean.replaceAll((path, content) -> OtherFiles.hasMarks(content) && merged.containsKey(path) ? merged.get(path)
                : content);
        return clean;
    }

    private Map<String, byte[]> workingFiles() throws IOException {
        FolderFiles folder = new FolderFiles(repository.folder());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : folder.paths()) {
            files.put(path, folder.read(path));
        }
        return files;
    }

    private static Set<String> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
        Set<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Arrays.equals(one.get(path), other.get(path)));
        return paths;
    }

    private static Map<String, byte[]> picked(Map<String, byte[]> files, Set<String> paths) {
        Map<String, byte[]> picked = new LinkedHashMap<>();
        paths.forEach(path -> picked.put(path, files.get(path)));
        return picked;
    }

    private static MergeSide side(Map<String, byte[]> files) throws IOException {
        return MergeSide.of(LandscapeProject.open(new MemoryFiles(files)));
    }
}
