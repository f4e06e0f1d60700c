/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.Optional;

import org.klantreis.evidence.preview.LogColumn;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.LogRole;

/** A column or attribute of an event log, while the user decides what it means. */
final class LogLine {
    private final LogColumn column;
    private Optional<LogRole> role;

    LogLine(LogColumn column) {
        this.column = column;
        this.role = column.role();
    }

    LogColumn column() {
        return column;
    }

    String samples() {
        return String.join("  \u00b7  ", column.samples());
    }

    Optional<LogRole> role() {
        return role;
    }

    void role(Optional<LogRole> meaning) {
        role = meaning;
    }

    /** Adds it to a log, where it means something. */
    void addTo(EventLog log) {
        role.ifPresent(meaning -> {
            ColumnMapping mapping = KlantreisFactory.eINSTANCE.createColumnMapping();
            mapping.setRole(meaning);
            mapping.setColumn(column.name());
            log.getColumns().add(mapping);
        });
    }
}
