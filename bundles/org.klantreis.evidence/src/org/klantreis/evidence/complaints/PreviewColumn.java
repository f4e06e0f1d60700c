/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.List;
import java.util.Optional;

import org.klantreis.model.ComplaintField;
import org.klantreis.model.Privacy;

/**
 * A column of a complaints file.
 *
 * @param name its name in the header
 * @param filled how many of the rows looked at have a value in it
 * @param distinct how many different values they have
 * @param samples the first different values, as they stand in the file
 * @param field what it probably means, by its name and values; empty where nothing fits, and then it is not imported
 * @param privacy what should be done with its values; PSEUDONYMISE for who complained
 */
public record PreviewColumn(String name, int filled, int distinct, List<String> samples, Optional<ComplaintField> field,
        Privacy privacy) {
    /** Makes it from copies of its parts. */
    public PreviewColumn {
        samples = List.copyOf(samples);
    }
}
