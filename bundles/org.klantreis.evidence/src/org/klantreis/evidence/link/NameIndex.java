/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Element;

/** Finds elements by names that are alike. Looks at those only that have a word like one of the name: many names cost little. */
final class NameIndex<T extends Element> {
    private static final double LEAST = 0.4;
    private static final double SAME_LETTERS = 1;
    private static final double SAME_WORDS = 0.95;
    private static final double INITIALS = 0.7;
    private static final double CONTAINED = 0.75;
    private static final double CONTAINED_IN_MUCH_MORE = 0.6;
    private static final int MOST = 5;
    /** So many of those that have the weightiest words in common are looked at closely. */
    private static final int CLOSELY = 50;

    private record Entry<T>(int number, T element, Name name) {
    }

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final Map<String, List<Entry<T>>> byPlain = new HashMap<>();
    private final Map<String, List<Entry<T>>> byInitials = new HashMap<>();
    /** Words of the index that are like a word that was asked for. */
    private final Map<String, Map<String, Double>> alike = new HashMap<>();

    void add(T element, Name name) {
        Entry<T> entry = new Entry<>(entries.size(), element, name);
        entries.add(entry);
        name.words().forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(entry));
        byPlain.computeIfAbsent(name.plain(), any -> new ArrayList<>()).add(entry);
        byInitials.computeIfAbsent(name.initials(), any -> new ArrayList<>()).add(entry);
    }

    List<Proposal.Candidate<T>> find(Name name) {
        Set<Entry<T>> near = new LinkedHashSet<>(byPlain.getOrDefault(name.plain(), List.of()));
        near.addAll(byInitials.getOrDefault(name.plain(), List.of()));
        if (!name.initials().isEmpty()) {
            near.addAll(byPlain.getOrDefault(name.initials(), List.of()));
        }
        near.addAll(withSameWords(name));
        Map<T, Double> certainties = new LinkedHashMap<>();
        for (Entry<T> entry : near) {
            double certainty = certainty(name, entry.name());
            if (certainty >= LEAST) {
                certainties.merge(entry.element(), certainty, Math::max);
            }
        }
        return certainties.entrySet().stream().map(entry -> new Proposal.Candidate<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((Proposal.Candidate<T> candidate) -> candidate.certainty()).reversed())
                .limit(MOST).toList();
    }

    private List<Entry<T>> withSameWords(Name name) {
        double[] common = new double[entries.size()];
        List<Entry<T>> found = new ArrayList<>();
        name.words().forEach(word -> alike(word).forEach((known, likeness) -> {
            double weight = likeness * weight(known);
            for (Entry<T> entry : byWord.get(known)) {
                if (common[entry.number()] == 0) {
                    found.add(entry);
                }
                common[entry.number()] += weight;
            }
        }));
        if (found.size() <= CLOSELY) {
            return found;
        }
        double[] sorted = found.stream().mapToDouble(entry -> common[entry.number()]).sorted().toArray();
        double least = sorted[sorted.length - CLOSELY];
        return found.stream().filter(entry -> common[entry.number()] > least
                || common[entry.number()] == least && entry.name().words().size() <= name.words().size() + 1)
                .limit(2L * CLOSELY).toList();
    }

    private Map<String, Double> alike(String word) {
        if (Name.isNumber(word)) {
            return byWord.containsKey(word) ? Map.of(word, 1.0) : Map.of();
        }
        return alike.computeIfAbsent(word, any -> {
            Map<String, Double> found = new HashMap<>();
            if (byWord.containsKey(word)) {
                found.put(word, 1.0);
            }
            byWord.keySet().forEach(known -> {
                double likeness = Spelling.likeness(word, known);
                if (likeness > 0) {
                    found.put(known, likeness);
                }
            });
            return found;
        });
    }

    private double certainty(Name asked, Name known) {
        if (asked.plain().isEmpty() || known.plain().isEmpty()) {
            return 0;
        } else if (asked.plain().equals(known.plain())) {
            return SAME_LETTERS;
        } else if (known.initials().equals(asked.plain()) || asked.initials().equals(known.plain())) {
            return INITIALS;
        }
        if (!asked.numbers().equals(known.numbers()) && !asked.numbers().isEmpty() && !known.numbers().isEmpty()) {
            return 0;
        }
        return byWords(asked, known);
    }

    /** Weighs the words that are in both names against all of them. */
    private double byWords(Name asked, Name known) {
        double matched = 0;
        double ofKnown = 0;
        double unknown = 0;
        List<String> left = new ArrayList<>(asked.words());
        for (String word : known.words()) {
            double weight = weight(word);
            ofKnown += weight;
            double best = 0;
            String twin = null;
            for (String other : left) {
                double likeness = alike(other).getOrDefault(word, 0.0);
                if (likeness > best) {
                    best = likeness;
                    twin = other;
                }
            }
            if (twin != null) {
                left.remove(twin);
                matched += best * weight;
            }
        }
        for (String word : left) {
            unknown += weight(word);
        }
        double ofAsked = matched + unknown;
        double both = 2 * matched / (ofKnown + ofAsked);
        double contained = left.isEmpty() || matched >= ofKnown - 1e-9 ? CONTAINED * matched / Math.min(ofKnown, ofAsked) : 0;
        boolean muchMore = matched * 3 < Math.max(ofKnown, ofAsked);
        return Math.max(SAME_WORDS * Math.min(1, both), muchMore ? contained * CONTAINED_IN_MUCH_MORE / CONTAINED : contained);
    }

    /** A word that few names have tells more; one that none has, something in between. */
    private double weight(String word) {
        int names = byWord.getOrDefault(word, List.of()).size();
        return 1 + Math.log((double) Math.max(2, entries.size()) / Math.max(names, 1)) * (names == 0 ? 0.5 : 1);
    }
}
