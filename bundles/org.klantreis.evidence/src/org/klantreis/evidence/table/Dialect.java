/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Finds the delimiter of a text: the one that cuts most lines into the same number of fields. */
final class Dialect {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 200;

    private Dialect() {
    }

    /** Reads what a user set: one character, or a word for the tabulator. */
    static char parse(String set) throws IOException {
        if (set.length() == 1) {
            return set.charAt(0);
        }
        if (set.equals("\\t") || set.equalsIgnoreCase("tab")) {
            return '\t';
        }
        throw new IOException("The delimiter «" + set + "» is more than one character. Set one, such as ; or tab.");
    }

    static String name(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }

    /**
     * Finds it.
     *
     * @param sample the beginning of the text
     * @return the delimiter; a comma where every line is one field whatever the delimiter
     */
    static char find(String sample) throws IOException {
        char best = ',';
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Says how well a delimiter fits: the share of records with the usual number of fields, then the number of fields. */
    private static double score(String sample, char delimiter) throws IOException {
        CsvScanner scanner = new CsvScanner(new StringReader(wholeLines(sample)));
        scanner.setDelimiter(delimiter);
        Map<Integer, Integer> counts = new TreeMap<>();
        int records = 0;
        int header = 0;
        while (records < RECORDS && scanner.next()) {
            if (!scanner.isBroken() && !scanner.fields().isEmpty()) {
                header = records == 0 ? scanner.fields().size() : header;
                counts.merge(scanner.fields().size(), 1, Integer::sum);
                records++;
            }
        }
        int usual = 1;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            usual = count.getValue() >= counts.getOrDefault(usual, 0) ? count.getKey() : usual;
        }
        if (usual < 2 && header < 2) {
            return 0;
        }
        double share = (double) counts.getOrDefault(usual, 0) / records;
        return Math.max(usual, header) > 1 ? share * (header == usual ? 2 : 1) + Math.min(usual, 99) / 1000.0 : 0;
    }

    private static String wholeLines(String sample) {
        int end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
        return end < 0 ? sample : sample.substring(0, end + 1);
    }
}
