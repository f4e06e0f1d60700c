/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.link;

import java.util.List;
import java.util.Optional;

import org.klantreis.model.Element;

/**
 * What a value of a log may stand for in the model. Only a proposal: a person accepts it.
 *
 * @param value the value, as the log has it
 * @param candidates what it may be, the most certain first; none where no name is alike
 * @param <T> what it stands for
 */
public record Proposal<T extends Element>(String value, List<Candidate<T>> candidates) {
    private static final double CLEAR = 0.7;
    private static final double AHEAD = 0.1;

    /** Copies what it is given. */
    public Proposal {
        candidates = List.copyOf(candidates);
    }

    /**
     * One element that a value may stand for.
     *
     * @param element the element
     * @param certainty from 0 to 1: 1 is the same name, 0.9 and more the same words, less where only some words are in common
     *        or alike
     * @param <T> what it is
     */
    public record Candidate<T extends Element>(T element, double certainty) {
    }

    /** Returns the most certain one; empty where there is none. */
    public Optional<Candidate<T>> best() {
        return candidates.stream().findFirst();
    }

    /** Says whether the best is good, and better than the next by far: worth to be accepted unless a look says otherwise. */
    public boolean isClear() {
        return !candidates.isEmpty() && candidates.get(0).certainty() >= CLEAR
                && (candidates.size() == 1 || candidates.get(0).certainty() - candidates.get(1).certainty() >= AHEAD);
    }
}
