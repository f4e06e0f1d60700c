/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.complaints.Mapping.Place;
import org.klantreis.evidence.table.DateSearch;
import org.klantreis.evidence.table.Dates;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.Privacy;

/** Reads the columns with days: as the source says they are written, or as they turn out to be. */
final class DayColumns {
    private static final List<ComplaintField> FIELDS = List.of(ComplaintField.RECEIVED, ComplaintField.CLOSED);

    private final Map<ComplaintField, Dates> dates = new EnumMap<>(ComplaintField.class);

    /**
     * Finds out how days are written.
     *
     * @param pattern how they are; null or empty to find it
     * @throws IOException when the pattern is none, or it cannot be found
     */
    DayColumns(TableRows table, Mapping mapping, String pattern, List<String> findings) throws IOException {
        List<Place> places = new ArrayList<>();
        FIELDS.forEach(field -> places.addAll(mapping.of(field)));
        places.removeIf(place -> place.column().getPrivacy() != Privacy.KEEP);
        for (Place place : places) {
            dates.put(place.field(), pattern == null || pattern.isBlank() ? found(table, place, places, findings)
                    : given(pattern));
        }
    }

    private static Dates given(String pattern) throws IOException {
        try {
            return Dates.of(pattern, ZoneOffset.UTC);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Dates found(TableRows table, Place place, List<Place> places, List<String> findings) throws IOException {
        String column = place.column().getColumn();
        DateSearch search = search(table, List.of(place));
        if (search.values() == 0) {
            return Dates.of(Dates.ISO, ZoneOffset.UTC);
        }
        // one column of a file may decide what another leaves open
        String format = search.format().or(() -> search(table, places).format().filter(search.formats()::contains))
                .orElseThrow(() -> new IOException(search.problem(column)));
        findings.add("The days in «" + column + "» are read as " + format + ".");
        return Dates.of(format, ZoneOffset.UTC);
    }

    private static DateSearch search(TableRows table, List<Place> places) {
        DateSearch search = new DateSearch();
        table.rows().forEach(row -> places.forEach(place -> search.add(row, place.index())));
        return search;
    }

    /** Says whether a column is read as days. */
    boolean has(ComplaintField field) {
        return FIELDS.contains(field);
    }

    /** Reads a day; null where there is none, or it cannot be read. */
    LocalDate day(Place place, TableRows.Row row) {
        Dates format = dates.get(place.field());
        return format == null ? null : format.day(row, place.index());
    }

    /** Says whether a cell has something that is no day. */
    boolean isWrong(Place place, TableRows.Row row) {
        return dates.containsKey(place.field()) && !Dates.isNone(row.text(place.index())) && day(place, row) == null;
    }

    String format(Place place) {
        return dates.get(place.field()).format();
    }
}
