/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * What was said of a branch: of all its commits that its target does not have.
 *
 * @param base the commit that both have; null where they have none in common
 * @param tip the last commit of the branch
 * @param target the last commit of the target
 * @param commits the branch's own commits, newest first
 * @param notes what was done, by time, each with the commit that it was done on
 */
public record Review(ObjectId base, ObjectId tip, ObjectId target, List<RevCommit> commits, List<Noted> notes) {
    /**
     * One entry and its commit.
     *
     * @param commit the commit whose note has it
     * @param entry the entry
     */
    public record Noted(ObjectId commit, NoteEntry entry) {
    }

    /** Copies the lists. */
    public Review {
        commits = List.copyOf(commits);
        notes = List.copyOf(notes);
    }

    /** Returns the comments with their answers, by time. */
    public List<CommentThread> threads() {
        Map<String, List<NoteEntry>> answers = new LinkedHashMap<>();
        for (Noted note : notes) {
            if (note.entry().parent() != null) {
                answers.computeIfAbsent(note.entry().parent(), id -> new ArrayList<>()).add(note.entry());
            }
        }
        return notes.stream().filter(note -> note.entry().kind() == NoteKind.COMMENT)
                .map(note -> new CommentThread(note.entry(), note.commit(), answers.getOrDefault(note.entry().id(),
                        List.of()))).toList();
    }

    /**
     * Returns the comments on an element.
     *
     * @param element its id; null for those on the whole
     * @return the comments, by time
     */
    public List<CommentThread> threads(String element) {
        return threads().stream().filter(thread -> Objects.equals(thread.comment().element(), element)).toList();
    }

    /** Returns the comments that stand in the way of a merge. */
    public List<CommentThread> blocking() {
        return threads().stream().filter(CommentThread::blocks).toList();
    }

    /** Returns the approvals that were not withdrawn: one of a person at most, the last. */
    public Collection<Approval> approvals() {
        Map<String, Approval> approvals = new LinkedHashMap<>();
        for (Noted note : notes) {
            NoteEntry entry = note.entry();
            if (entry.kind() == NoteKind.APPROVE) {
                approvals.put(entry.email(), new Approval(entry, note.commit(), note.commit().equals(tip)));
            } else if (entry.kind() == NoteKind.WITHDRAW) {
                approvals.remove(entry.email());
            }
        }
        return List.copyOf(approvals.values());
    }

    /**
     * Says whether somebody looked at a finding and accepts it.
     *
     * @param finding its key
     * @return who ticked it last; empty where nobody did, or it was taken back
     */
    public Optional<NoteEntry> ticked(String finding) {
        Optional<NoteEntry> last = Optional.empty();
        for (Noted note : notes) {
            boolean tick = note.entry().kind() == NoteKind.TICK || note.entry().kind() == NoteKind.UNTICK;
            if (tick && finding.equals(note.entry().finding())) {
                last = Optional.of(note.entry());
            }
        }
        return last.filter(entry -> entry.kind() == NoteKind.TICK);
    }
}
