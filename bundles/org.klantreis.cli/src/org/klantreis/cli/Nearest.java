/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant who misspelt a name. */
final class Nearest {
    /** One letter in three may be wrong; more is another word. */
    private static final int LETTERS_PER_MISTAKE = 3;

    private Nearest() {
    }

    /** Returns the name that is least different from the given one; empty where all are quite different. */
    static Optional<String> of(String given, Collection<String> names) {
        String wanted = given.toLowerCase(Locale.ROOT);
        int most = wanted.length() / LETTERS_PER_MISTAKE;
        Optional<String> beginning = names.stream()
                .filter(name -> wanted.length() > 2 && name.toLowerCase(Locale.ROOT).startsWith(wanted))
                .min(Comparator.naturalOrder());
        return beginning.or(() -> names.stream().filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder())));
    }

    /** Returns the end of a sentence: what was meant where that can be guessed, or else the given advice. */
    static String hint(String given, Collection<String> names, String otherwise) {
        return of(given, names).map(name -> "; did you mean «" + name + "»?").orElse("; " + otherwise);
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                    if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                        d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
                    }
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
