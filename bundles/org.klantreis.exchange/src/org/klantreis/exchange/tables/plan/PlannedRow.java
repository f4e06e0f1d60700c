/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.read.TableInput;
import org.klantreis.exchange.tables.read.TableLine;

/** A row of a table, and what it is about as far as that is known. */
final class PlannedRow {
    private final TableInput input;
    private final TableLine line;
    private final Map<Column, Integer> places;
    /** The id that a new element gets, the same in every attempt. */
    private String newId;
    private EObject element;
    private boolean isNew;
    private boolean byId;
    private EObject parent;

    PlannedRow(TableInput input, TableLine line, Map<Column, Integer> places) {
        this.input = input;
        this.line = line;
        this.places = places;
    }

    /** Copies what is known of the row, without what was found out. */
    PlannedRow copy() {
        PlannedRow copy = new PlannedRow(input, line, places);
        copy.newId = newId;
        return copy;
    }

    /** Finds the places of the mapped columns in a table. */
    static Map<Column, Integer> places(TableInput input) {
        Map<Column, Integer> places = new HashMap<>();
        input.mapping().headers().forEach((column, header) -> {
            int at = input.content().header().indexOf(header);
            if (at >= 0) {
                places.put(column, at);
            }
        });
        return places;
    }

    /** Forgets what an attempt found out. */
    void forget() {
        element = null;
        isNew = false;
        byId = false;
        parent = null;
    }

    TableKind kind() {
        return input.mapping().kind();
    }

    TableInput input() {
        return input;
    }

    TableLine line() {
        return line;
    }

    String table() {
        return input.content().name();
    }

    /** Says whether a column is in the file. */
    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Returns the text of a cell; empty where the column is not in the file. */
    String cell(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : line.text(place);
    }

    int place(Column column) {
        return places.get(column);
    }

    String cell(String key) {
        return kind().column(key).map(this::cell).orElse("");
    }

    boolean has(String key) {
        return kind().column(key).filter(this::has).isPresent();
    }

    EObject element() {
        return element;
    }

    boolean isFound() {
        return element != null;
    }

    boolean isNew() {
        return isNew;
    }

    boolean isById() {
        return byId;
    }

    void found(EObject existing, boolean hasItsId) {
        element = existing;
        byId = hasItsId;
    }

    void made(EObject created) {
        element = created;
        isNew = true;
    }

    Optional<String> newId() {
        return Optional.ofNullable(newId);
    }

    void keepNewId(String id) {
        newId = id;
    }

    /** Returns what the element goes into; null where it stays where it is. */
    EObject parent() {
        return parent;
    }

    void goesInto(EObject target) {
        parent = target;
    }
}
