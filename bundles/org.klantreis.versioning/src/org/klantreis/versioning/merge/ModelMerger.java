/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.dircache.DirCacheBuildIterator;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;
import org.eclipse.jgit.merge.RecursiveMerger;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;

/**
 * Merges the models of projects by their elements and all other files by their lines. Where histories cross, so that there are
 * several common ancestors, those are merged first, and what they do not agree on is taken as it was before.
 */
final class ModelMerger extends RecursiveMerger {
    private final Map<String, MergedFile> files = new HashMap<>();
    private List<ProjectMerge> projects = List.of();

    ModelMerger(Repository git, boolean inCore) {
        super(git, inCore);
    }

    ModelMerger(ObjectInserter inserter, Config config) {
        super(inserter, config);
    }

    /** Returns the merges of the projects that both sides changed. */
    List<ProjectMerge> projects() {
        return projects;
    }

    /**
     * Returns what the working tree gets, after a merge in memory.
     *
     * @return the content of all files by path; the zero id for a file with marks of conflicts
     */
    Map<String, ObjectId> contents() {
        Map<String, ObjectId> contents = new HashMap<>();
        for (int i = 0; i < dircache.getEntryCount(); i++) {
            DirCacheEntry entry = dircache.getEntry(i);
            contents.put(entry.getPathString(), entry.getStage() == DirCacheEntry.STAGE_0 ? entry.getObjectId()
                    : ObjectId.zeroId());
        }
        files.forEach((path, file) -> {
            if (file.content() == null) {
                contents.remove(path);
            } else {
                contents.put(path, file.content());
            }
        });
        return contents;
    }

    @Override
    protected boolean mergeTrees(AbstractTreeIterator base, RevTree ours, RevTree theirs,
            boolean ignoreConflicts) throws IOException {
        files.clear();
        projects = new ArrayList<>();
        for (ProjectMerge merge : ProjectMerges.of(reader, base, tree(ours), tree(theirs), names())) {
            ProjectMerge project = ignoreConflicts ? merge.withBase() : merge;
            projects.add(project);
            addFiles(project);
        }
        base.reset();
        return super.mergeTrees(base, ours, theirs, ignoreConflicts);
    }

    private AbstractTreeIterator tree(RevTree tree) throws IOException {
        return new CanonicalTreeParser(null, reader, tree);
    }

    private List<String> names() {
        return List.of(Repository.shortenRefName(commitNames[1]), Repository.shortenRefName(commitNames[2]));
    }

    private void addFiles(ProjectMerge merge) throws IOException {
        Map<String, byte[]> contents = merge.result().files();
        Set<String> conflicting = merge.conflicting();
        for (String path : merge.paths()) {
            BlobFiles.Blob ours = merge.ours().blobs().get(path);
            BlobFiles.Blob theirs = merge.theirs().blobs().get(path);
            byte[] content = contents.get(path);
            ObjectId id = content == null ? null : getObjectInserter().insert(Constants.OBJ_BLOB, content);
            FileMode mode = ours != null ? ours.mode() : theirs != null ? theirs.mode() : FileMode.REGULAR_FILE;
            files.put(merge.prefix() + path, new MergedFile(merge.base().blobs().get(path), ours, theirs, id, mode,
                    conflicting.contains(path)));
        }
        if (!inCore) {
            getObjectInserter().flush(); // the files are checked out by another reader
        }
    }

    @Override
    protected boolean processEntry(CanonicalTreeParser base, CanonicalTreeParser ours, CanonicalTreeParser theirs,
            DirCacheBuildIterator index, WorkingTreeIterator work, boolean ignoreConflicts,
            Attributes[] attributes) throws IOException {
        MergedFile file = files.get(tw.getPathString());
        if (file == null || tw.isSubtree()) {
            return super.processEntry(base, ours, theirs, index, work, ignoreConflicts, attributes);
        }
        enterSubtree = true;
        DirCacheEntry entry = index == null ? null : index.getDirCacheEntry();
        if (isIndexDirty() || !file.isOurs() && isFileDirty(work, entry) || file.conflicting() && isFileDirty(work, entry)) {
            return false;
        }
        if (file.conflicting() && !ignoreConflicts) {
            addConflict(file, attributes);
        } else if (file.isOurs()) {
            keepOurs(file, entry);
        } else if (file.content() == null) {
            addDeletion(tw.getPathString(), true, attributes[T_OURS]);
        } else {
            DirCacheEntry merged = workTreeUpdater.addExistingToIndex(file.content(), tw.getRawPath(), file.mode(),
                    DirCacheEntry.STAGE_0,
                    Instant.EPOCH, 0);
            addToCheckout(tw.getPathString(), merged, attributes);
        }
        return true;
    }

    private void keepOurs(MergedFile file, DirCacheEntry entry) {
        if (file.ours() == null) {
            return;
        }
        if (entry == null) {
            workTreeUpdater.addExistingToIndex(file.content(), tw.getRawPath(), file.mode(), DirCacheEntry.STAGE_0, Instant.EPOCH,
                    0);
        } else {
            workTreeUpdater.addExistingToIndex(entry.getObjectId(), tw.getRawPath(), entry.getFileMode(), DirCacheEntry.STAGE_0,
                    entry.getLastModifiedInstant(), entry.getLength());
        }
    }

    /**
     * The index gets the three sides, and the working tree what could be merged with ours in place of what could not: a valid
     * model.
     */
    private void addConflict(MergedFile file, Attributes[] attributes) throws IOException {
        String path = tw.getPathString();
        addStage(file.base(), DirCacheEntry.STAGE_1);
        addStage(file.ours(), DirCacheEntry.STAGE_2);
        addStage(file.theirs(), DirCacheEntry.STAGE_3);
        unmergedPaths.add(path);
        mergeResults.put(path, conflict());
        if (file.isOurs()) {
            return;
        }
        if (file.content() == null) {
            addDeletion(path, true, attributes[T_OURS]);
            return;
        }
        DirCacheEntry merged = new DirCacheEntry(tw.getRawPath());
        merged.setFileMode(file.mode());
        merged.setObjectId(file.content());
        addToCheckout(path, merged, attributes);
    }

    /** Says to Git's commands that there is a conflict, without lines: it is not about lines. */
    private static MergeResult<RawText> conflict() {
        MergeResult<RawText> result = new MergeResult<>(List.of(RawText.EMPTY_TEXT, RawText.EMPTY_TEXT, RawText.EMPTY_TEXT));
        result.add(1, 0, 0, MergeChunk.ConflictState.FIRST_CONFLICTING_RANGE);
        result.add(2, 0, 0, MergeChunk.ConflictState.NEXT_CONFLICTING_RANGE);
        return result;
    }

    private void addStage(BlobFiles.Blob blob, int stage) {
        if (blob != null) {
            workTreeUpdater.addExistingToIndex(blob.id(), tw.getRawPath(), blob.mode(), stage, Instant.EPOCH, 0);
        }
    }

    private boolean isIndexDirty() {
        if (inCore || tw.getRawMode(T_INDEX) == 0) {
            return false;
        }
        boolean dirty = tw.getRawMode(T_OURS) != tw.getRawMode(T_INDEX) || !tw.idEqual(T_INDEX, T_OURS);
        if (dirty) {
            failingPaths.put(tw.getPathString(), MergeFailureReason.DIRTY_INDEX);
        }
        return dirty;
    }

    /** Says whether the file here has changes that nobody committed, or is in the way of one that comes in. */
    private boolean isFileDirty(WorkingTreeIterator work, DirCacheEntry entry) throws IOException {
        if (work == null) {
            return false;
        }
        boolean dirty = entry == null ? tw.getRawMode(T_OURS) == 0 || !tw.idEqual(T_FILE, T_OURS) : work.isModified(entry, true,
                reader);
        if (dirty) {
            failingPaths.put(tw.getPathString(), MergeFailureReason.DIRTY_WORKTREE);
        }
        return dirty;
    }
}
