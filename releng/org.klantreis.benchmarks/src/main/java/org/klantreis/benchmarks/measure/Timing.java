/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long something took, a number of times.
 *
 * @param nanos the times, in nanoseconds, in the order in which they were taken; one at least
 */
record Timing(List<Long> nanos) {
    /** Something to time. */
    interface Action {
        void run() throws Exception;
    }

    /** Something to time a number of times. */
    interface NumberedAction {
        void run(int time) throws Exception;
    }

    static Timing once(Action action) throws Exception {
        long start = System.nanoTime();
        action.run();
        return new Timing(List.of(System.nanoTime() - start));
    }

    static Timing of(int times, Action action) throws Exception {
        return of(times, time -> {
        }, time -> action.run());
    }

    /** Times an action that is prepared anew each time; the preparation does not count. */
    static Timing of(int times, NumberedAction preparation, NumberedAction action) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int time = i;
            preparation.run(time);
            nanos.addAll(once(() -> action.run(time)).nanos());
        }
        return new Timing(nanos);
    }

    /** All the times of several timings together. */
    static Timing all(List<Timing> timings) {
        return new Timing(timings.stream().flatMap(timing -> timing.nanos().stream()).toList());
    }

    /** The median, in nanoseconds; of an even number the mean of the two in the middle. */
    double median() {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /** The median for a reader, with two or three digits that count. */
    @Override
    public String toString() {
        double millis = median() / 1e6;
        if (millis < 1000) {
            return String.format(Locale.ROOT, millis < 1 ? "%.2f ms" : millis < 10 ? "%.1f ms" : "%.0f ms", millis);
        }
        return String.format(Locale.ROOT, millis < 10_000 ? "%.2f s" : "%.1f s", millis / 1000);
    }

    static String ratio(Timing one, Timing other) {
        double ratio = one.median() / other.median();
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f ×" : "%.1f ×", ratio);
    }
}
