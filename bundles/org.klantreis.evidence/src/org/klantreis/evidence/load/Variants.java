/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.events.Events;

/** The variants of a log: which cases have the same activities in the same order. The most frequent one has rank 1. */
final class Variants {
    private final Events events;
    private final int[] rankOf;
    private final List<Variant> byRank;

    /** One variant. */
    static final class Variant {
        private final int example;
        private int cases;

        Variant(int example) {
            this.example = example;
        }

        int cases() {
            return cases;
        }
    }

    /** A case as a key: equal where the activities are. */
    private record Walk(Events events, int caseNumber, int hash) {
        static Walk of(Events events, int caseNumber) {
            int hash = 1;
            for (int e = events.firstOf(caseNumber); e < events.endOf(caseNumber); e++) {
                hash = 31 * hash + events.activity(e);
            }
            return new Walk(events, caseNumber, hash * 0x9E3779B9);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Walk walk) || walk.hash != hash) {
                return false;
            }
            int from = events.firstOf(caseNumber);
            int otherFrom = events.firstOf(walk.caseNumber);
            int length = events.endOf(caseNumber) - from;
            if (length != events.endOf(walk.caseNumber) - otherFrom) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (events.activity(from + i) != events.activity(otherFrom + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Variants(Events events, int[] rankOf, List<Variant> byRank) {
        this.events = events;
        this.rankOf = rankOf;
        this.byRank = byRank;
    }

    /** Finds those of a log; of equally frequent ones, that of the earlier case comes first. */
    static Variants of(Events events) {
        Map<Walk, Variant> found = new HashMap<>();
        Variant[] variantOf = new Variant[events.cases()];
        List<Variant> byRank = new ArrayList<>();
        for (int c = 0; c < events.cases(); c++) {
            int example = c;
            Variant variant = found.computeIfAbsent(Walk.of(events, c), walk -> {
                byRank.add(new Variant(example));
                return byRank.get(byRank.size() - 1);
            });
            variant.cases++;
            variantOf[c] = variant;
        }
        byRank.sort(Collections.reverseOrder((a, b) -> Integer.compare(a.cases, b.cases))); // stable
        Map<Variant, Integer> ranks = new HashMap<>();
        byRank.forEach(variant -> ranks.put(variant, ranks.size() + 1));
        int[] rankOf = new int[events.cases()];
        for (int c = 0; c < rankOf.length; c++) {
            rankOf[c] = ranks.get(variantOf[c]);
        }
        return new Variants(events, rankOf, byRank);
    }

    int size() {
        return byRank.size();
    }

    int rankOf(int caseNumber) {
        return rankOf[caseNumber];
    }

    Variant ofRank(int rank) {
        return byRank.get(rank - 1);
    }

    List<String> activities(Variant variant) {
        List<String> names = new ArrayList<>();
        for (int e = events.firstOf(variant.example); e < events.endOf(variant.example); e++) {
            names.add(events.activityNames().get(events.activity(e)));
        }
        return names;
    }
}
