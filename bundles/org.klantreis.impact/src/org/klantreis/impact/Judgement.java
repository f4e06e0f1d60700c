/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

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
     * Judges several effects on one thing.
     *
     * @param other the judgement of another
     * @return the one that they have in common, or that the other has none against; neutral where they contradict each other
     */
    public Judgement and(Judgement other) {
        if (this == other || other == NEUTRAL) {
            return this;
        }
        return this == NEUTRAL ? other : NEUTRAL;
    }
}
