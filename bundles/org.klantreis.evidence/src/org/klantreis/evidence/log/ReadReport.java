/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of reading a file: how much was read, what was dropped and why, what was found out or changed on the way. Readers
 * fill it; not safe for several threads.
 */
public final class ReadReport {
    /** How many examples of one reason are kept. */
    private static final int EXAMPLES = 5;

    private final Map<String, Dropped> dropped = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private long rows;
    private long kept;

    /** Rows that were dropped for one reason, with the first of them. */
    public static final class Dropped {
        private final String reason;
        private final List<String> examples = new ArrayList<>();
        private long count;

        private Dropped(String reason) {
            this.reason = reason;
        }

        /** Returns why, for example «the time cannot be read». */
        public String reason() {
            return reason;
        }

        /** Returns how many rows. */
        public long count() {
            return count;
        }

        /** Returns the first ones: where in the file and what stands there, for example «line 17: "31.02.2024"». */
        public List<String> examples() {
            return List.copyOf(examples);
        }
    }

    /** Counts one row or event that the file has, used or not. */
    public void row() {
        rows++;
    }

    /** Counts one event that is used. */
    public void keep() {
        kept++;
    }

    /**
     * Counts one row that is not used.
     *
     * @param reason why, in words that are the same for all such rows
     * @param example where it is and what stands there
     */
    public void drop(String reason, String example) {
        Dropped entry = dropped.computeIfAbsent(reason, Dropped::new);
        entry.count++;
        if (entry.examples.size() < EXAMPLES) {
            entry.examples.add(example);
        }
    }

    /**
     * Notes something that was found out about the file, or done to it, and that the user should know.
     *
     * @param sentence one sentence; told once, however often it is noted
     */
    public void find(String sentence) {
        if (!findings.contains(sentence)) {
            findings.add(sentence);
        }
    }

    /** Returns how many rows or events the file has. */
    public long rows() {
        return rows;
    }

    /** Returns how many events are used. */
    public long kept() {
        return kept;
    }

    /** Returns how many rows are not used. */
    public long droppedRows() {
        return dropped.values().stream().mapToLong(Dropped::count).sum();
    }

    /** Returns what was dropped, by reason. */
    public List<Dropped> dropped() {
        return List.copyOf(dropped.values());
    }

    /** Returns what was found out. */
    public List<String> findings() {
        return List.copyOf(findings);
    }
}
