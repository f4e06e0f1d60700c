/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a user typed to find names: every word must be somewhere in the name, in any order and without regard to case.
 * A word in capitals also finds names whose words begin with those letters: {@code RD} finds "Report damage". {@code *} and
 * {@code ?} stand for any letters and any one letter.
 */
final class WordPattern {
    private final List<String> words;

    WordPattern(String typed) {
        words = List.of(typed.strip().split("\\s+")).stream().filter(word -> !word.isEmpty()).toList();
    }

    /** Says whether nothing was typed, so that everything is found. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Says whether a name is found. */
    boolean matches(String name) {
        if (name == null) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> contains(lower, word.toLowerCase(Locale.ROOT)) || isCapitals(word)
                && initials(name).contains(word));
    }

    private static boolean contains(String name, String word) {
        if (word.indexOf('*') < 0 && word.indexOf('?') < 0) {
            return name.contains(word);
        }
        for (int start = 0; start <= name.length(); start++) {
            if (begins(name, start, word, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String name, int at, String word, int from) {
        if (from == word.length()) {
            return true;
        }
        char wanted = word.charAt(from);
        if (wanted == '*') {
            for (int skip = at; skip <= name.length(); skip++) {
                if (begins(name, skip, word, from + 1)) {
                    return true;
                }
            }
            return false;
        }
        return at < name.length() && (wanted == '?' || wanted == name.charAt(at)) && begins(name, at + 1, word, from + 1);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String initials(String name) {
        List<Character> initials = new ArrayList<>();
        char before = ' ';
        for (char c : name.toCharArray()) {
            boolean begins = Character.isLetterOrDigit(c)
                    && (!Character.isLetterOrDigit(before) || Character.isUpperCase(c) && Character.isLowerCase(before));
            if (begins) {
                initials.add(Character.toUpperCase(c));
            }
            before = c;
        }
        StringBuilder text = new StringBuilder();
        initials.forEach(text::append);
        return text.toString();
    }
}
