/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds circles in a relation: the strongly connected parts with more than one element, or with an element that points at itself.
 *
 * @param <T> the type of the elements
 */
final class Cycles<T> {
    private final Map<T, Integer> positions = new HashMap<>();
    private final Map<T, Integer> number = new HashMap<>();
    private final Map<T, Integer> lowest = new HashMap<>();
    private final Deque<T> open = new ArrayDeque<>();
    private final Set<T> isOpen = new HashSet<>();
    private final List<List<T>> circles = new ArrayList<>();
    private final Function<T, ? extends Collection<T>> next;

    /** One element on the way, and the successors that are still to be looked at. */
    private record Visit<T>(T element, Iterator<T> rest) {
    }

    private Cycles(List<T> elements, Function<T, ? extends Collection<T>> next) {
        this.next = next;
        elements.forEach(element -> positions.put(element, positions.size()));
    }

    /**
     * Finds the circles of a relation, by Tarjan's algorithm without recursion: long chains do not exhaust the stack.
     *
     * @param <T> the type of the elements
     * @param elements the elements; what the relation leads to beyond them is left out
     * @param next the relation
     * @return the circles, each in the order of the elements, and in the order of their first elements
     */
    static <T> List<List<T>> of(List<T> elements, Function<T, ? extends Collection<T>> next) {
        Cycles<T> cycles = new Cycles<>(elements, next);
        for (T element : elements) {
            if (!cycles.number.containsKey(element)) {
                cycles.walk(element);
            }
        }
        cycles.circles.sort(Comparator.comparing(circle -> cycles.positions.get(circle.get(0))));
        return cycles.circles;
    }

    private void walk(T start) {
        Deque<Visit<T>> way = new ArrayDeque<>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            Visit<T> visit = way.peek();
            if (visit.rest().hasNext()) {
                T target = visit.rest().next();
                if (positions.containsKey(target) && !number.containsKey(target)) {
                    way.push(enter(target));
                } else if (isOpen.contains(target)) {
                    lowest.merge(visit.element(), number.get(target), Math::min);
                }
            } else {
                way.pop();
                if (!way.isEmpty()) {
                    lowest.merge(way.peek().element(), lowest.get(visit.element()), Math::min);
                }
                if (lowest.get(visit.element()).equals(number.get(visit.element()))) {
                    close(visit.element());
                }
            }
        }
    }

    private Visit<T> enter(T element) {
        number.put(element, number.size());
        lowest.put(element, number.get(element));
        open.push(element);
        isOpen.add(element);
        return new Visit<>(element, List.copyOf(next.apply(element)).iterator());
    }

    private void close(T first) {
        List<T> part = new ArrayList<>();
        T element;
        do {
            element = open.pop();
            isOpen.remove(element);
            part.add(element);
        } while (element != first);
        if (part.size() > 1 || next.apply(first).contains(first)) {
            part.sort(Comparator.comparing(positions::get));
            circles.add(part);
        }
    }
}
