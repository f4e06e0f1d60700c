/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;

/** Which columns of a table are which fields, checked against its header. */
final class Mapping {
    /** Fields that may have several columns. */
    private static final Set<ComplaintField> SEVERAL = EnumSet.of(ComplaintField.CLUSTER, ComplaintField.TEXT,
            ComplaintField.ADVICE);

    private final List<Place> places = new ArrayList<>();

    /** A column that is a field, and where it is in the table. */
    record Place(ComplaintColumn column, int index) {
        ComplaintField field() {
            return column.getField();
        }
    }

    Mapping(ComplaintSource source, List<String> header, String fileName) throws IOException {
        Set<ComplaintField> seen = EnumSet.noneOf(ComplaintField.class);
        for (ComplaintColumn column : source.getColumns()) {
            int index = find(header, column.getColumn());
            if (index < 0) {
                throw new IOException("There is no column «" + column.getColumn() + "» in " + fileName + "; it has «"
                        + String.join("», «", header) + "». Change the mapping of " + column.getField() + ".");
            } else if (!seen.add(column.getField()) && !SEVERAL.contains(column.getField())) {
                throw new IOException("Two columns of " + fileName + " are mapped to " + column.getField()
                        + ", which takes one; several are for CLUSTER, TEXT and ADVICE.");
            }
            places.add(new Place(column, index));
        }
        if (places.isEmpty()) {
            throw new IOException("No column of " + fileName
                    + " is mapped to a field of complaints; map at least ID and RECEIVED.");
        }
    }

    /** The exact name first: some files have columns that differ by case only. */
    private static int find(List<String> header, String name) {
        int exact = header.indexOf(name);
        for (int i = 0; exact < 0 && i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return exact;
    }

    List<Place> places() {
        return places;
    }

    List<Place> of(ComplaintField field) {
        return places.stream().filter(place -> place.field() == field).toList();
    }
}
