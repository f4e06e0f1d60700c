/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.notes.Note;
import org.eclipse.jgit.notes.NoteMerger;

/**
 * Merges two notes on one commit into one with the lines of both. A note that one side removed stays where the other wrote in
 * it.
 */
final class UnionMerger implements NoteMerger {
    @Override
    public Note merge(Note base, Note ours, Note theirs, ObjectReader reader, ObjectInserter inserter) throws IOException {
        if (ours == null || theirs == null) {
            return ours == null ? theirs : ours;
        }
        String united = NoteLines.union(text(reader, ours), text(reader, theirs));
        ObjectId blob = inserter.insert(Constants.OBJ_BLOB, united.getBytes(StandardCharsets.UTF_8));
        return new Note(ours, blob);
    }

    private static String text(ObjectReader reader, Note note) throws IOException {
        return new String(reader.open(note.getData(), Constants.OBJ_BLOB).getBytes(), StandardCharsets.UTF_8);
    }
}
