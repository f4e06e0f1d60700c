/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

/** Takes the rows that cannot be read as rows of the table at all; they are told to the report too. */
@FunctionalInterface
public interface RejectedRows {
    /** Lets them go. */
    RejectedRows NONE = (line, reason, raw) -> {
    };

    /**
     * Takes one.
     *
     * @param line where it begins, from 1
     * @param reason why, in words that are the same for all such rows
     * @param raw what stands there
     */
    void reject(long line, String reason, String raw);
}
