/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import org.klantreis.evidence.log.ReadReport;

/**
 * What a load did.
 *
 * @param kind whether there was something to do
 * @param data the key of the data set, the property {@code data} of its nodes
 * @param events how many events it has
 * @param cases how many cases
 * @param handoffs how many handoffs
 * @param read what was read, dropped and found out; empty where nothing had to be read
 * @param readMillis how long reading and measuring took
 * @param writeMillis how long writing took, up to where readers see it
 * @param millis how long all of it took, with the removal of what was there before
 */
public record LoadReport(Kind kind, String data, long events, long cases, long handoffs, ReadReport read, long readMillis, long writeMillis,
        long millis) {
    /** Whether there was something to do. */
    public enum Kind {
        /** The log was loaded. */
        LOADED,
        /** The graph has the same already. */
        UNCHANGED
    }
}
