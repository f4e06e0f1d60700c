/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.klantreis.diff.words.WordDiff.Kind;
import org.klantreis.diff.words.WordDiff.Part;

/** The shortest way from one list of tokens to another, by the algorithm of Myers; what both begin and end with is set aside first. */
final class Edits {
    /** Of texts that differ by more tokens than this, the differing middle is told as replaced: the work grows with its square. */
    private static final int MOST_EDITS = 1_500;

    private final List<String> old;
    private final List<String> young;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    Edits(List<String> old, List<String> young) {
        this.old = old;
        this.young = young;
    }

    List<Part> parts() {
        int first = 0;
        int most = Math.min(old.size(), young.size());
        while (first < most && old.get(first).equals(young.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && old.get(old.size() - 1 - last).equals(young.get(young.size() - 1 - last))) {
            last++;
        }
        old.subList(0, first).forEach(this::same);
        middle(old.subList(first, old.size() - last), young.subList(first, young.size() - last));
        old.subList(old.size() - last, old.size()).forEach(this::same);
        endChange();
        endSame();
        return parts;
    }

    private void middle(List<String> a, List<String> b) {
        List<int[]> trace = trace(a, b);
        if (trace == null) {
            a.forEach(this::removed);
            b.forEach(this::added);
            return;
        }
        // Back from the end; 'r' for removed, 'a' for added, 's' for the same.
        StringBuilder script = new StringBuilder();
        int x = a.size();
        int y = b.size();
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] v = trace.get(d);
            int k = x - y;
            boolean down = d > 0 && (k == -d || k != d && v[d + k - 1] < v[d + k + 1]);
            int fromX = d == 0 ? 0 : down ? v[d + k + 1] : v[d + k - 1];
            int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                script.append('s');
                x--;
                y--;
            }
            if (d > 0) {
                script.append(down ? 'a' : 'r');
            }
            x = fromX;
            y = fromY;
        }
        replay(script.reverse(), a, b);
    }

    private void replay(StringBuilder script, List<String> a, List<String> b) {
        int x = 0;
        int y = 0;
        for (int i = 0; i < script.length(); i++) {
            switch (script.charAt(i)) {
                case 'r' -> removed(a.get(x++));
                case 'a' -> added(b.get(y++));
                default -> {
                    same(a.get(x++));
                    y++;
                }
            }
        }
    }

    /** Returns how far each diagonal came before each number of edits, from the middle of the array; null where it becomes too many. */
    private static List<int[]> trace(List<String> a, List<String> b) {
        int most = Math.min(a.size() + b.size(), MOST_EDITS);
        int[] v = new int[2 * most + 3];
        int zero = most + 1;
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(v, zero - d, zero + d + 1));
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || k != d && v[zero + k - 1] < v[zero + k + 1] ? v[zero + k + 1] : v[zero + k - 1] + 1;
                while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
                    x++;
                }
                v[zero + k] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    return trace;
                }
            }
        }
        return null;
    }

    private void same(String token) {
        // A space between two changed words says nothing: "[-a b-]{+c d+}" reads better than "[-a-]{+c+} [-b-]{+d+}".
        same.append(token);
        if (Tokens.isWord(token) || !token.isBlank()) {
            endChange();
        }
    }

    private void removed(String token) {
        beginChange();
        removed.append(token);
    }

    private void added(String token) {
        beginChange();
        added.append(token);
    }

    private void beginChange() {
        if (removed.length() + added.length() > 0) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
        } else {
            endSame();
        }
    }

    private void endChange() {
        add(Kind.REMOVED, removed);
        add(Kind.ADDED, added);
    }

    private void endSame() {
        add(Kind.SAME, same);
    }

    private void add(Kind kind, StringBuilder text) {
        if (text.length() > 0) {
            parts.add(new Part(kind, text.toString()));
            text.setLength(0);
        }
    }
}
