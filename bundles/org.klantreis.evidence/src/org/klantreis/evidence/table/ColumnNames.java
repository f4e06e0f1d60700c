/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.evidence.log.ReadReport;

/** Gives each column a name of its own. */
final class ColumnNames {
    private ColumnNames() {
    }

    /** Names columns by the header; what had to be changed is told. Columns at the end that have no name stay. */
    static List<String> unique(List<String> header, ReadReport report) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>(header);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String wanted = header.get(i).isEmpty() ? "Column " + (i + 1) : header.get(i);
            String name = wanted;
            if (!taken.add(name)) {
                int number = 2;
                while (used.contains(name = wanted + " (" + number + ")") || !taken.add(name)) {
                    number++;
                }
                report.find("Several columns are called «" + wanted + "»; one of them is called «" + name + "» here.");
            } else if (header.get(i).isEmpty()) {
                report.find("Column " + (i + 1) + " has no name; it is called «" + name + "» here.");
            }
            names.add(name);
        }
        return List.copyOf(names);
    }
}
