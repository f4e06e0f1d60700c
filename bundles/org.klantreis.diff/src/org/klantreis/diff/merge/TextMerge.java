/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Merges three versions of a text where the two sides changed different words, with a word between them that neither changed. */
final class TextMerge {
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    /** The table of the longest common subsequence: 16 MB at most. */
    private static final long MOST = 4_000_000;

    private TextMerge() {
    }

    /** Some words of base, from one to before another, that were replaced. */
    private record Hunk(int from, int to, List<String> words) {
    }

    /**
     * Merges.
     *
     * @return the text with the changes of both; empty where they are not truly apart
     */
    static Optional<String> merge(String base, String ours, String theirs) {
        List<String> old = words(base);
        Optional<List<Hunk>> here = hunks(old, words(ours));
        Optional<List<Hunk>> there = hunks(old, words(theirs));
        if (here.isEmpty() || there.isEmpty() || rewritten(old, here.get()) || rewritten(old, there.get())) {
            return Optional.empty();
        }
        List<Hunk> all = new ArrayList<>(here.get());
        all.addAll(there.get().stream().filter(hunk -> !here.get().contains(hunk)).toList());
        all.sort((a, b) -> a.from != b.from ? Integer.compare(a.from, b.from) : Integer.compare(a.to, b.to));
        StringBuilder merged = new StringBuilder();
        int at = 0;
        Hunk last = null;
        for (Hunk hunk : all) {
            if (last != null && here.get().contains(last) != here.get().contains(hunk) && !hasWord(old, last.to, hunk.from)) {
                return Optional.empty();
            }
            old.subList(at, hunk.from).forEach(merged::append);
            hunk.words.forEach(merged::append);
            at = hunk.to;
            last = hunk;
        }
        old.subList(at, old.size()).forEach(merged::append);
        return Optional.of(merged.toString());
    }

    /** Two that both wrote a text anew did not change words of one text. */
    private static boolean rewritten(List<String> old, List<Hunk> hunks) {
        long words = old.stream().filter(TextMerge::isWord).count();
        long gone = hunks.stream().flatMap(hunk -> old.subList(hunk.from, hunk.to).stream()).filter(TextMerge::isWord).count();
        return gone * 2 > words;
    }

    private static boolean hasWord(List<String> old, int from, int to) {
        return from < to && old.subList(from, to).stream().anyMatch(TextMerge::isWord);
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Optional<List<Hunk>> hunks(List<String> old, List<String> young) {
        if ((long) old.size() * young.size() > MOST) {
            return Optional.empty();
        }
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            int from = i;
            int start = j;
            while (i < old.size() && j < young.size() && !old.get(i).equals(young.get(j)) || (i < old.size()) != (j < young.size())) {
                if (j >= young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (from < i || start < j) {
                hunks.add(new Hunk(from, i, List.copyOf(young.subList(start, j))));
            }
            while (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                i++;
                j++;
            }
        }
        return Optional.of(hunks);
    }
}
