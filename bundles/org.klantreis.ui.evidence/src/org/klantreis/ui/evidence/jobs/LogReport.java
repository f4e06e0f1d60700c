/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.time.Instant;
import java.util.List;

import org.klantreis.evidence.log.ReadReport;

/**
 * What reading a log found, as it is kept for the user.
 *
 * @param fingerprint of the file and the settings that were read
 * @param when when it was read
 * @param rows how many rows or events the file has
 * @param kept how many of them are used
 * @param dropped what was dropped, by reason
 * @param findings what was found out, a sentence each
 */
public record LogReport(String fingerprint, Instant when, long rows, long kept, List<Drop> dropped, List<String> findings) {
    /**
     * Rows that were dropped for one reason.
     *
     * @param reason why
     * @param count how many
     * @param examples the first of them: where and what
     */
    public record Drop(String reason, long count, List<String> examples) {
    }

    static LogReport of(String fingerprint, ReadReport report) {
        return new LogReport(fingerprint, Instant.now(), report.rows(), report.kept(), report.dropped().stream()
                .map(drop -> new Drop(drop.reason(), drop.count(), drop.examples())).toList(), report.findings());
    }

    /** Returns how many rows were dropped. */
    public long droppedRows() {
        return dropped.stream().mapToLong(Drop::count).sum();
    }
}
