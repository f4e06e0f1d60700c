/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.notes.NoteMap;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.klantreis.versioning.ProjectRepository;

/**
 * Reviews of branches: comments, replies, ticked findings and approvals, kept in Git's notes ({@code refs/notes/klantreis}) on
 * the commits
 * that they are about. One line of JSON each, so that the notes of two clones merge by taking the lines of both, and
 * {@code git log --notes=klantreis} shows them.
 *
 * <pre>{@code
 * ReviewNotes notes = new ReviewNotes(repository);
 * Review review = notes.read("wizards", "main");
 * notes.comment(review.tip(), step.getId(), ElementLabel.path(step), "Who checks this?", false);
 * new SynchroniseNotes(repository, "origin", access).execute(Progress.NONE);
 * }</pre>
 *
 * <p>Every method reads and writes the disk. May be used by several threads, and while others use the repository.
 */
public final class ReviewNotes {
    private final ProjectRepository repository;
    private final Repository git;
    private final Clock clock;
    private final NotesRef ref;

    /**
     * Prepares it.
     *
     * @param repository the repository; it must stay open while this is used
     */
    public ReviewNotes(ProjectRepository repository) {
        this(repository, Clock.systemUTC());
    }

    ReviewNotes(ProjectRepository repository, Clock clock) {
        this.repository = repository;
        this.git = repository.git();
        this.clock = clock;
        this.ref = new NotesRef(git);
    }

    /**
     * Reads what was said of a branch.
     *
     * @param branch the branch, or any revision
     * @param target where it shall be merged, or any revision
     * @return the review; without commits where the target has all of the branch
     * @throws IOException when there is no such revision, or the repository cannot be read
     */
    public Review read(String branch, String target) throws IOException {
        ObjectId tip = repository.resolve(branch);
        ObjectId into = repository.resolve(target);
        try (RevWalk walk = new RevWalk(git)) {
            ObjectId base = mergeBase(walk, tip, into);
            walk.reset();
            walk.setRevFilter(RevFilter.ALL);
            walk.sort(RevSort.TOPO);
            walk.markStart(walk.parseCommit(tip));
            walk.markUninteresting(walk.parseCommit(into));
            List<RevCommit> commits = new ArrayList<>();
            for (RevCommit commit : walk) {
                walk.parseBody(commit);
                commits.add(commit);
            }
            return new Review(base, tip, into, commits, notes(walk, commits));
        }
    }

    private static ObjectId mergeBase(RevWalk walk, ObjectId tip, ObjectId into) throws IOException {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(walk.parseCommit(tip));
        walk.markStart(walk.parseCommit(into));
        RevCommit base = walk.next();
        return base == null ? null : base.copy();
    }

    private List<Review.Noted> notes(RevWalk walk, List<RevCommit> commits) throws IOException {
        NoteMap map = ref.read(walk);
        List<Review.Noted> notes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (RevCommit commit : commits) {
            for (NoteEntry entry : NoteLines.read(NotesRef.text(walk.getObjectReader(), map, commit))) {
                if (known.add(entry.id())) {
                    notes.add(new Review.Noted(commit.copy(), entry));
                }
            }
        }
        notes.sort(Comparator.comparing(Review.Noted::entry, NoteEntry.IN_ORDER));
        return notes;
    }

    /**
     * Comments on an element, or on the whole.
     *
     * @param commit the commit that is looked at, mostly the branch's last
     * @param element the element's id; null for the whole
     * @param place the way to the element as it reads, see {@code ElementLabel.path}; null for the whole
     * @param text what is said
     * @param mustFix whether it has to be resolved before a merge
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public NoteEntry comment(ObjectId commit, String element, String place, String text, boolean mustFix) throws IOException {
        return write(commit, entry(NoteKind.COMMENT).on(element, place).saying(text, mustFix));
    }

    /**
     * Answers a comment.
     *
     * @param thread the comment
     * @param text what is said
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public NoteEntry reply(CommentThread thread, String text) throws IOException {
        return write(thread.commit(), entry(NoteKind.REPLY).to(thread.comment()).saying(text, false));
    }

    /**
     * Says that a comment is dealt with.
     *
     * @param thread the comment
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public NoteEntry resolve(CommentThread thread) throws IOException {
        return write(thread.commit(), entry(NoteKind.RESOLVE).to(thread.comment()));
    }

    /**
     * Says that a comment is not dealt with after all.
     *
     * @param thread the comment
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public NoteEntry reopen(CommentThread thread) throws IOException {
        return write(thread.commit(), entry(NoteKind.REOPEN).to(thread.comment()));
    }

    /**
     * Accepts a finding, or takes that back.
     *
     * @param commit the commit that is looked at
     * @param finding the finding's key
     * @param element the id of the element that it is about; null for none
     * @param place the way to the element as it reads; null for none
     * @param accepted whether it is accepted
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public NoteEntry tick(ObjectId commit, String finding, String element, String place, boolean accepted) throws IOException {
        return write(commit, entry(accepted ? NoteKind.TICK : NoteKind.UNTICK).on(element, place).about(finding));
    }

    /**
     * Says that a branch may be merged as it is.
     *
     * @param tip its last commit
     * @param text what else there is to say; may be empty
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public NoteEntry approve(ObjectId tip, String text) throws IOException {
        return write(tip, entry(NoteKind.APPROVE).saying(text, false));
    }

    /**
     * Takes one's approval back.
     *
     * @param tip the branch's last commit
     * @param text why; may be empty
     * @return what was written
     * @throws IOException when it cannot be written
     */
    public NoteEntry withdraw(ObjectId tip, String text) throws IOException {
        return write(tip, entry(NoteKind.WITHDRAW).saying(text, false));
    }

    /**
     * Carries what was said of a commit over to the one that replaces it, so that no comment is lost when a commit is amended.
     * Approvals are left behind: they were given to what the earlier commit had.
     *
     * @param replaced the commit that goes
     * @param replacing the commit that comes
     * @throws IOException when it cannot be written
     */
    public void carry(ObjectId replaced, ObjectId replacing) throws IOException {
        ref.carry(replaced, replacing, new PersonIdent(git));
    }

    private NoteEntry entry(NoteKind kind) {
        PersonIdent who = new PersonIdent(git);
        return NoteEntry.of(kind, who.getName(), who.getEmailAddress(), Instant.now(clock).truncatedTo(ChronoUnit.MILLIS));
    }

    private NoteEntry write(ObjectId commit, NoteEntry entry) throws IOException {
        ref.append(commit, NoteLines.write(entry), new PersonIdent(git), "Review: " + entry.kind().word());
        return entry;
    }
}
