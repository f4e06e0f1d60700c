/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

/**
 * How many cases show something.
 *
 * @param cases those that do
 * @param n those of which it can be said
 */
public record CaseCount(long cases, long n) {
    /** Returns the share that does, 0 to 1. */
    public double share() {
        return n == 0 ? 0 : (double) cases / n;
    }
}
