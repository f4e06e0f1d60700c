/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import java.util.Optional;

import org.klantreis.model.Measurement;
import org.klantreis.model.Step;

/** The mark of a step: its own, or where it has none its latest measurement on the scale of marks. */
public final class Marks {
    /** The worst mark. */
    public static final double LOWEST = 1;
    /** The best mark. */
    public static final double HIGHEST = 10;

    private Marks() {
    }

    /** Returns the mark of a step; null where it has none and nothing was measured. */
    public static Double of(Step step) {
        if (step.getMark() != null) {
            return Math.max(LOWEST, Math.min(HIGHEST, step.getMark()));
        }
        return latest(step.getMeasurements()).map(Marks::converted).orElse(null);
    }

    /** Returns the measurement with the latest date, of equal ones the last; those without a date count as the earliest. */
    public static Optional<Measurement> latest(Iterable<Measurement> measurements) {
        Measurement latest = null;
        for (Measurement measurement : measurements) {
            boolean later = latest == null || latest.getDate() == null
                    || measurement.getDate() != null && measurement.getDate().compareTo(latest.getDate()) >= 0;
            latest = later ? measurement : latest;
        }
        return Optional.ofNullable(latest);
    }

    /** Returns a measurement on the scale of marks: its worst value is a 1, its best one a 10. */
    public static double converted(Measurement measurement) {
        double range = measurement.getScaleMax() - measurement.getScaleMin();
        double share = range <= 0 ? 0 : (measurement.getValue() - measurement.getScaleMin()) / range;
        return LOWEST + (HIGHEST - LOWEST) * Math.max(0, Math.min(1, share));
    }
}
