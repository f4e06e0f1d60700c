/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import org.klantreis.evidence.log.ReadReport;

/** Tells the report and whoever listens of a row that cannot be read. */
final class Rejects {
    private static final int SHOWN = 80;

    private final ReadReport report;
    private final RejectedRows listener;

    Rejects(ReadReport report, RejectedRows listener) {
        this.report = report;
        this.listener = listener;
    }

    void reject(long line, String reason, String raw) {
        report.row();
        report.drop(reason, "line " + line + ": " + shorten(raw));
        listener.reject(line, reason, raw);
    }

    static String shorten(String raw) {
        String line = raw.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
