/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.chart;

import java.util.List;

/**
 * What a chart shows.
 *
 * @param title what the values are, with their unit
 * @param labels a label for each value
 * @param values the values; NaN where there is none
 */
public record ChartData(String title, List<String> labels, List<Double> values) {
    /** Nothing to show. */
    public static final ChartData EMPTY = new ChartData("", List.of(), List.of());

    double highest() {
        return values.stream().filter(value -> !value.isNaN()).mapToDouble(Double::doubleValue).max().orElse(0);
    }

    double lowest() {
        return Math.min(0, values.stream().filter(value -> !value.isNaN()).mapToDouble(Double::doubleValue).min().orElse(0));
    }
}
