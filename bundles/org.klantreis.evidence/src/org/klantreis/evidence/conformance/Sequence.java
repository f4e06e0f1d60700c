/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.Arrays;

/** What a case met, in order: touchpoint, unit and channel of each item, of which the last two may be unknown. */
final class Sequence {
    private static final int WIDTH = 3;

    private final int[] packed;
    private final int hash;

    private Sequence(int[] packed) {
        this.packed = packed;
        this.hash = Arrays.hashCode(packed);
    }

    /** Returns the first items of a buffer of touchpoints, units and channels by turns. */
    static Sequence of(int[] buffer, int items) {
        return new Sequence(Arrays.copyOf(buffer, items * WIDTH));
    }

    /** Returns a sequence of which only the touchpoints are known. */
    static Sequence of(int... touchpoints) {
        int[] packed = new int[touchpoints.length * WIDTH];
        Arrays.fill(packed, PlanGraph.NONE);
        for (int i = 0; i < touchpoints.length; i++) {
            packed[i * WIDTH] = touchpoints[i];
        }
        return new Sequence(packed);
    }

    int size() {
        return packed.length / WIDTH;
    }

    int touchpoint(int item) {
        return packed[item * WIDTH];
    }

    int unit(int item) {
        return packed[item * WIDTH + 1];
    }

    int channel(int item) {
        return packed[item * WIDTH + 2];
    }

    /** Says whether an item is of the same touchpoint as the one before it, and so the same meeting. */
    boolean goesOn(int item) {
        return item > 0 && touchpoint(item) == touchpoint(item - 1);
    }

    /** Returns how many meetings there are. */
    int meetings() {
        int meetings = 0;
        for (int i = 0; i < size(); i++) {
            meetings += goesOn(i) ? 0 : 1;
        }
        return meetings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence sequence && Arrays.equals(packed, sequence.packed);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
