/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

/** What a number counts, which says how it is written. */
public enum Measure {
    /** Things: no decimals. */
    COUNT(0),
    /** A mark from 1 to 10: one decimal. */
    MARK(1),
    /** Hours: at most one decimal. */
    HOURS(1),
    /** Days: no decimals. */
    DAYS(0),
    /** A share from 0 to 1, written as a percentage. */
    SHARE(0),
    /** Any other number: at most two decimals. */
    NUMBER(2);

    private final int decimals;

    Measure(int decimals) {
        this.decimals = decimals;
    }

    /** Returns how many decimals it has at most. */
    public int decimals() {
        return decimals;
    }
}
