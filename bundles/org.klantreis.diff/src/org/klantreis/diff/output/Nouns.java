/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.ElementLabel;

/** The names of the metamodel as words in a sentence. */
final class Nouns {
    private static final Set<String> WITHOUT_PLURAL = Set.of("feedback", "research");
    /** Features of which a reader would say "2 marks changed" and not "mark of 2 steps changed". */
    private static final Set<String> COUNTED = Set.of("mark", "owner", "channel", "touchpoint", "service", "procedure", "unit",
            "persona", "date", "value", "share", "condition", "target", "application", "cluster", "advice status");
    private static final Map<String, String> IRREGULAR = Map.of("advice status", "advice statuses");

    private Nouns() {
    }

    /** Names a class within a sentence: "organisation unit". */
    static String of(EClass type) {
        return lower(ElementLabel.words(type.getName()));
    }

    /** Names a feature within a sentence: "moment of truth". */
    static String of(EStructuralFeature feature) {
        return feature.getName().equals("n") ? "n" : lower(ElementLabel.words(feature.getName()));
    }

    static boolean isCounted(String feature) {
        return COUNTED.contains(feature);
    }

    /** Counts: "1 step", "3 opportunities". */
    static String count(int count, String noun) {
        return count + " " + (count == 1 ? noun : plural(noun));
    }

    /** Makes the plural of a noun: "opportunities", "marks". */
    static String plural(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        if (WITHOUT_PLURAL.contains(last)) {
            return noun;
        } else if (IRREGULAR.containsKey(noun)) {
            return IRREGULAR.get(noun);
        } else if (last.length() > 1 && last.endsWith("y") && "aeiou".indexOf(last.charAt(last.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") ? noun : noun + "s";
    }

    /** Puts "a" or "an" before a noun; "a unit" is the one with a vowel that is heard as none. */
    static String withArticle(String noun) {
        boolean vowel = "aeiou".indexOf(noun.charAt(0)) >= 0 && !noun.startsWith("unit");
        return (vowel ? "an " : "a ") + noun;
    }

    /** Begins a sentence with it. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
