/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * One thing that a reviewer did; one line of a note.
 *
 * @param id a UUID, made once
 * @param kind what was done
 * @param author the name of who did it
 * @param email the address of who did it
 * @param date when
 * @param element the id of the element it is about; null for the whole
 * @param place the way to that element as it read then, for whoever reads the note without the model; null for the whole
 * @param parent the id of the comment that is answered, resolved or opened again; null for other kinds
 * @param finding the key of the finding that is ticked; null for other kinds
 * @param text what was said; empty for nothing
 * @param mustFix whether a comment has to be resolved before the branch may be merged
 */
public record NoteEntry(String id, NoteKind kind, String author, String email, Instant date, String element, String place,
        String parent,
        String finding, String text, boolean mustFix) {
    /** By time; what happened at the same time, by id, so that every clone has the same order. */
    public static final Comparator<NoteEntry> IN_ORDER = Comparator.comparing(NoteEntry::date).thenComparing(NoteEntry::id);

    /** Checks what is always there. */
    public NoteEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(author);
        Objects.requireNonNull(email);
        Objects.requireNonNull(date);
        Objects.requireNonNull(text);
    }

    /** Starts an entry of a kind with an id of its own. */
    static NoteEntry of(NoteKind kind, String author, String email, Instant date) {
        return new NoteEntry(UUID.randomUUID().toString(), kind, author, email, date, null, null, null, null, "", false);
    }

    NoteEntry on(String anElement, String aPlace) {
        return new NoteEntry(id, kind, author, email, date, anElement, aPlace, parent, finding, text, mustFix);
    }

    NoteEntry to(NoteEntry comment) {
        return new NoteEntry(id, kind, author, email, date, comment.element(), comment.place(), comment.id(), finding, text,
                mustFix);
    }

    NoteEntry about(String aFinding) {
        return new NoteEntry(id, kind, author, email, date, element, place, parent, aFinding, text, mustFix);
    }

    NoteEntry saying(String aText, boolean must) {
        return new NoteEntry(id, kind, author, email, date, element, place, parent, finding, aText.strip(), must);
    }
}
