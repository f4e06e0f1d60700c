/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

import org.eclipse.emf.ecore.EAttribute;
import org.klantreis.model.Improvement;
import org.klantreis.model.KlantreisPackage.Literals;

/** A fact without which an improvement is not in a state; the later states ask for what the earlier ones do. */
public enum Condition {
    /** A pilot has a first day. */
    PILOT_BEGUN(Literals.IMPROVEMENT__PILOT_BEGIN),
    /** Its first question is answered: did it go as we thought? */
    PILOT_AS_PLANNED(Literals.IMPROVEMENT__PILOT_AS_PLANNED),
    /** Its second question is answered: what came out, and what do customers think of it? */
    PILOT_OUTCOME(Literals.IMPROVEMENT__PILOT_OUTCOME),
    /** What is in daily use has a first day. */
    FIRST_DAY(Literals.IMPROVEMENT__IMPLEMENTED),
    /** That day is not before the last one of the pilot. */
    AFTER_PILOT(Literals.IMPROVEMENT__IMPLEMENTED);

    private final EAttribute feature;

    Condition(EAttribute feature) {
        this.feature = feature;
    }

    /** Returns where the fact is entered. */
    public EAttribute feature() {
        return feature;
    }

    /**
     * Says whether an improvement meets this condition.
     *
     * @param improvement the improvement
     * @return whether the fact is there
     */
    public boolean isMet(Improvement improvement) {
        return switch (this) {
            case PILOT_BEGUN -> improvement.getPilotBegin() != null;
            case PILOT_AS_PLANNED -> improvement.getPilotAsPlanned() != null;
            case PILOT_OUTCOME -> improvement.getPilotOutcome() != null && !improvement.getPilotOutcome().isBlank();
            case FIRST_DAY -> improvement.getImplemented() != null;
            case AFTER_PILOT -> improvement.getImplemented() == null || improvement.getPilotEnd() == null
                    || !improvement.getImplemented().isBefore(improvement.getPilotEnd());
        };
    }
}
