/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.kinds.Words;

/** Collects the changes of a plan, told in a language. */
final class Edits {
    private final List<Edit> edits = new ArrayList<>();
    private final Words words;

    Edits(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    void add(PlannedRow row, EObject element, Change.Kind kind, String column, String before, String after, Runnable action) {
        String name = ElementCells.name(element);
        String id = ElementCells.id(element);
        edits.add(new Edit(new Change(row.table(), row.line().line(), kind, words.of(element.eClass()),
                name.isBlank() ? id : name, id, column, before, after), action));
    }

    List<Edit> all() {
        return edits;
    }
}
