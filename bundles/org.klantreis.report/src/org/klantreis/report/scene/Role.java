/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/** What a colour is for. A {@link Palette} says which colour that is. */
public enum Role {
    /** The background. */
    PAPER,
    /** The background of lane names and the title. */
    PANEL,
    /** The band of a stage. */
    STAGE,
    /** The band of a stage, for every second one. */
    STAGE_OTHER,
    /** Text on the band of a stage. */
    STAGE_TEXT,
    /** The card behind a step's name. */
    CARD,
    /** Hairlines between columns and lanes. */
    HAIRLINE,
    /** The lines of the blueprint, borders. */
    RULE,
    /** Text. */
    TEXT,
    /** Text of lesser weight: labels, units, sources. */
    MUTED,
    /** Text and signs of the least weight. */
    FAINT,
    /** What stands out without being good or bad: the star of a moment of truth. */
    STAR,
    /** The experience line. */
    EXPERIENCE,
    /** The experience line of the journey laid over it. */
    OVERLAY,
    /** Marks that suffice. */
    GOOD,
    /** Marks that do not, pains. */
    BAD,
    /** The area of insufficient marks. */
    INSUFFICIENT,
    /** Needs. */
    NEED,
    /** Complaints; alpha says how many. */
    HEAT,
    /** Text on much heat. */
    ON_HEAT,
    /** Waiting. */
    WAIT,
    /** A handoff within a silo. */
    HANDOFF,
    /** A handoff from silo to silo. */
    CROSS_SILO,
    /** Splits and joins. */
    ROUTE,
    /** A step that the other journey does not have. */
    ADDED,
    /** A step that only the other journey has. */
    REMOVED,
    /** A step that differs. */
    CHANGED,
    /** The colour of a silo, at its strongest. */
    UNIT,
    /** The colour of a silo as background of text. */
    UNIT_FILL,
    /** Text on {@link #UNIT_FILL}. */
    UNIT_TEXT
}
