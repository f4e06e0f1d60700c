/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;

/**
 * What the columns of a file mean.
 *
 * @param kind the table that the file is
 * @param headers the names of the file's columns, by what they mean
 */
public record Mapping(TableKind kind, Map<Column, String> headers) {
    /** Makes it from copies of its parts. */
    public Mapping {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * Proposes a mapping.
     *
     * @param kind the table that the file is
     * @param header the names of the file's columns
     * @return the mapping; columns that nothing fits are in none
     */
    public static Mapping propose(TableKind kind, List<String> header) {
        return new Mapping(kind, new HeaderMatch(kind).match(header));
    }

    /**
     * Returns the file's column of a meaning.
     *
     * @param column the meaning
     * @return the name of the file's column; empty where there is none
     */
    public Optional<String> header(Column column) {
        return Optional.ofNullable(headers.get(column));
    }

    /**
     * Changes it.
     *
     * @param column a meaning
     * @param header the name of the file's column with that meaning, which loses any other; null or empty for none
     * @return the changed mapping
     */
    public Mapping with(Column column, String header) {
        Map<Column, String> changed = new LinkedHashMap<>(headers);
        changed.remove(column);
        if (header != null && !header.isEmpty()) {
            changed.values().removeIf(header::equals);
            changed.put(column, header);
        }
        return new Mapping(kind, changed);
    }

    /**
     * Lists what is not imported.
     *
     * @param header the names of the file's columns
     * @return those without a meaning
     */
    public List<String> unmapped(List<String> header) {
        return header.stream().filter(name -> !headers.containsValue(name)).toList();
    }

    /**
     * Returns the meaning of a file's column.
     *
     * @param header its name
     * @return the meaning; empty where it has none
     */
    public Optional<Column> column(String header) {
        return headers.entrySet().stream().filter(entry -> entry.getValue().equals(header)).map(Map.Entry::getKey).findFirst();
    }
}
