/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/** The rows of a journey map. STAGES and STEPS are in the header, the others in the body. */
public enum Lane {
    /** The stages, as bands. */
    STAGES,
    /** The names of the steps, with moment of truth and importance. */
    STEPS,
    /** Splits and joins, where steps name what comes next. */
    ROUTE,
    /** What the customer does. */
    DOES,
    /** What the customer thinks. */
    THINKS,
    /** What the customer feels. */
    FEELS,
    /** The touchpoint, with the icon of its channel. */
    TOUCHPOINT,
    /** The line through the marks. */
    EXPERIENCE,
    /** How many complaints there are, as heat. */
    COMPLAINTS,
    /** What an event log shows: how many cases met a step, what they waited, and how practice differs from the plan. */
    OBSERVED,
    /** What hurts the customer. */
    PAIN,
    /** What the customer needs. */
    NEED,
    /** Work that the customer sees. */
    FRONTSTAGE,
    /** Work out of the customer's sight. */
    BACKSTAGE,
    /** Work for the departments that work for the customer. */
    SUPPORT,
    /** The services and applications that work is done with. */
    SYSTEMS,
    /** Who decides, and the procedures. */
    DECISION,
    /** How long work and waits take. */
    TIME,
    /** What the colours and signs mean. */
    LEGEND;

    /** Says whether it shows work of the organisation. */
    public boolean isBlueprint() {
        return this == FRONTSTAGE || this == BACKSTAGE || this == SUPPORT;
    }

    /** Says whether it is part of the frozen header. */
    public boolean isHeader() {
        return this == STAGES || this == STEPS;
    }
}
