/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.klantreis.ui.review.TestRepository;

/** Adds commits that change nothing, fast. */
final class ManyCommits {
    private ManyCommits() {
    }

    static void add(Repository git, int count) throws IOException {
        try (ObjectInserter inserter = git.getObjectDatabase().newInserter(); RevWalk walk = new RevWalk(git)) {
            ObjectId parent = git.resolve("HEAD");
            ObjectId tree = walk.parseCommit(parent).getTree().getId();
            long start = TestRepository.ANNA.getWhenAsInstant().getEpochSecond();
            for (int i = 0; i < count; i++) {
                CommitBuilder commit = new CommitBuilder();
                commit.setTreeId(tree);
                commit.setParentId(parent);
                PersonIdent who = new PersonIdent(TestRepository.ANNA, java.time.Instant.ofEpochSecond(start + i));
                commit.setAuthor(who);
                commit.setCommitter(who);
                commit.setMessage("Commit " + i);
                parent = inserter.insert(commit);
            }
            inserter.flush();
            RefUpdate update = git.updateRef("HEAD");
            update.setNewObjectId(parent);
            update.update();
        }
    }
}
