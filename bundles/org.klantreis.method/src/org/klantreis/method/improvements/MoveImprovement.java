/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import java.util.Locale;
import java.util.Optional;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.improvements.StateWords;

/**
 * Moves an improvement to another state, together with the facts that the state asks for. An editor records what
 * {@link #execute} changes in a command of its own, so that it can be undone.
 *
 * @param improvement the improvement
 * @param to the state
 * @param facts what is entered along with the move
 */
public record MoveImprovement(Improvement improvement, ImprovementState to, StateFacts facts) {
    /**
     * Says why the move is not allowed.
     *
     * @param locale the language
     * @return the reason, and what to do; empty where it is allowed
     */
    public Optional<String> refusal(Locale locale) {
        Improvement after = KlantreisFactory.eINSTANCE.createImprovement();
        after.setName(improvement.getName());
        after.setState(improvement.getState());
        after.setPilotBegin(improvement.getPilotBegin());
        after.setPilotEnd(improvement.getPilotEnd());
        after.setPilotAsPlanned(improvement.getPilotAsPlanned());
        after.setPilotOutcome(improvement.getPilotOutcome());
        after.setImplemented(improvement.getImplemented());
        enter(after);
        return StateWords.refusal(after, to, locale, improvement);
    }

    /**
     * Enters the facts and moves the improvement.
     *
     * @throws IllegalStateException if the rules forbid it, with the reason; nothing is changed then
     */
    public void execute() {
        refusal(Locale.getDefault()).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        enter(improvement);
        improvement.setState(to);
    }

    private void enter(Improvement into) {
        if (facts.pilotBegin() != null) {
            into.setPilotBegin(facts.pilotBegin());
        }
        if (facts.pilotEnd() != null) {
            into.setPilotEnd(facts.pilotEnd());
        }
        if (facts.pilotAsPlanned() != null) {
            into.setPilotAsPlanned(facts.pilotAsPlanned());
        }
        if (facts.pilotOutcome() != null) {
            into.setPilotOutcome(facts.pilotOutcome());
        }
        if (facts.implemented() != null) {
            into.setImplemented(facts.implemented());
        }
    }
}
