/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.function.ToDoubleFunction;

/** What the heat map of pairs shows; NaN where nothing is known. */
enum PairMeasure {
    OBSERVED(pair -> pair.observed() == 0 ? Double.NaN : pair.observed()),
    MODELLED(pair -> pair.modelled() == 0 ? Double.NaN : pair.modelled()),
    CASES(pair -> pair.cases() == 0 ? Double.NaN : pair.cases()),
    MEDIAN_WAIT(pair -> orNaN(pair.medianWait())),
    P95_WAIT(pair -> orNaN(pair.p95Wait()));

    private final ToDoubleFunction<HandoffPair> value;

    PairMeasure(ToDoubleFunction<HandoffPair> value) {
        this.value = value;
    }

    private static double orNaN(Double hours) {
        return hours == null ? Double.NaN : hours;
    }

    double of(HandoffPair pair) {
        return value.applyAsDouble(pair);
    }

    String title() {
        return switch (this) {
            case OBSERVED -> Messages.PairMeasure_observed;
            case MODELLED -> Messages.PairMeasure_modelled;
            case CASES -> Messages.PairMeasure_cases;
            case MEDIAN_WAIT -> Messages.PairMeasure_medianWait;
            case P95_WAIT -> Messages.PairMeasure_p95Wait;
        };
    }
}
