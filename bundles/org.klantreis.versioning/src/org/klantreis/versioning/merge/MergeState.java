/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.status.Ongoing;

/**
 * A merge, a revert or the like that waits to be finished, as the repository has it now: also after a restart, and whichever program began
 * it.
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
        Set<String> paths = new TreeSet<>();
        DirCache index = git.readDirCache();
        for (int i = 0; i < index.getEntryCount(); i++) {
            if (index.getEntry(i).getStage() != 0) {
                paths.add(index.getEntry(i).getPathString());
            }
        }
        return paths;
    }
}
