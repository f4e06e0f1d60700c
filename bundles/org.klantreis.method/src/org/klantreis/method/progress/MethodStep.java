/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.Locale;

import org.klantreis.model.words.Words;

/** The eleven steps to a journey that helps its customers. */
public enum MethodStep {
    /** Set a goal. */
    GOAL,
    /** Delimit the journey by the customer's task. */
    DELIMIT,
    /** Make a persona. */
    PERSONA,
    /** Get support from outside. */
    SUPPORT,
    /** Make the total touchpoint model with all departments. */
    TOUCHPOINTS,
    /** Research with customers: in depth first, then in numbers. */
    RESEARCH,
    /** Choose what to repair, where to excel and what may stay. */
    CHOOSE,
    /** Redesign in co-creation. */
    REDESIGN,
    /** Pilot, then implement and tell everybody concerned. */
    PILOT,
    /** Tell customers what their input led to. */
    FEED_BACK,
    /** Change the culture. */
    CULTURE;

    /** Returns its number, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * Returns its name in words.
     *
     * @param locale the language
     * @return for example {@code Total touchpoint model}
     */
    public String title(Locale locale) {
        return Words.of(MethodStep.class, "progress", locale, null).get("step." + name());
    }
}
