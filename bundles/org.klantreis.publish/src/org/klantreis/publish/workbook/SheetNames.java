/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets: at most 31 characters, without those that spreadsheets forbid, each once. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> given = new HashSet<>();

    String unique(String title) {
        String clean = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("\\s+", " ").replaceAll("^'+|'+$", "")
                .strip();
        String name = cut(clean.isEmpty() ? "-" : clean, LONGEST);
        for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = cut(clean, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }
}
