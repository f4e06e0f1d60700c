/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import java.util.Locale;

import org.klantreis.model.words.Words;

/** What is compared of a journey before and after, in this order. */
public enum Measure {
    /** Steps. */
    STEPS,
    /** Different units that work in the flow. */
    DESKS,
    /** Different silos that work in the flow. */
    SILOS,
    /** Handoffs of the flow. */
    HANDOFFS,
    /** Handoffs of the flow between silos. */
    HANDOFFS_BETWEEN_SILOS,
    /** Hours that the case waits before its activities, those of all branches together. */
    WAITING_HOURS,
    /** Steps in which something is decided. */
    DECISIONS,
    /** Steps in which the front line decides. */
    DECISIONS_BY_FRONTLINE,
    /** Mean mark of the steps that have one. */
    MEAN_MARK,
    /** Lowest mark of a step. */
    LOWEST_MARK;

    /**
     * Returns its name in words.
     *
     * @param locale the language
     * @return for example {@code handoffs between silos}
     */
    public String title(Locale locale) {
        return Words.of(Measure.class, "improvements", locale, null).get("measure." + name());
    }

    /** Says whether less of it is simpler; neither more nor less of the number of decisions is. */
    public boolean isBetterWhenLess() {
        return ordinal() <= WAITING_HOURS.ordinal();
    }
}
