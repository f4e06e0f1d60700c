/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;

/** Collects what an import has to say. */
final class Findings {
    private final Map<String, Integer> read = new LinkedHashMap<>();
    private final SortedMap<String, Integer> unknownFields = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int skipped;

    void read(String what, int count) {
        read.merge(what, count, Integer::sum);
    }

    void unknownField(String place) {
        unknownFields.merge(place, 1, Integer::sum);
    }

    void remark(String place, String reason) {
        remarks.add(new Remark(place, reason));
    }

    void skip(String place, String reason) {
        skipped++;
        remark(place, reason);
    }

    ImportReport report(Changes changes, List<String> written) {
        return new ImportReport(read, changes.count(Changes.State.CREATED), changes.count(Changes.State.UPDATED),
                changes.count(Changes.State.UNCHANGED), skipped, unknownFields, remarks, written);
    }
}
