/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.notes.Note;
import org.eclipse.jgit.notes.NoteMap;
import org.eclipse.jgit.notes.NoteMapMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** The notes of reviews in one repository, as Git keeps them. Others may write them at the same time. */
final class NotesRef {
    /** Where reviews are kept. */
    static final String NAME = "refs/notes/klantreis";
    /** Others may write at the same time; each time that happens, all is read again. */
    private static final int TRIES = 20;

    private final Repository git;

    NotesRef(Repository git) {
        this.git = git;
    }

    /** Where the notes of a remote are after a fetch. */
    static String tracking(String remote) {
        return "refs/notes/remotes/" + remote + "/klantreis";
    }

    /** Makes a new tree of notes from what there is. */
    @FunctionalInterface
    private interface Change {
        /** Returns the tree. The head is null where there are no notes yet. */
        ObjectId apply(RevWalk walk, RevCommit head, ObjectInserter inserter, NoteMap notes) throws IOException;
    }

    /** Adds a line to the note on a commit. */
    void append(AnyObjectId commit, String line, PersonIdent who, String message) throws IOException {
        update(who, message, null, (walk, head, inserter, notes) -> {
            String note = NoteLines.append(text(walk.getObjectReader(), notes, commit), line);
            notes.set(commit, note, inserter);
            return notes.writeTree(inserter);
        });
    }

    /** Gives a commit also the lines of another. */
    void carry(AnyObjectId from, AnyObjectId to, PersonIdent who) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            if (read(walk).getNote(from) == null) {
                return;
            }
        }
        update(who, "Review: carry over to the amended commit", null, (walk, head, inserter, notes) -> {
            ObjectReader reader = walk.getObjectReader();
            String both = NoteLines.union(text(reader, notes, to), NoteLines.withoutApprovals(text(reader, notes, from)));
            notes.set(to, both, inserter);
            return notes.writeTree(inserter);
        });
    }

    /**
     * Takes in what others wrote.
     *
     * @param tracking a ref with notes, see {@link #tracking}
     * @return whether there was anything new
     */
    boolean merge(String tracking, PersonIdent who) throws IOException {
        Ref theirs = git.exactRef(tracking);
        if (theirs == null) {
            return false;
        }
        ObjectId before = head();
        update(who, "Merge the reviews of others", theirs.getObjectId(), (walk, head, inserter, notes) -> {
            RevCommit their = walk.parseCommit(theirs.getObjectId());
            RevCommit common = mergeBase(walk, head, their);
            ObjectReader reader = walk.getObjectReader();
            NoteMap base = common == null ? NoteMap.newEmptyMap() : NoteMap.read(reader, common);
            return new NoteMapMerger(git, new UnionMerger(), MergeStrategy.RESOLVE).merge(base, notes, NoteMap.read(reader,
                    their))
                    .writeTree(inserter);
        });
        ObjectId after = head();
        return after != null && !after.equals(before);
    }

    private static RevCommit mergeBase(RevWalk walk, RevCommit ours, RevCommit theirs) throws IOException {
        walk.reset();
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(ours);
        walk.markStart(theirs);
        RevCommit base = walk.next();
        walk.reset();
        walk.setRevFilter(RevFilter.ALL);
        return base == null ? null : walk.parseCommit(base);
    }

    /** Reads the note on a commit; empty where there is none. */
    static String text(ObjectReader reader, NoteMap notes, AnyObjectId commit) throws IOException {
        Note note = notes.getNote(commit);
        return note == null ? "" : new String(reader.open(note.getData(), Constants.OBJ_BLOB).getBytes(), StandardCharsets.UTF_8);
    }

    /** Reads all notes. */
    NoteMap read(RevWalk walk) throws IOException {
        ObjectId head = head();
        return head == null ? NoteMap.newEmptyMap() : NoteMap.read(walk.getObjectReader(), walk.parseCommit(head));
    }

    ObjectId head() throws IOException {
        Ref ref = git.exactRef(NAME);
        return ref == null ? null : ref.getObjectId();
    }

    private void update(PersonIdent who, String message, ObjectId other, Change change) throws IOException {
        RefUpdate.Result result = null;
        for (int i = 0; i < TRIES; i++) {
            ObjectId head = head();
            try (ObjectInserter inserter = git.newObjectInserter();
                    ObjectReader reader = inserter.newReader();
                    RevWalk walk = new RevWalk(reader)) {
                ObjectId next = next(who, message, other, head, change, inserter, reader, walk);
                if (next == null) {
                    return;
                }
                inserter.flush();
                RefUpdate update = git.updateRef(NAME);
                update.setExpectedOldObjectId(head == null ? ObjectId.zeroId() : head);
                update.setNewObjectId(next);
                update.setRefLogIdent(who);
                update.setRefLogMessage("notes: " + message, false);
                result = update.update(walk);
                if (result == RefUpdate.Result.NEW || result == RefUpdate.Result.FAST_FORWARD
                        || result == RefUpdate.Result.NO_CHANGE) {
                    return;
                }
            }
            pause(i);
        }
        throw new IOException("The review in " + git.getDirectory() + " cannot be written, since others write it all the time ("
                + result
                + "); try again, and delete " + NAME + ".lock there if no Git runs.");
    }

    /** Returns the commit that the ref shall have, or null where it is right as it is. */
    private ObjectId next(PersonIdent who, String message, ObjectId other, ObjectId head, Change change, ObjectInserter inserter,
            ObjectReader reader, RevWalk walk) throws IOException {
        RevCommit parent = head == null ? null : walk.parseCommit(head);
        if (other != null) {
            RevCommit their = walk.parseCommit(other);
            if (parent == null || walk.isMergedInto(parent, their)) {
                return their;
            }
            if (walk.isMergedInto(their, parent)) {
                return null;
            }
        }
        NoteMap notes = parent == null ? NoteMap.newEmptyMap() : NoteMap.read(reader, parent);
        ObjectId tree = change.apply(walk, parent, inserter, notes);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(who);
        commit.setCommitter(who);
        commit.setMessage(message + "\n");
        if (parent != null) {
            commit.addParentId(parent);
        }
        if (other != null) {
            commit.addParentId(other);
        }
        return inserter.insert(commit);
    }

    private static void pause(int tries) throws IOException {
        try {
            Thread.sleep(5L * (tries + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("The review was not written: it was interrupted.");
        }
    }
}
