/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.Landscape;

/** Finds the element of each row by its id, else by its name, or else makes one. */
final class RowFinder {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
    /** What has no name of its own is told apart by some of its values. */
    private static final Map<TableKind, List<String>> KEYS = Map.of(
            TableKind.MEASUREMENTS, List.of("name", "date", "source", "persona"),
            TableKind.TRANSITIONS, List.of("target", "condition"),
            TableKind.OBSERVATIONS, List.of("name", "kind", "date", "unit"),
            TableKind.UNIT_NOTICES, List.of("unit"),
            TableKind.CUSTOMER_FEEDBACK, List.of("participant", "date"),
            TableKind.EFFECTS, List.of("kind", "date"));

    private final Landscape landscape;
    private final ElementIndex index;
    private final ParentFinder parents;
    private final Maker maker;
    private final Map<EObject, PlannedRow> claimed = new IdentityHashMap<>();

    RowFinder(Landscape landscape, ElementIndex index, ParentFinder parents, Maker maker) {
        this.landscape = landscape;
        this.index = index;
        this.parents = parents;
        this.maker = maker;
    }

    /** Finds the element that a row names by its id; leaves the row as it is where it names none, or one that is not there. */
    void byId(PlannedRow row) throws RefusedException {
        String id = row.cell("id");
        if (row.kind() == TableKind.LANDSCAPE) {
            claim(row, landscape);
            row.found(landscape, true);
            return;
        } else if (id.isEmpty()) {
            return;
        } else if (!ID.matcher(id).matches()) {
            throw new RefusedException("id", "is no id; leave it empty for a new element.");
        }
        Optional<EObject> found = index.find(id);
        if (found.isPresent()) {
            if (found.get().eClass() != row.kind().type()) {
                throw new RefusedException("id", "is the id of something else.");
            }
            claim(row, found.get());
            row.found(found.get(), true);
        }
    }

    private void claim(PlannedRow row, EObject element) throws RefusedException {
        PlannedRow other = claimed.putIfAbsent(element, row);
        if (other != null) {
            throw new RefusedException("row " + other.line().line() + " of " + other.table()
                    + " is about the same element; leave one of them out.");
        }
    }

    /** Finds or makes the element of a row that has no known id. */
    void byName(PlannedRow row) throws RefusedException {
        String name = KEYS.containsKey(row.kind()) ? row.cell("name") : lookUp(row);
        boolean isAnywhere = row.kind().ancestors().isEmpty() || !ParentFinder.isTold(row) || row.kind() == TableKind.UNITS
                || row.kind() == TableKind.COMPLAINTS;
        if (!KEYS.containsKey(row.kind()) && !name.isEmpty() && isAnywhere) {
            List<EObject> found = free(index.named(row.kind().type(), name));
            if (found.size() > 1 && row.kind() == TableKind.UNITS && ParentFinder.isTold(row)) {
                EObject parent = parents.of(row);
                found.removeIf(element -> index.parent(element) != parent);
            }
            if (found.size() > 1) {
                throw new RefusedException("name", "several elements are called so; name the id of the one that is meant.");
            } else if (found.size() == 1) {
                claim(row, found.get(0));
                row.found(found.get(0), false);
                return;
            }
            refuseTwin(row, name);
        }
        EObject parent = parents.of(row);
        List<EObject> twins = isAnywhere && !KEYS.containsKey(row.kind()) ? List.of() : twins(row, parent, name);
        if (twins.isEmpty()) {
            make(row, name, parent);
        } else {
            claim(row, twins.get(0));
            row.found(twins.get(0), false);
        }
    }

    private static String lookUp(PlannedRow row) {
        String external = row.kind() == TableKind.COMPLAINTS ? row.cell("externalId") : "";
        return external.isEmpty() ? row.cell("name") : external;
    }

    private void refuseTwin(PlannedRow row, String name) throws RefusedException {
        for (EObject taken : index.named(row.kind().type(), name)) {
            if (claimed.containsKey(taken) && row.kind().ancestors().isEmpty()) {
                claim(row, taken);
            }
        }
    }

    private List<EObject> free(List<EObject> elements) {
        List<EObject> free = new ArrayList<>(elements);
        free.removeIf(claimed::containsKey);
        return free;
    }

    /** The elements in the same place that a row may mean, the first of them first: a stage may have two steps of one name. */
    private List<EObject> twins(PlannedRow row, EObject parent, String name) {
        if (parent == null || parent.eContainer() == null && parent.eResource() == null) {
            return List.of();
        }
        List<EObject> twins = free(Containments.list(parent, row.kind().type()));
        List<String> keys = KEYS.get(row.kind());
        twins.removeIf(element -> keys == null ? !ParentFinder.isNamed(element, name)
                : !keys.stream().allMatch(key -> isSame(row, row.kind().column(key).orElseThrow(), element)));
        return twins;
    }

    private static boolean isSame(PlannedRow row, Column column, EObject element) {
        return Words.ALL.stream().anyMatch(words -> new ElementCells(words).text(column, element)
                .equalsIgnoreCase(row.cell(column)));
    }

    private void make(PlannedRow row, String name, EObject parent) throws RefusedException {
        if (name.isEmpty() && !KEYS.containsKey(row.kind()) && row.kind() != TableKind.COMPLAINTS) {
            throw new RefusedException("name", "it has no name.");
        }
        EObject made = maker.forRow(row, row.kind().type(), row.cell("id"), row.cell("name").isEmpty()
                && row.kind() == TableKind.COMPLAINTS ? name : row.cell("name"), parent);
        claimed.put(made, row);
        row.made(made);
        row.goesInto(parent);
    }
}
