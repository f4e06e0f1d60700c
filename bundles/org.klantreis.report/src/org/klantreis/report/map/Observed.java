/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.List;
import java.util.Map;

import org.klantreis.model.DeviationKind;

/**
 * What was observed of a journey, to be drawn on its map: plain values, by the ids of steps and activities.
 *
 * @param source where it comes from, such as the name of an event log
 * @param cases the cases that were compared with the journey
 * @param fitness how well they agree with it, 0 to 1
 * @param steps what was seen at steps; a step that is not here is left blank
 * @param activities what was seen of activities
 */
public record Observed(String source, long cases, double fitness, Map<String, OfStep> steps, Map<String, OfActivity> activities) {
    /** Keeps the maps as they are now. */
    public Observed {
        steps = Map.copyOf(steps);
        activities = Map.copyOf(activities);
    }

    /**
     * What was seen at a step.
     *
     * @param inLog whether it can be seen at all; if not, the map says so and nothing else
     * @param met the cases that met it
     * @param expected the cases whose way leads through it
     * @param volume how many events there were
     * @param medianWait how long the case waited before it, in hours; null where unknown
     * @param differences how practice differs, the most frequent first
     */
    public record OfStep(boolean inLog, long met, long expected, long volume, Double medianWait, List<Difference> differences) {
        /** Keeps the list as it is now. */
        public OfStep {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A way in which practice differs from the plan.
     *
     * @param kind how it differs
     * @param instead the touchpoint, unit or channel that was seen; empty where there is none
     * @param cases the cases that show it
     * @param n the cases of which it can be said
     */
    public record Difference(DeviationKind kind, String instead, long cases, long n) {
        /** Returns the share of cases that show it, 0 to 1. */
        public double share() {
            return n == 0 ? 0 : (double) cases / n;
        }
    }

    /**
     * What was seen of an activity.
     *
     * @param volume how many events there were
     * @param medianWait how long the case waited before it, in hours; null where unknown
     */
    public record OfActivity(long volume, Double medianWait) {
        /** Returns the one with more events. */
        public OfActivity larger(OfActivity other) {
            return other.volume > volume ? other : this;
        }
    }
}
