/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared: without accents, case and signs, cut into words, without those that mean nothing and without the
 * endings of English and Dutch words.
 *
 * @param plain all of its letters and digits
 * @param words its words, each once, in their order
 * @param initials the first letters of its words; empty where it has fewer than two
 * @param numbers its words that have a digit: another number is another thing
 */
record Name(String plain, List<String> words, String initials, Set<String> numbers) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "by",
            "with", "at",
            "de", "het", "een", "van", "der", "den", "voor", "en", "aan", "op", "met", "te", "om", "bij", "naar", "door");
    private static final String[] ENDINGS = {"ingen", "ings", "ing", "ies", "en", "ed", "es", "s"};
    private static final int STEM = 4;

    static Name of(String text) {
        String spaced = HUMP.matcher(text).replaceAll(" ");
        String bare = ACCENTS.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> all = NO_WORD.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
        List<String> full = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        List<String> kept = full.isEmpty() ? all : full;
        List<String> words = new ArrayList<>(kept.stream().map(Name::stem).distinct().toList());
        String initials = kept.size() < 2 ? "" : kept.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return new Name(String.join("", all), words, initials, words.stream().filter(Name::isNumber).collect(Collectors.toSet()));
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.length() > STEM && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
