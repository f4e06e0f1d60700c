/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.evidence.table.DateSearch;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.Privacy;

/** Proposes what the columns of a table mean: by their names, and by whether their values are fit for it. */
final class FieldProposals {
    /** As many rows tell whether values are days. */
    private static final int LOOKED_AT = 500;
    /** A cluster of more parts than these is hardly ever met twice. */
    private static final int CLUSTER_PARTS = 3;

    private final TableRows table;
    private final Map<Integer, ComplaintField> fields = new HashMap<>();

    FieldProposals(TableRows table) {
        this.table = table;
        for (ComplaintField field : ComplaintField.VALUES) {
            FieldNames.fitting(field, table.header()).stream()
                    .filter(index -> !fields.containsKey(index) && isFit(field, index))
                    .limit(field == ComplaintField.CLUSTER ? CLUSTER_PARTS : 1)
                    .forEach(index -> fields.put(index, field));
        }
    }

    private boolean isFit(ComplaintField field, int index) {
        if (field == ComplaintField.ID) {
            Set<String> ids = new HashSet<>();
            return table.rows().stream().map(row -> row.text(index)).allMatch(id -> !id.isEmpty() && ids.add(id));
        } else if (EnumSet.of(ComplaintField.RECEIVED, ComplaintField.CLOSED).contains(field)) {
            DateSearch search = new DateSearch();
            table.rows().stream().limit(LOOKED_AT).forEach(row -> search.add(row, index));
            return !search.formats().isEmpty();
        }
        return true;
    }

    Optional<ComplaintField> fieldOf(int index) {
        return Optional.ofNullable(fields.get(index));
    }

    /** Who complained is personal data in every file; whatever else is, only its reader can tell. */
    Privacy privacyOf(int index) {
        return fields.get(index) == ComplaintField.CUSTOMER ? Privacy.PSEUDONYMISE : Privacy.KEEP;
    }
}
