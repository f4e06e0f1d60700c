/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts, word by word.
 *
 * <pre>{@code
 * WordDiff.between("How long will it take?", "How long does it take?");
 * // SAME "How long ", REMOVED "will", ADDED "does", SAME " it take?"
 * }</pre>
 */
public final class WordDiff {
    /** Below this share of the shorter text's words that stay, a reader sees more in both texts whole than in a patchwork. */
    private static final double LEAST_SAME = 0.3;
    private static final int SHORT = 3;

    private WordDiff() {
    }

    /** What happened to a part of the text. */
    public enum Kind {
        /** It is in both. */
        SAME,
        /** It is in the older text only. */
        REMOVED,
        /** It is in the newer text only. */
        ADDED
    }

    /**
     * A part of the text.
     *
     * @param kind what happened to it
     * @param text its characters, at least one
     */
    public record Part(Kind kind, String text) {
    }

    /**
     * Compares two texts.
     *
     * @param before the older text; null is taken for an empty one
     * @param after the newer text
     * @return the parts in order; those that are the same or removed make up the older text, those that are the same or added the
     *         newer one, to the character; what was removed stands before what was added in its place
     */
    public static List<Part> between(String before, String after) {
        List<String> old = Tokens.of(before == null ? "" : before);
        List<String> young = Tokens.of(after == null ? "" : after);
        List<Part> parts = new Edits(old, young).parts();
        return isPatchwork(parts, old, young) ? whole(old, young) : parts;
    }

    private static boolean isPatchwork(List<Part> parts, List<String> old, List<String> young) {
        long fewest = Math.min(words(old), words(young));
        long changes = parts.stream().filter(part -> part.kind() == Kind.SAME).count();
        long same = parts.stream().filter(part -> part.kind() == Kind.SAME).mapToLong(part -> words(Tokens.of(part.text()))).sum();
        return fewest > SHORT && changes > 1 && same < LEAST_SAME * fewest;
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(Tokens::isWord).count();
    }

    private static List<Part> whole(List<String> old, List<String> young) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Kind.REMOVED, String.join("", old)));
        parts.add(new Part(Kind.ADDED, String.join("", young)));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }
}
