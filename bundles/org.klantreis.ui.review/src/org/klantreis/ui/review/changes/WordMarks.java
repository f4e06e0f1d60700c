/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes two versions of a text as one: the words that stayed, those that went, and those that came. */
final class WordMarks {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private WordMarks() {
    }

    static void write(String before, String after, Consumer<String> kept, Consumer<String> old, Consumer<String> fresh) {
        List<String> a = words(before);
        List<String> b = words(after);
        int[][] common = common(a, b);
        int i = 0;
        int j = 0;
        StringBuilder gone = new StringBuilder();
        StringBuilder came = new StringBuilder();
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                flush(gone, old);
                flush(came, fresh);
                kept.accept(a.get(i));
                i++;
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.append(a.get(i++));
            } else {
                came.append(b.get(j++));
            }
        }
        flush(gone, old);
        flush(came, fresh);
    }

    private static void flush(StringBuilder words, Consumer<String> to) {
        if (!words.isEmpty()) {
            to.accept(words.toString());
            words.setLength(0);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
