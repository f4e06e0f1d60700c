/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.words.Words;

/** What {@link StateConditions} says of an improvement, in words. */
public final class StateWords {
    private StateWords() {
    }

    /**
     * Says why an improvement may not move to a state.
     *
     * @param improvement the improvement
     * @param to the state
     * @param locale the language
     * @return the reason, and what to do; empty where it may
     */
    public static Optional<String> refusal(Improvement improvement, ImprovementState to, Locale locale) {
        return refusal(improvement, to, locale, improvement);
    }

    /**
     * Says why an improvement may not move to a state, where it stands for another one.
     *
     * @param improvement the improvement, in no file: one with facts that another is to get
     * @param to the state
     * @param locale the language
     * @param real the improvement that it stands for
     * @return the reason, and what to do; empty where it may
     */
    public static Optional<String> refusal(Improvement improvement, ImprovementState to, Locale locale, Improvement real) {
        if (StateConditions.mayMove(improvement, to)) {
            return Optional.empty();
        }
        Words words = words(locale, real);
        ImprovementState from = improvement.getState();
        return Optional.of(StateConditions.isJump(from, to)
                ? words.get("refusal.jump", improvement, from, to, ImprovementState.get(from.getValue() + 1))
                : words.get("refusal.condition", improvement, from, to, String.join(" ", missing(improvement, to, words))));
    }

    /**
     * Says what an improvement lacks for a state.
     *
     * @param improvement the improvement
     * @param to the state
     * @param locale the language
     * @return one sentence for each condition of {@link StateConditions#unmet} in its order: "Enter the first day of the pilot."
     */
    public static List<String> missing(Improvement improvement, ImprovementState to, Locale locale) {
        return missing(improvement, to, words(locale, improvement));
    }

    private static List<String> missing(Improvement improvement, ImprovementState to, Words words) {
        List<String> sentences = new ArrayList<>();
        for (Condition condition : StateConditions.unmet(improvement, to)) {
            sentences.add(words.get("condition." + condition.name(), improvement.getPilotEnd()));
        }
        return sentences;
    }

    /**
     * Returns the name of a state in words.
     *
     * @param state the state
     * @param locale the language
     * @return for example {@code in pilot}
     */
    public static String title(ImprovementState state, Locale locale) {
        return words(locale, null).of(state);
    }

    private static Words words(Locale locale, Improvement improvement) {
        return Words.of(StateWords.class, "states", locale, improvement);
    }
}
