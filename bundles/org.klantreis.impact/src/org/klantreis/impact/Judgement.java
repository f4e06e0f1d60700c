/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.Collection;

/** Whether an effect is to be welcomed. */
public enum Judgement {
    /** What there should be less of became less, or the other way round. */
    IMPROVEMENT,
    /** What there should be less of became more, or the other way round. */
    REGRESSION,
    /** Nobody can say without knowing more. */
    NEUTRAL;

    /** Returns the judgement of the opposite change. */
    public Judgement reversed() {
        return switch (this) {
            case IMPROVEMENT -> REGRESSION;
            case REGRESSION -> IMPROVEMENT;
            case NEUTRAL -> NEUTRAL;
        };
    }

    /**
     * Judges several effects on one thing together.
     *
     * @param judgements those of the effects
     * @return what those say that are not neutral; neutral where they contradict each other or there are none
     */
    public static Judgement of(Collection<Judgement> judgements) {
        boolean better = judgements.contains(IMPROVEMENT);
        boolean worse = judgements.contains(REGRESSION);
        return better == worse ? NEUTRAL : better ? IMPROVEMENT : REGRESSION;
    }
}
