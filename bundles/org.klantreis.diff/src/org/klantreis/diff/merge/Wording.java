/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.diff.merge.Conflict.State;
import org.klantreis.model.Identified;

/** Makes conflicts: their ids, and the words in which they are told. */
final class Wording {
    /** How much of a long text is shown. */
    private static final int SHOWN = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Sides sides;

    Wording(Sides sides) {
        this.sides = sides;
    }

    Conflict conflict(Kind kind, String element, EStructuralFeature feature, State base, State ours, State theirs, String sentence,
            String key) {
        String text = kind + "|" + key + "|" + (feature == null ? "" : feature.getName());
        return new Conflict(digest(text), kind, element, feature, base, ours, theirs, sentence);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Returns how it is in a state: the element, some values, and the values as text. */
    State state(Side side, String id, List<String> values, String text) {
        return new State(sides.get(side, id), values, text);
    }

    /** Returns a side's name as the begin of a sentence. */
    String name(Side side) {
        return sides.name(side);
    }

    /** Names an element with what it is and its path: "the step «Open an account › Show passport»". */
    String the(Identified element) {
        return "the " + noun(element) + " «" + ElementLabel.path(element) + "»";
    }

    /** Names the element as it is anywhere, preferring ours. */
    String the(String id) {
        return the(any(id));
    }

    Identified any(String id) {
        for (Side side : List.of(Side.OURS, Side.THEIRS, Side.BASE)) {
            if (sides.has(side, id)) {
                return sides.get(side, id);
            }
        }
        return null;
    }

    /** Names an element alone; by its id where it is in none of the states. */
    String own(String id) {
        Identified element = any(id);
        return element == null ? id : ElementLabel.own(element);
    }

    static String noun(Identified element) {
        return lower(ElementLabel.words(element.eClass().getName()));
    }

    static String noun(EStructuralFeature feature) {
        return feature.getName().length() == 1 ? feature.getName() : lower(ElementLabel.words(feature.getName()));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** Shows values of an attribute in one line. */
    static String plain(List<String> values) {
        return values.isEmpty() ? "none" : SPACE.matcher(String.join(", ", values)).replaceAll(" ").strip();
    }

    /** Shows elements in one line. */
    String elements(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids.stream().map(this::own).toList());
    }

    /** Quotes a value in a sentence; "none" is not quoted, and a long text is cut. */
    static String quoted(List<String> values, String text) {
        if (values.isEmpty()) {
            return "none";
        }
        return "«" + (text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text) + "»";
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
