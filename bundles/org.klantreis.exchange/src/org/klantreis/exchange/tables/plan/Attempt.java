/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.List;
import java.util.Map;

import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/** Plans the rows that were not refused before. Where one more has to be refused, others may have relied on it: plan again. */
final class Attempt {
    private final RowFinder finder;
    private final ValueReader values;
    private final Places places;
    private final Maker maker;
    private final ElementIndex index;
    private final Edits edits;
    private Map<PlannedRow, Refusal> refused;
    private boolean refusedMore;

    Attempt(LandscapeProject project, Landscape landscape, CellReader cells, EmptyCells empty, boolean makesMissing, Words words,
            Map<String, String> newIds) {
        index = new ElementIndex(project);
        maker = new Maker(index, newIds);
        ParentFinder parents = new ParentFinder(project, landscape, index, maker, empty);
        finder = new RowFinder(landscape, index, parents, maker);
        edits = new Edits(words);
        values = new ValueReader(cells, new ReferenceReader(index, maker, landscape, makesMissing), empty, edits);
        places = new Places(index, parents, edits);
    }

    private interface Step {
        void take(PlannedRow row) throws RefusedException;
    }

    /** Plans rows, adds those that have to be refused, and says whether there are any. */
    boolean hasRefused(List<PlannedRow> rows, Map<PlannedRow, Refusal> refusals) {
        refused = refusals;
        rows.forEach(row -> attempt(row, finder::byId));
        rows.forEach(row -> attempt(row, each -> {
            if (!each.isFound()) {
                finder.byName(each);
            }
        }));
        rows.stream().filter(row -> row.isFound() && !row.cell("name").isEmpty())
                .forEach(row -> index.name(row.element(), row.cell("name")));
        rows.forEach(row -> attempt(row, each -> {
            tellMade(each);
            places.read(each);
            values.read(each);
        }));
        return refusedMore;
    }

    boolean changesSomething() {
        return !edits.all().isEmpty();
    }

    private void attempt(PlannedRow row, Step step) {
        if (refused.containsKey(row)) {
            return;
        }
        try {
            step.take(row);
        } catch (RefusedException e) {
            refusedMore = true;
            String header = row.kind().column(e.columnKey()).flatMap(row.input().mapping()::header).orElse("");
            refused.put(row, new Refusal(row.table(), row.line().line(), header, row.cell(e.columnKey()), e.getMessage()));
        }
    }

    private void tellMade(PlannedRow row) {
        if (row.isNew()) {
            edits.add(row, row.element(), Change.Kind.CREATED, "", "", ElementCells.name(row.element()), () -> {
                // made already, and added with all others
            });
        }
    }

    ImportPlan plan(int rows, List<Refusal> refusals, List<String> findings) {
        Edits named = new Edits(edits.words());
        maker.made().stream().filter(made -> made.row().element() != made.element())
                .forEach(made -> named.add(made.row(), made.element(), Change.Kind.CREATED, "", "",
                        ElementCells.name(made.element()),
                        () -> {
                            // as above
                        }));
        List<Edit> all = new java.util.ArrayList<>(named.all());
        all.addAll(edits.all());
        return new ImportPlan(rows, all, refusals, findings, maker.made(), places);
    }
}
