/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.diff.LongestIncreasing;

/**
 * Merges three versions of a list of different things: what is in it is known, the order is found. It does not matter which of the two
 * sides is which.
 */
final class ListMerge {
    private final List<String> base;
    private final List<String> ours;
    private final List<String> theirs;
    private final Set<String> both;
    private boolean contradicts;

    private ListMerge(List<String> base, List<String> ours, List<String> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.both = new HashSet<>(ours);
        this.both.retainAll(new HashSet<>(theirs));
    }

    /**
     * A merged list.
     *
     * @param values the list, in ours' order where the orders contradict each other
     * @param contradicts whether no order has the changes of both
     */
    record Result(List<String> values, boolean contradicts) {
    }

    /** Merges sets with an order: what either side added is in, what either removed is not. */
    static Result sets(List<String> base, List<String> ours, List<String> theirs) {
        Set<String> old = new HashSet<>(base);
        Set<String> here = new HashSet<>(ours);
        Set<String> there = new HashSet<>(theirs);
        Set<String> members = new LinkedHashSet<>(ours);
        members.addAll(theirs);
        members.removeIf(value -> old.contains(value) && !(here.contains(value) && there.contains(value)));
        return of(base, ours, theirs, members);
    }

    /**
     * Finds the order.
     *
     * @param members what is in the merged list
     */
    static Result of(List<String> base, List<String> ours, List<String> theirs, Collection<String> members) {
        Set<String> in = members instanceof Set<String> set ? set : new HashSet<>(members);
        ListMerge merge = new ListMerge(only(base, in), only(ours, in), only(theirs, in));
        List<String> values = merge.insertOthers(merge.order());
        return new Result(values, merge.contradicts);
    }

    private static List<String> only(List<String> list, Set<String> members) {
        return list.stream().filter(members::contains).toList();
    }

    /** Orders what both have. */
    private List<String> order() {
        List<String> here = only(ours, both);
        List<String> there = only(theirs, both);
        List<String> old = only(base, both);
        if (here.equals(there) || there.equals(old)) {
            return here;
        } else if (here.equals(old)) {
            return there;
        }
        return byPairs(old, here, there);
    }

    /**
     * Of two things that the sides have in different order, one side has them as they were: the other one changed that, and gets its way.
     * This gives one order, or runs in a circle.
     */
    private List<String> byPairs(List<String> old, List<String> here, List<String> there) {
        Map<String, Integer> inOld = positions(old);
        Map<String, Integer> inOurs = positions(here);
        Map<String, Integer> inTheirs = positions(there);
        Set<String> movedHere = moved(here, inOld);
        Set<String> movedThere = moved(there, inOld);
        Set<String> moved = new HashSet<>(movedHere);
        moved.addAll(movedThere);
        List<String> still = here.stream().filter(value -> !moved.contains(value)).toList();
        int[] score = new int[here.size()];
        for (int i = 0; i < still.size(); i++) {
            score[inOurs.get(still.get(i))] = i;
        }
        for (String one : moved) {
            int beforeHere = 0;
            int beforeThere = 0;
            for (String other : here) {
                if (one.equals(other)) {
                    continue;
                }
                boolean isMoved = moved.contains(other);
                boolean firstHere = inOurs.get(other) < inOurs.get(one);
                boolean firstThere = inTheirs.get(other) < inTheirs.get(one);
                boolean first = firstHere;
                if (firstHere != firstThere) {
                    boolean known = inOld.containsKey(one) && inOld.containsKey(other);
                    contradicts |= !known;
                    first = known ? inOld.get(other) > inOld.get(one) : firstHere;
                }
                if (!isMoved) {
                    score[inOurs.get(other)] += first ? 0 : 1;
                    beforeHere += firstHere ? 1 : 0;
                    beforeThere += firstThere ? 1 : 0;
                }
                score[inOurs.get(one)] += first ? 1 : 0;
            }
            // Two places for the same thing, even where the pairs would allow one of them.
            contradicts |= beforeHere != beforeThere && movedHere.contains(one) && movedThere.contains(one);
        }
        return ordered(here, score);
    }

    private List<String> ordered(List<String> here, int[] score) {
        String[] order = new String[here.size()];
        for (int i = 0; i < score.length; i++) {
            contradicts |= order[score[i]] != null;
            order[score[i]] = here.get(i);
        }
        return contradicts ? here : List.of(order);
    }

    private static Set<String> moved(List<String> list, Map<String, Integer> inOld) {
        List<String> known = list.stream().filter(inOld::containsKey).toList();
        BitSet stay = LongestIncreasing.of(known.stream().mapToInt(inOld::get).toArray());
        Set<String> moved = new HashSet<>(list);
        stay.stream().forEach(i -> moved.remove(known.get(i)));
        return moved;
    }

    private static Map<String, Integer> positions(List<String> list) {
        Map<String, Integer> positions = new HashMap<>();
        list.forEach(value -> positions.put(value, positions.size()));
        return positions;
    }

    /** What only one list has comes behind what it stood behind there; of two that come to one place, the smaller is first. */
    private List<String> insertOthers(List<String> order) {
        Set<String> placed = new HashSet<>(order);
        Map<String, List<String>> oursBehind = behind(ours, placed);
        Map<String, List<String>> theirsBehind = behind(theirs, placed);
        Map<String, List<String>> baseBehind = behind(base, placed);
        List<String> merged = new ArrayList<>();
        addBehind(merged, "", oursBehind, theirsBehind, baseBehind);
        for (String value : order) {
            merged.add(value);
            addBehind(merged, value, oursBehind, theirsBehind, baseBehind);
        }
        return List.copyOf(merged);
    }

    private Map<String, List<String>> behind(List<String> list, Set<String> placed) {
        Map<String, List<String>> behind = new HashMap<>();
        String anchor = "";
        for (String value : list) {
            if (both.contains(value)) {
                anchor = value;
            } else if (placed.add(value)) {
                behind.computeIfAbsent(anchor, any -> new ArrayList<>()).add(value);
            }
        }
        return behind;
    }

    private static void addBehind(List<String> merged, String anchor, Map<String, List<String>> ours, Map<String, List<String>> theirs,
            Map<String, List<String>> base) {
        List<String> here = ours.getOrDefault(anchor, List.of());
        List<String> there = theirs.getOrDefault(anchor, List.of());
        boolean oursFirst = there.isEmpty() || !here.isEmpty() && here.get(0).compareTo(there.get(0)) <= 0;
        merged.addAll(oursFirst ? here : there);
        merged.addAll(oursFirst ? there : here);
        merged.addAll(base.getOrDefault(anchor, List.of()));
    }
}
