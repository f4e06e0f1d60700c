/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

import java.util.List;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;

/**
 * The way of an improvement: DESIGNED, PILOT, CHECKED, IMPLEMENTED, without a jump. Each state asks for facts, its own and those
 * of the states before it. Back is always allowed as far as the facts of that state are there: a pilot may fail.
 */
public final class StateConditions {
    private StateConditions() {
    }

    /**
     * Lists what a state asks for.
     *
     * @param state the state
     * @return the conditions, in the order in which they come about
     */
    public static List<Condition> of(ImprovementState state) {
        return switch (state) {
            case DESIGNED -> List.of();
            case PILOT -> List.of(Condition.PILOT_BEGUN);
            case CHECKED -> List.of(Condition.PILOT_BEGUN, Condition.PILOT_AS_PLANNED, Condition.PILOT_OUTCOME);
            case IMPLEMENTED -> List.of(Condition.values());
        };
    }

    /**
     * Lists what an improvement lacks for a state.
     *
     * @param improvement the improvement
     * @param state the state
     * @return the conditions that are not met
     */
    public static List<Condition> unmet(Improvement improvement, ImprovementState state) {
        return of(state).stream().filter(condition -> !condition.isMet(improvement)).toList();
    }

    /**
     * Says whether a move leaves out a state.
     *
     * @param from the state before
     * @param to the state after
     * @return whether there is at least one state between them that was not reached yet
     */
    public static boolean isJump(ImprovementState from, ImprovementState to) {
        return to.ordinal() > from.ordinal() + 1;
    }

    /**
     * Says whether an improvement may move to a state.
     *
     * @param improvement the improvement, with the facts that are known now
     * @param to the state; the one that it is in already is allowed
     * @return whether it jumps over no state, and meets what the state asks for
     */
    public static boolean mayMove(Improvement improvement, ImprovementState to) {
        return improvement.getState() == to || !isJump(improvement.getState(), to) && unmet(improvement, to).isEmpty();
    }
}
