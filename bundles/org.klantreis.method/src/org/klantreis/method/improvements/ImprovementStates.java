/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.improvements.StateConditions;
import org.klantreis.model.improvements.StateWords;

/** What the states of an improvement ask for, in words. The rules themselves are those of {@link StateConditions}. */
public final class ImprovementStates {
    private ImprovementStates() {
    }

    /**
     * Says why an improvement may not move to a state, in the language of the platform.
     *
     * @param improvement the improvement
     * @param to the state
     * @return the reason, and what to do; empty where it may
     */
    public static Optional<String> refusal(Improvement improvement, ImprovementState to) {
        return refusal(improvement, to, Locale.getDefault());
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
        return StateWords.refusal(improvement, to, locale);
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
        return StateWords.missing(improvement, to, locale);
    }

    /**
     * Returns the state to which an improvement moves next.
     *
     * @param improvement the improvement
     * @return the state; empty where it is in daily use
     */
    public static Optional<ImprovementState> next(Improvement improvement) {
        return Optional.ofNullable(ImprovementState.get(improvement.getState().getValue() + 1));
    }

    /**
     * Returns the name of a state in words.
     *
     * @param state the state
     * @param locale the language
     * @return for example {@code in pilot}
     */
    public static String title(ImprovementState state, Locale locale) {
        return StateWords.title(state, locale);
    }
}
