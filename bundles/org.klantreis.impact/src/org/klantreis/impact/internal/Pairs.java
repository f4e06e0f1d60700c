/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things of two states brought together by what tells them apart, in several rounds: what the first left alone is tried in the
 * next. Where several have the same identity they pair in their order, so that turning the sides round gives the same pairs.
 *
 * @param <T> the things
 */
final class Pairs<T> {
    private final List<List<T>> pairs = new ArrayList<>();
    private List<T> before;
    private List<T> after;

    Pairs(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    Pairs<T> by(Function<T, ?> identity) {
        Map<Object, Deque<T>> waiting = new HashMap<>();
        before.forEach(thing -> waiting.computeIfAbsent(identity.apply(thing), id -> new ArrayDeque<>()).add(thing));
        List<T> left = new ArrayList<>();
        for (T thing : after) {
            Deque<T> found = waiting.get(identity.apply(thing));
            if (found == null || found.isEmpty()) {
                left.add(thing);
            } else {
                pairs.add(List.of(found.removeFirst(), thing));
            }
        }
        List<T> lost = new ArrayList<>();
        for (T thing : before) {
            Deque<T> rest = waiting.get(identity.apply(thing));
            if (!rest.isEmpty() && rest.peekFirst() == thing) {
                lost.add(rest.removeFirst());
            }
        }
        before = lost;
        after = left;
        return this;
    }

    /** Returns what is in both states, each as it was and as it is. */
    List<List<T>> both() {
        return pairs;
    }

    List<T> vanished() {
        return before;
    }

    List<T> appeared() {
        return after;
    }
}
