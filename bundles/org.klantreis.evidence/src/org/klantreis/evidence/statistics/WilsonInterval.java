/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.statistics;

/**
 * The interval in which a share lies that was seen in a sample, at 95 % confidence, by Wilson's score method.
 *
 * <p>With k of n, p = k / n and z = 1.959963984540054 (the 97.5 % point of the normal distribution):
 *
 * <pre>
 * middle = (p + z² / 2n) / (1 + z² / n)
 * half   = z · √(p (1 − p) / n + z² / 4n²) / (1 + z² / n)
 * </pre>
 *
 * <p>Unlike the textbook's p ± z · √(p (1 − p) / n) it does not leave 0..1, and it is wide where n is small: none of three
 * does not
 * mean never. The queries of the catalogue that give an interval compute the same in Cypher; a test holds them against this
 * class.
 *
 * @param low its lower end, 0 to 1
 * @param high its upper end, 0 to 1
 */
public record WilsonInterval(double low, double high) {
    /** The 97.5 % point of the normal distribution: 2.5 % are left out at each end. */
    public static final double Z = 1.959963984540054;

    /**
     * Computes it.
     *
     * @param k how many show it, 0 to n; need not be whole, since an exposure may be a part of a year's
     * @param n how many there are, above 0
     * @return the interval
     * @throws IllegalArgumentException when n is not above 0, or k is not in 0..n
     */
    public static WilsonInterval of(double k, double n) {
        if (!(n > 0) || !(k >= 0 && k <= n)) {
            throw new IllegalArgumentException("There is no share of " + k + " in " + n + ".");
        }
        double p = k / n;
        double scale = 1 + Z * Z / n;
        double middle = (p + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / scale;
        // at the ends the terms are equal but for rounding
        return new WilsonInterval(k == 0 ? 0 : Math.max(0, middle - half), k == n ? 1 : Math.min(1, middle + half));
    }
}
