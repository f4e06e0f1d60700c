/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;

/**
 * Puts elements where rows say: into another element, and among their siblings. Those whose place the file does not change keep
 * their order; the others are put between them, the smallest number first.
 */
final class Places {
    private final ElementIndex index;
    private final ParentFinder parents;
    private final Edits edits;
    private final ElementCells shown;
    private final Map<EObject, Map<EClass, List<Wish>>> wishes = new LinkedHashMap<>();

    /** What wants to be at a place, from 1. */
    private record Wish(EObject element, int position) {
    }

    Places(ElementIndex index, ParentFinder parents, Edits edits) {
        this.index = index;
        this.parents = parents;
        this.edits = edits;
        this.shown = new ElementCells(edits.words());
    }

    void read(PlannedRow row) throws RefusedException {
        EObject element = row.element();
        if (!row.isNew()) {
            EObject target = parents.move(row).orElse(null);
            if (target != null) {
                row.goesInto(target);
                index.move(element, target);
                Column column = ParentFinder.name(row.kind(), row.kind().ancestors().get(0));
                edits.add(row, element, Change.Kind.MOVED, column.label(edits.words()), shown.text(column, element),
                        ElementCells.name(target), () -> Containments.list(target, element.eClass()).add(element));
            }
        }
        if (row.kind().isOrdered() && row.has("position") && !row.cell("position").isEmpty()) {
            place(row);
        }
    }

    private void place(PlannedRow row) throws RefusedException {
        Column column = row.kind().column("position").orElseThrow();
        EObject element = row.element();
        boolean stays = !row.isNew() && row.parent() == null;
        if (stays && row.cell(column).equals(shown.text(column, element))) {
            return;
        }
        int position = CellReader.whole(row.cell(column), column);
        if (position < 1) {
            throw new RefusedException(column.key(), "places are counted from 1.");
        }
        EObject parent = index.parent(element);
        wishes.computeIfAbsent(parent, any -> new LinkedHashMap<>()).computeIfAbsent(element.eClass(), any -> new ArrayList<>())
                .add(new Wish(element, position));
        if (stays) {
            edits.add(row, element, Change.Kind.MOVED, column.label(edits.words()), shown.text(column, element),
                    String.valueOf(position), () -> {
                        // done for all siblings at once
                    });
        }
    }

    /** Puts siblings in order, after all of them are where they belong. */
    void arrange() {
        wishes.forEach((parent, byClass) -> byClass.forEach((type, wanted) -> arrange(Containments.list(parent, type), wanted)));
    }

    private static void arrange(EList<EObject> list, List<Wish> wanted) {
        List<EObject> order = new ArrayList<>(list);
        wanted.forEach(wish -> order.remove(wish.element()));
        wanted.stream().sorted(Comparator.comparingInt(Wish::position))
                .forEach(wish -> order.add(Math.min(wish.position() - 1, order.size()), wish.element()));
        for (int i = 0; i < order.size(); i++) {
            if (list.get(i) != order.get(i)) {
                list.move(i, order.get(i));
            }
        }
    }

    static boolean isOrdered(EClass type) {
        return TableKind.of(type).filter(TableKind::isOrdered).isPresent();
    }
}
