/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.util.List;

import org.eclipse.jgit.lib.ObjectId;

/**
 * A comment and what was said to it.
 *
 * @param comment the comment
 * @param commit the commit that it was said of
 * @param answers replies, and who resolved it or opened it again, by time
 */
public record CommentThread(NoteEntry comment, ObjectId commit, List<NoteEntry> answers) {
    /** Copies the list. */
    public CommentThread {
        answers = List.copyOf(answers);
    }

    /** Says whether it is dealt with: whether what was said of that last is so. */
    public boolean resolved() {
        boolean resolved = false;
        for (NoteEntry answer : answers) {
            resolved = answer.kind() == NoteKind.RESOLVE || answer.kind() != NoteKind.REOPEN && resolved;
        }
        return resolved;
    }

    /** Says whether it stands in the way of a merge. */
    public boolean blocks() {
        return comment.mustFix() && !resolved();
    }
}
