/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.List;

/**
 * A step of a journey, held against a log.
 *
 * @param step its id
 * @param name its name
 * @param touchpoint the name of its touchpoint; empty where it has none
 * @param inLog whether any activity of the log is linked to its touchpoint; if not, nothing is said about the step
 * @param expected the cases whose way, as far as it agrees best with the plan, leads through it
 * @param met the cases that met it, at its place or elsewhere
 * @param deviations how practice differs here, the most frequent first
 * @param work volume and times of all events of its touchpoint that were taken for this step
 * @param units the same by unit, the one with the most events first
 */
public record StepConformance(String step, String name, String touchpoint, boolean inLog, long expected, long met,
        List<Deviation> deviations, ObservedWork work, List<UnitWork> units) {
    /** Keeps the lists as they are now. */
    public StepConformance {
        deviations = List.copyOf(deviations);
        units = List.copyOf(units);
    }
}
