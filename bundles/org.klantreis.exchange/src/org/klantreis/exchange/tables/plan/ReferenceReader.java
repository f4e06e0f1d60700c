/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.cells.NameList;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;

/** Reads what the cells of a row with names and ids refer to. */
final class ReferenceReader {
    private static final ElementCells CELLS = new ElementCells(Words.ALL.get(0));

    private final ElementIndex index;
    private final Maker maker;
    private final Landscape landscape;
    private final boolean makesMissing;

    ReferenceReader(ElementIndex index, Maker maker, Landscape landscape, boolean makesMissing) {
        this.index = index;
        this.maker = maker;
        this.landscape = landscape;
        this.makesMissing = makesMissing;
    }

    /**
     * Reads a reference.
     *
     * @return what it refers to, none where it is to be emptied; empty where the row changes nothing
     */
    Optional<List<EObject>> read(PlannedRow row, EReference reference, Column names, Column ids) throws RefusedException {
        List<EObject> now = now(row, reference);
        boolean sameNames = isSame(row, names);
        boolean sameIds = isSame(row, ids);
        List<String> name = cells(row, names, reference.isMany());
        List<String> id = cells(row, ids, reference.isMany());
        if (sameNames && sameIds) {
            return Optional.empty();
        } else if (!sameIds && !id.isEmpty()) {
            List<EObject> found = byIds(row, reference, id, sameNames ? List.of() : name, ids, names);
            return Optional.of(found);
        } else if (sameNames && !name.isEmpty()) {
            return Optional.empty(); // somebody took only the ids away
        }
        List<EObject> found = new ArrayList<>();
        for (String each : name) {
            found.add(byName(row, reference, each, now, names));
        }
        return Optional.of(found);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> now(PlannedRow row, EReference reference) {
        Object value = row.element().eGet(reference);
        return value instanceof List<?> list ? (List<EObject>) list : value == null ? List.of() : List.of((EObject) value);
    }

    private static boolean isSame(PlannedRow row, Column column) {
        return !row.has(column) || row.cell(column).equals(CELLS.text(column, row.element()));
    }

    private static List<String> cells(PlannedRow row, Column column, boolean many) {
        String text = row.cell(column);
        return text.isEmpty() ? List.of() : many ? NameList.split(text) : List.of(text);
    }

    private List<EObject> byIds(PlannedRow row, EReference reference, List<String> ids, List<String> names, Column idColumn,
            Column nameColumn) throws RefusedException {
        if (!names.isEmpty() && names.size() != ids.size()) {
            throw new RefusedException(nameColumn.key(), "there are " + names.size() + " names and " + ids.size()
                    + " ids; leave one of the two columns empty.");
        }
        List<EObject> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<EObject> target = index.find(ids.get(i)).filter(reference.getEReferenceType()::isInstance);
            String name = names.isEmpty() ? "" : names.get(i);
            if (target.isEmpty() && name.isEmpty()) {
                throw new RefusedException(idColumn.key(), "there is no " + type(reference) + " with the id «" + ids.get(i)
                        + "».");
            } else if (target.isPresent() && !name.isEmpty()
                    && !index.named(reference.getEReferenceType(), name).contains(target.get())) {
                throw new RefusedException(nameColumn.key(), "the id beside it is that of «" + ElementCells.name(target.get())
                        + "»; leave one of the two empty.");
            }
            found.add(target.isPresent() ? target.get() : byName(row, reference, name, List.of(), nameColumn));
        }
        return found;
    }

    private EObject byName(PlannedRow row, EReference reference, String name, List<EObject> now, Column column)
            throws RefusedException {
        EClass type = reference.getEReferenceType();
        List<EObject> found = new ArrayList<>(index.named(type, name));
        if (found.size() > 1) {
            keepIfAny(found, now::contains);
        }
        if (found.size() > 1 && type == Literals.STEP) {
            EObject journey = root(row.element());
            keepIfAny(found, element -> root(element) == journey);
        }
        if (found.size() == 1) {
            return found.get(0);
        } else if (found.size() > 1) {
            throw new RefusedException(column.key(), "several are called «" + name
                    + "»; write the id of the one that is meant into «"
                    + row.kind().column(column.key() + ".id").orElseThrow().label(Words.ALL.get(0)) + "».");
        } else if (makesMissing && Containments.isCatalogued(type) && !name.isBlank()) {
            return maker.named(row, type, name, landscape);
        }
        throw new RefusedException(column.key(), "there is no " + type(reference) + " called «" + name + "»; add it first"
                + (Containments.isCatalogued(type) ? ", or let missing ones be made." : ", or correct the name."));
    }

    private static void keepIfAny(List<EObject> found, java.util.function.Predicate<EObject> wanted) {
        if (found.stream().anyMatch(wanted)) {
            found.removeIf(wanted.negate());
        }
    }

    private EObject root(EObject element) {
        EObject at = element;
        while (index.parent(at) != null) {
            at = index.parent(at);
        }
        return at;
    }

    private static String type(EReference reference) {
        return Words.ALL.get(0).of(reference.getEReferenceType()).toLowerCase(java.util.Locale.ROOT);
    }
}
