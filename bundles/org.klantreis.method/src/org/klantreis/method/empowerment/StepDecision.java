/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.empowerment;

import java.util.List;
import java.util.Optional;

import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Procedure;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Passage;

/**
 * A step in which something is decided.
 *
 * @param step the step
 * @param level who decides
 * @param asIs the steps that it replaces and in which something was decided too
 * @param before who decided before: the highest level of those steps; null where nobody did
 * @param shift how the level moved
 * @param procedures the procedures that the step follows, that of its touchpoint first
 * @param handedOver the handoffs within the step and into it from other units, in the order of the flow
 * @param waitHours the known waits of the step's activities, in hours
 */
public record StepDecision(Step step, DecisionLevel level, List<Step> asIs, DecisionLevel before, Shift shift,
        List<Procedure> procedures, List<Passage> handedOver, double waitHours) {
    /** Keeps the lists as they are now. */
    public StepDecision {
        asIs = List.copyOf(asIs);
        procedures = List.copyOf(procedures);
        handedOver = List.copyOf(handedOver);
    }

    /** Says whether whoever talks with the customer may decide. */
    public boolean isFrontline() {
        return level == DecisionLevel.FRONTLINE;
    }

    /** Returns who decided before, where somebody did. */
    public Optional<DecisionLevel> decidedBefore() {
        return Optional.ofNullable(before);
    }

    /** Returns the procedures that leave the decision to a higher level than the step says: one of the two is wrong. */
    public List<Procedure> contradicting() {
        return procedures.stream().filter(procedure -> procedure.getDiscretion() != null
                && procedure.getDiscretion().getValue() > level.getValue()).toList();
    }
}
