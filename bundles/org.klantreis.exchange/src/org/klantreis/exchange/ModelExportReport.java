/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an export wrote.
 *
 * @param written how many of what were written, in the words of the file's format: {@code elements} to 26
 * @param losses what the format has no place for and was left out
 */
public record ModelExportReport(Map<String, Integer> written, List<Remark> losses) {
    /** Makes it from copies of its parts. */
    public ModelExportReport {
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        losses = List.copyOf(losses);
    }

    /** Returns one line for a user. */
    @Override
    public String toString() {
        return "Exported " + written.entrySet().stream().map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", ")) + ".";
    }
}
