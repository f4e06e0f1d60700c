/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.List;
import java.util.Objects;

import org.klantreis.knowledge.results.ElementRef;

/**
 * One thing that a change does.
 *
 * @param kind whether it appeared, vanished or changed
 * @param judgement whether that is to be welcomed
 * @param label what it is about, without what happened to it: "Claims → Finance in «Report damage»"
 * @param sentence the label and what happened: "cross-silo handoff Claims → Finance in «Report damage»: wait 24 → 36 hours"
 * @param key what tells it apart within its section, the same before and after: ids of elements and other values
 * @param elements the elements that it is about, the most telling first; those that vanished are not in the state after
 * @param values what changed in it, or all that is known of what appeared or vanished, in the order of the columns
 */
public record Entry(Kind kind, Judgement judgement, String label, String sentence, List<String> key, List<ElementRef> elements,
        List<ValueChange> values) {
    /** What happened. */
    public enum Kind {
        /** It is there now. */
        APPEARED,
        /** It was there before. */
        VANISHED,
        /** It was there and is, with other values. */
        CHANGED
    }

    /** Checks that nothing is null and keeps the lists from changing. */
    public Entry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(judgement);
        Objects.requireNonNull(label);
        Objects.requireNonNull(sentence);
        key = List.copyOf(key);
        elements = List.copyOf(elements);
        values = List.copyOf(values);
    }

    /** Says whether it is for the worse. */
    public boolean isRegression() {
        return judgement == Judgement.REGRESSION;
    }
}
