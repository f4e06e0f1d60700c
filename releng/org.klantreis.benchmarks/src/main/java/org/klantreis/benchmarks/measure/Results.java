/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured for one size: values by their name, in the order of the table. */
public final class Results {
    /** The name under which the server's version is kept; it is no row of the table. */
    public static final String SERVER = "#server";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Keeps places in the table for what is known later. */
    void reserve(List<String> names) {
        names.forEach(name -> values.put(name, ""));
    }

    void put(String name, Object value) {
        values.put(name, value.toString());
        System.err.println("  " + name + ": " + value);
    }

    /** Returns the values by their name. */
    public Map<String, String> values() {
        return values;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> lines.add(name + "\t" + value));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    /**
     * Reads what a process measured.
     *
     * @param file the file that it wrote
     * @return its results
     * @throws IOException when the file cannot be read
     */
    public static Results read(Path file) throws IOException {
        Results results = new Results();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            results.values.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return results;
    }
}
