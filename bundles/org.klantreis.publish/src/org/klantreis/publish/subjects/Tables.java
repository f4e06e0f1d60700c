/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Table;

/** All tables of a subject, by their keys, in the order of a workbook's sheets. */
final class Tables {
    private final Map<String, Table> byKey = new LinkedHashMap<>();
    private final List<String> catalogue = new ArrayList<>();

    Tables(Subject subject, PriorityTables priorities, ProgressTables progress, ImprovementTables improvements) {
        JourneyTables journeys = new JourneyTables(subject);
        SiloTables silos = new SiloTables(subject);
        ComplaintTables complaints = new ComplaintTables(subject);
        EvidenceTables evidence = new EvidenceTables(subject);
        add(priorities.priorities(), progress.matrix(), progress.missing(), journeys.journeys(), journeys.steps(),
                journeys.activities(), journeys.handoffs(),
                silos.pairs(), silos.goodPartsBadWhole(), complaints.clusters(), complaints.complaints(),
                        improvements.improvements(),
                improvements.notInformed(), improvements.notTold(), improvements.beforeAfter(), improvements.effects(),
                evidence.personas(), evidence.insights(), evidence.studies(), evidence.participants(), evidence.observations());
        for (Table table : new CatalogueTables(subject, Usage.of(subject)).all()) {
            catalogue.add(table.key());
            add(subject.isWhole() ? table : used(table));
        }
    }

    /** Keeps what the journeys that are told of use. */
    private static Table used(Table table) {
        int journeys = table.indexOf("journeys").or(() -> table.indexOf("works-in")).orElseThrow();
        return table.where(row -> row.cells().get(journeys) != Cell.EMPTY);
    }

    private void add(Table... tables) {
        Arrays.asList(tables).forEach(table -> byKey.put(table.key(), table));
    }

    Table get(String key) {
        return byKey.get(key);
    }

    /** Returns all of them. */
    List<Table> all() {
        return List.copyOf(byKey.values());
    }

    /** Returns the keys of those of the catalogue. */
    List<String> catalogue() {
        return catalogue;
    }
}
