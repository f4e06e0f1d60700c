/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.status;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.klantreis.versioning.ProjectRepository;

/**
 * How a project stands to its repository and that to its remote, as of now. Reading it locks and writes nothing.
 *
 * @param branch the branch that is checked out, without {@code refs/heads/}; empty where none is
 * @param head the commit that is checked out; empty before the first one
 * @param upstream the branch of a remote that belongs to it, as {@code origin/main}; empty where there is none
 * @param ahead how many commits the remote does not have, as far as was fetched
 * @param behind how many commits of the remote are not here, as far as was fetched
 * @param changed files of the project that differ from the last commit, or are gone; paths relative to the project
 * @param untracked files of the project that are new and not ignored
 * @param conflicting files of the project with conflicts that are not decided
 * @param ongoing what was begun and is not finished
 */
public record RepositoryStatus(Optional<String> branch, Optional<ObjectId> head, Optional<String> upstream, int ahead, int behind,
        Set<String> changed, Set<String> untracked, Set<String> conflicting, Ongoing ongoing) {
    /**
     * Looks at a project.
     *
     * @param repository the project
     * @return how it stands now
     * @throws IOException when it cannot be read
     */
    public static RepositoryStatus of(ProjectRepository repository) throws IOException {
        Repository git = repository.git();
        Ref head = git.exactRef(Constants.HEAD);
        Optional<String> branch = head != null && head.isSymbolic() && head.getTarget().getName().startsWith(Constants.R_HEADS)
                ? Optional.of(Repository.shortenRefName(head.getTarget().getName())) : Optional.empty();
        BranchTrackingStatus tracking = branch.isEmpty() ? null : BranchTrackingStatus.of(git, branch.get());
        IndexDiff diff = new IndexDiff(git, Constants.HEAD, new FileTreeIterator(git));
        if (!repository.prefix().isEmpty()) {
            diff.setFilter(PathFilter.create(repository.prefix().substring(0, repository.prefix().length() - 1)));
        }
        diff.diff();
        Set<String> changed = new TreeSet<>();
        diff.getAdded().forEach(changed::add);
        diff.getChanged().forEach(changed::add);
        diff.getRemoved().forEach(changed::add);
        diff.getModified().forEach(changed::add);
        diff.getMissing().forEach(changed::add);
        Set<String> conflicting = new TreeSet<>(diff.getConflicting());
        changed.removeAll(conflicting);
        Set<String> untracked = new TreeSet<>(diff.getUntracked());
        untracked.removeAll(changed);
        untracked.removeAll(conflicting);
        return new RepositoryStatus(branch, Optional.ofNullable(git.resolve(Constants.HEAD)),
                Optional.ofNullable(tracking).map(status -> Repository.shortenRefName(status.getRemoteTrackingBranch())),
                tracking == null ? 0 : tracking.getAheadCount(), tracking == null ? 0 : tracking.getBehindCount(),
                inside(repository, changed), inside(repository, untracked), inside(repository, conflicting), Ongoing.of(git));
    }

    private static Set<String> inside(ProjectRepository repository, Set<String> paths) {
        String prefix = repository.prefix();
        Set<String> inside = new TreeSet<>();
        paths.stream().filter(path -> path.startsWith(prefix)).forEach(path -> inside.add(path.substring(prefix.length())));
        return inside;
    }

    /** Says whether nothing of the project differs from the last commit. */
    public boolean isClean() {
        return changed.isEmpty() && untracked.isEmpty() && conflicting.isEmpty();
    }
}
