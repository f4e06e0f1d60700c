/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/** What a spot of the map shows. */
public enum Part {
    /** The journey: its name, persona (which is the spot's other element), goal and other facts. */
    JOURNEY,
    /** A stage. */
    STAGE,
    /** A step, by its name. */
    STEP,
    /** What the customer does in a step. */
    DOES,
    /** What the customer thinks in a step. */
    THINKS,
    /** What the customer feels in a step. */
    FEELS,
    /** The touchpoint of a step; the spot's element is the step, the other one the touchpoint. */
    TOUCHPOINT,
    /** The channel of a step's touchpoint; the spot's element is the step, the other one the channel. */
    CHANNEL,
    /** The mark of a step: the point on the experience line, or the place for one. */
    MARK,
    /** How important a step is to the customer. */
    IMPORTANCE,
    /** Whether a step is a moment of truth. */
    MOMENT_OF_TRUTH,
    /** What hurts the customer in a step. */
    PAIN,
    /** What the customer needs in a step. */
    NEED,
    /** The complaints about a step's touchpoint. */
    COMPLAINTS,
    /** What an event log shows of a step. */
    OBSERVED,
    /** The work of a unit. */
    ACTIVITY,
    /** The work of a touchpoint's owner in a step without activities; the spot's element is the step. */
    OWNERS_WORK,
    /** The wait before an activity; the spot's element is the activity. */
    WAIT,
    /** A handoff; the spot's element is the receiving work (an activity or a step), the other one the giving work. */
    HANDOFF,
    /** A way to a next step; the spot's element is the transition, or the step where the order is the plain one. */
    TRANSITION,
    /** The free room of a step in a lane of the blueprint; the spot's element is the step. */
    WORKPLACE,
    /** A lane, by its name. */
    LANE,
    /** The services and applications of a step. */
    SYSTEMS,
    /** Who decides in a step. */
    DECISION,
    /** How long work and waits take in a step. */
    TIME,
    /** A unit: the node of a network. */
    UNIT,
    /** A persona: the column of a comparison. */
    PERSONA,
    /** What was seen at a step, or the room to write it down. */
    OBSERVATION
}
