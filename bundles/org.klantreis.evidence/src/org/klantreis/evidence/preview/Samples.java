/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.klantreis.evidence.log.LogSampler;

/** What was seen of a log. */
final class Samples implements LogSampler.Columns {
    /** Enough to see what columns mean, little enough to be shown at once. */
    static final int ROWS = 10_000;

    private final Map<String, ColumnSample> columns = new LinkedHashMap<>();
    private final Set<String> caseColumns = new HashSet<>();
    private long rows;
    private boolean stopped;

    @Override
    public void column(String name) {
        if (!columns.containsKey(name)) {
            columns.put(name, new ColumnSample(name));
        }
    }

    @Override
    public void caseColumn(String name) {
        column(name);
        caseColumns.add(name);
    }

    @Override
    public void value(String column, String value) {
        columns.computeIfAbsent(column, ColumnSample::new).add(value);
    }

    @Override
    public boolean endRow() {
        rows++;
        stopped = rows >= ROWS;
        return !stopped;
    }

    Collection<ColumnSample> columns() {
        return Collections.unmodifiableCollection(columns.values());
    }

    /** Says whether a column can tell the case. */
    boolean canBeCase(ColumnSample column) {
        return caseColumns.isEmpty() || caseColumns.contains(column.name());
    }

    /** Says whether the log itself names what can be the case. */
    boolean hasCaseColumns() {
        return !caseColumns.isEmpty();
    }

    long rows() {
        return rows;
    }

    boolean isWhole() {
        return !stopped;
    }
}
