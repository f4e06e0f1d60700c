/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import java.time.LocalDate;

import org.klantreis.model.Measurement;
import org.klantreis.model.measures.Marks;

/**
 * What a mark rests on.
 *
 * @param measurement the measurement
 * @param mark its value on the scale of marks, 1 to 10
 * @param n how many customers were asked; null where unknown
 * @param source where it comes from: the study, or else the source in words; empty where unknown
 * @param date when; null where unknown
 */
public record MarkEvidence(Measurement measurement, double mark, Integer n, String source, LocalDate date) {
    static MarkEvidence of(Measurement measurement) {
        String source = measurement.getStudy() != null && !measurement.getStudy().eIsProxy() ? measurement.getStudy().getName()
                : measurement.getSource();
        return new MarkEvidence(measurement, Marks.converted(measurement), measurement.getN(), source == null ? "" : source,
                measurement.getDate());
    }
}
