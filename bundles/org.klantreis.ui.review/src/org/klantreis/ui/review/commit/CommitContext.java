/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.versioning.CommitIdentity;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.commit.CommitChanges;

/**
 * What a commit is made upon.
 *
 * @param identity who commits; empty where Git does not know
 * @param identityProblem why Git does not know that, and what to do; null where it knows
 * @param lastMessage the last commit's message; empty before the first
 * @param lastAuthor the last commit's author
 * @param lastIsShared whether others may have the last commit already
 * @param pendingMessage the message that a merge prepared; empty for none
 * @param hasRemote whether there is somewhere to push to
 */
record CommitContext(Optional<PersonIdent> identity, String identityProblem, Optional<String> lastMessage, Optional<PersonIdent> lastAuthor,
        boolean lastIsShared, Optional<String> pendingMessage, boolean hasRemote) {
    static CommitContext of(ProjectRepository repository) throws IOException {
        Optional<PersonIdent> identity = Optional.empty();
        String problem = null;
        try {
            identity = Optional.of(CommitIdentity.of(repository.git()));
        } catch (IOException e) {
            problem = e.getMessage();
        }
        boolean first = repository.git().resolve("HEAD") == null;
        RevCommit last = first ? null : repository.commit("HEAD");
        return new CommitContext(identity, problem, Optional.ofNullable(last).map(RevCommit::getFullMessage),
                Optional.ofNullable(last).map(RevCommit::getAuthorIdent), last != null && CommitChanges.isLastCommitShared(repository),
                Optional.ofNullable(repository.git().readMergeCommitMsg()), !repository.git().getRemoteNames().isEmpty());
    }
}
