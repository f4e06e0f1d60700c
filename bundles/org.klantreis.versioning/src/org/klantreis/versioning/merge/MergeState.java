/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.model.project.FileKind;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.StagedChanges;
import org.klantreis.versioning.status.Ongoing;

/**
 * A merge, a revert or the like that waits to be finished, as the repository has it now: also after a restart, and whichever
 * program began it.
 */
public final class MergeState {
    private final ProjectRepository repository;
    private final Repository git;
    private final Ongoing ongoing;
    private final Optional<MergeSides> sides;

    private MergeState(ProjectRepository repository) throws IOException {
        this.repository = repository;
        this.git = repository.git();
        this.ongoing = Ongoing.of(git);
        this.sides = MergeSides.of(git);
    }

    /**
     * Looks what is going on. Nothing is locked.
     *
     * @param repository the project; it must stay open
     * @return what it is
     * @throws IOException when the repository cannot be read
     */
    public static MergeState of(ProjectRepository repository) throws IOException {
        return new MergeState(repository);
    }

    /** Returns what is going on. */
    public Ongoing ongoing() {
        return ongoing;
    }

    /** Explains it in one sentence, with what to do; empty where there is nothing to say. */
    public Optional<String> sentence() {
        return ongoing.sentence();
    }

    /** Returns our side: the commit that is checked out; empty where nothing is being put together, or the index alone knows. */
    public Optional<ObjectId> ours() {
        return sides.map(MergeSides::ours);
    }

    /** Returns the other side; empty where nothing is being put together, or the index alone knows. */
    public Optional<ObjectId> theirs() {
        return sides.map(MergeSides::theirs);
    }

    /**
     * Returns the message that was prepared for the commit.
     *
     * @throws IOException when it cannot be read
     */
    public Optional<String> message() throws IOException {
        return git.readMergeCommitMsg() == null ? Optional.empty() : Optional.of(MergeCommit.prepared(git));
    }

    /**
     * Returns the files with conflicts that nobody decided yet.
     *
     * @return their paths in the repository
     * @throws IOException when the index cannot be read
     */
    public Set<String> conflictingFiles() throws IOException {
        return StagedChanges.conflicting(git);
    }

    /**
     * Merges the project again, from the commits, or from the index where no commit tells. The decisions that were saved are in
     * it.
     *
     * @return the merge; empty where nobody has to decide anything in a model of this project
     * @throws IOException when it cannot be read
     */
    public Optional<MergeResult> merge() throws IOException {
        Optional<ProjectMerge> merge = project();
        return merge.isEmpty() ? Optional.empty() : Optional.of(merge.get().result().with(decisions()));
    }

    /**
     * Returns the conflicts of the project's models that are to be decided.
     *
     * @return those of the files that still have conflicts; the ones that were decided and saved too
     * @throws IOException when it cannot be read
     */
    public List<Conflict> conflicts() throws IOException {
        Optional<ProjectMerge> merge = project();
        return merge.isEmpty() ? List.of() : open(merge.get(), merge.get().result());
    }

    /**
     * Returns the decisions that were saved.
     *
     * @return by the ids of their conflicts
     * @throws IOException when they cannot be read
     */
    public Map<String, Decision> decisions() throws IOException {
        return SavedDecisions.read(git, name(), repository.prefix());
    }

    /**
     * Returns the files with conflicts that {@link #conflicts()} does not tell of, since they are no models of this project:
     * texts, with Git's marks in them, and what other projects have. Decide about them as a whole.
     *
     * @return their paths in the repository
     * @throws IOException when they cannot be read
     */
    public Set<String> otherFiles() throws IOException {
        Set<String> others = conflictingFiles();
        if (project().isPresent()) {
            others.removeIf(this::isModel);
        }
        return others;
    }

    boolean isModel(String path) {
        return path.startsWith(repository.prefix()) && FileKind.of(path).isPresent();
    }

    /** Names what is going on, apart from all others. */
    String name() throws IOException {
        if (sides.isPresent()) {
            return sides.get().name();
        }
        StringBuilder entries = new StringBuilder();
        DirCache index = git.readDirCache();
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            if (entry.getStage() != DirCacheEntry.STAGE_0) {
                entries.append(entry.getStage()).append(entry.getObjectId().name()).append(entry.getPathString()).append('\n');
            }
        }
        return new ObjectInserter.Formatter().idFor(Constants.OBJ_BLOB,
                entries.toString().getBytes(StandardCharsets.UTF_8)).name();
    }

    /** Merges the project again without the decisions; empty where none of its models has conflicts. */
    Optional<ProjectMerge> project() throws IOException {
        if (conflictingFiles().stream().noneMatch(this::isModel)) {
            return Optional.empty();
        }
        if (sides.isEmpty()) {
            try (ObjectReader reader = git.newObjectReader()) {
                return IndexMerge.of(git, reader, repository.prefix(), names());
            }
        }
        return sides.get().projects(git,
                names()).stream().filter(merge -> merge.prefix().equals(repository.prefix())).findFirst();
    }

    /** Returns the conflicts that nobody decided: neither in the result nor by putting the file into the index. */
    List<Conflict> open(ProjectMerge merge, MergeResult result) throws IOException {
        Set<String> unmerged = conflictingFiles();
        return result.open().stream().filter(conflict -> merge.pathsOf(conflict).stream()
                .anyMatch(path -> unmerged.contains(repository.prefix() + path))).toList();
    }

    private List<String> names() throws IOException {
        String theirs = "theirs";
        if (sides.isPresent()) {
            ObjectId other = sides.get().theirs();
            theirs = git.getRefDatabase().getRefs().stream().filter(ref -> other.equals(ref.getObjectId()) && !ref.isSymbolic())
                    .map(ref -> Repository.shortenRefName(ref.getName())).filter(name -> !name.endsWith("HEAD")).findFirst()
                    .orElse(other.abbreviate(7).name());
        }
        return List.of(git.getBranch() == null ? "ours" : git.getBranch(), theirs);
    }
}
