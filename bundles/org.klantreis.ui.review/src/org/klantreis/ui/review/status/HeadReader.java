/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.io.IOException;
import java.util.List;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.ui.review.status.StatusSnapshot.Head;
import org.klantreis.versioning.ProjectRepository;

/** Reads which branch a repository is on, and how that stands to the one it follows. */
final class HeadReader {
    private static final int SHORT_ID = 7;

    private HeadReader() {
    }

    static Head read(ProjectRepository repository) throws IOException {
        Repository git = repository.git();
        Ref ref = git.exactRef(Constants.HEAD);
        boolean detached = ref != null && !ref.isSymbolic();
        ObjectId commit = ref == null ? null : ref.getObjectId();
        String branch = detached ? commit.abbreviate(SHORT_ID).name() : git.getBranch();
        BranchTrackingStatus tracking = detached || branch == null ? null : BranchTrackingStatus.of(git, branch);
        String upstream = tracking == null ? null : Repository.shortenRefName(tracking.getRemoteTrackingBranch());
        return new Head(branch == null ? "" : branch, detached, commit == null ? null : commit.name(), upstream,
                tracking == null ? 0 : tracking.getAheadCount(), tracking == null ? 0 : tracking.getBehindCount(),
                git.getRepositoryState().name(), conflicts(git));
    }

    private static List<String> conflicts(Repository git) throws IOException {
        DirCache index = git.readDirCache();
        return java.util.stream.IntStream.range(0, index.getEntryCount()).mapToObj(index::getEntry)
                .filter(entry -> entry.getStage() != DirCacheEntry.STAGE_0).map(DirCacheEntry::getPathString).distinct().toList();
    }
}
