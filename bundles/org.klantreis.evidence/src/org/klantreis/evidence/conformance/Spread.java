/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

/**
 * How long something took, over all times that it was seen, in hours.
 *
 * @param n how often it was seen
 * @param median the middle value; 0 where n is 0, as the others
 * @param mean the average
 * @param p95 what 95 of 100 stay within
 */
public record Spread(long n, double median, double mean, double p95) {
    /** Nothing was seen. */
    public static final Spread NONE = new Spread(0, 0, 0, 0);

    /** Says whether anything was seen. */
    public boolean isKnown() {
        return n > 0;
    }
}
