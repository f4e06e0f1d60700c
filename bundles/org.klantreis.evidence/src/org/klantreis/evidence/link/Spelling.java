/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.link;

/** How alike two words are. */
final class Spelling {
    private static final int SHORT = 4;
    private static final double ALIKE = 0.75;

    private Spelling() {
    }

    /** Returns 1 for the same word, 0.75 and more for one with a slip or the beginning of the other, else 0. */
    static double likeness(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < SHORT || Name.isNumber(a) || Name.isNumber(b)) {
            return 0;
        }
        if (a.startsWith(b) || b.startsWith(a)) {
            return Math.max(ALIKE, (double) shorter / longer);
        }
        if (longer - shorter > longer * (1 - ALIKE)) {
            return 0;
        }
        double likeness = 1 - (double) distance(a, b) / longer;
        return likeness >= ALIKE ? likeness : 0;
    }

    /** Counts the letters that are to be inserted, deleted, replaced or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[] beforeThat = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeThat[j - 2] + 1);
                }
            }
            int[] free = beforeThat;
            beforeThat = before;
            before = now;
            now = free;
        }
        return before[b.length()];
    }
}
