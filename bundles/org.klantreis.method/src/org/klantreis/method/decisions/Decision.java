/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import java.util.List;

import org.klantreis.model.BrandValue;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/**
 * What the method decides about a step of a journey, or about a touchpoint over all its journeys, and why.
 *
 * @param journey the step's journey; null for a touchpoint
 * @param step the step; null for a touchpoint
 * @param touchpoint the touchpoint; null for a step without one
 * @param facts what was held against the limits
 * @param rule what the rules say
 * @param effective what holds: the rule, or the team's choice where the rules leave it one
 * @param isOpen whether the team has still to choose
 * @param target the mark to aim at, 1 to 10
 * @param overInvested whether it may stay a six and gets more than it needs
 * @param provisional whether it may stay a six only once the basic service is in order, and that is not so now
 * @param brandValues the brand values that can be carried there
 * @param evidence what the mark rests on, the latest first; empty where nobody measured
 * @param reasons why, a sentence each, the rule's own first
 */
public record Decision(Journey journey, Step step, Touchpoint touchpoint, Facts facts, Rule rule, Rule effective, boolean isOpen,
        double target, boolean overInvested, boolean provisional, List<BrandValue> brandValues, List<MarkEvidence> evidence,
        List<String> reasons) {
    /** Copies the lists. */
    public Decision {
        brandValues = List.copyOf(brandValues);
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
    }

    /** Returns what is decided about: the step, or the touchpoint. */
    public Element subject() {
        return step == null ? touchpoint : step;
    }

    /** Returns the mark, 1 to 10. */
    public double mark() {
        return facts.mark();
    }

    /** Returns how far the mark is below the target; 0 where it is reached. */
    public double gap() {
        return Math.max(0, target - mark());
    }

    /** Says whether one excels there and does not yet reach the mark for it. */
    public boolean belowTarget() {
        return effective == Rule.EXCEL && gap() > 0;
    }

    /** Returns the reasons as one text. */
    public String reason() {
        return String.join(" ", reasons);
    }
}
