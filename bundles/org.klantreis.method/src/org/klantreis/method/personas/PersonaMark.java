/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import java.util.List;

import org.klantreis.model.Measurement;

/**
 * The mark that a persona gives a step.
 *
 * @param value the mark, 1 to 10
 * @param n how many customers are behind it; null where unknown
 * @param behind the measurements that it rests on, the one that counts first; none where it is only the mark of the step
 */
public record PersonaMark(double value, Integer n, List<Measurement> behind) {
    /** Keeps the measurements as they are now. */
    public PersonaMark {
        behind = List.copyOf(behind);
    }
}
