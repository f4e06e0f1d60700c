/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.util.List;
import java.util.Optional;

import org.klantreis.model.LogRole;

/**
 * A column or attribute of a log, as far as it was looked at.
 *
 * @param name its name, as the settings of the log call it; an attribute of XES traces has {@code case:} before its own
 * @param filled how many of the events looked at have a value in it
 * @param distinct how many different values these have
 * @param samples the first different values, as they stand in the file
 * @param dateFormats the formats in which its values are dates; none where they are not, two where day and month can be either
 * @param role what it probably means, by its name and values; empty where nothing fits
 */
public record LogColumn(String name, long filled, int distinct, List<String> samples, List<String> dateFormats,
        Optional<LogRole> role) {
    /** Copies what it is given. */
    public LogColumn {
        samples = List.copyOf(samples);
        dateFormats = List.copyOf(dateFormats);
    }
}
