/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.util.Locale;
import java.util.Optional;

/** What a reviewer did. */
public enum NoteKind {
    /** Said something about an element, or about the branch as a whole. */
    COMMENT,
    /** Answered a comment. */
    REPLY,
    /** Said that a comment is dealt with. */
    RESOLVE,
    /** Said that a comment is not dealt with after all. */
    REOPEN,
    /** Looked at a finding that is new on the branch, and accepts it. */
    TICK,
    /** Does not accept a finding after all. */
    UNTICK,
    /** Wants the branch to be merged as it is. */
    APPROVE,
    /** Does not want it any more. */
    WITHDRAW;

    /** Returns how it is written in a note: {@code comment}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NoteKind> of(String word) {
        for (NoteKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
