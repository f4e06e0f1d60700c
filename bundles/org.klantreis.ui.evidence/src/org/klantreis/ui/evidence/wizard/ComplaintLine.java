/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.Optional;

import org.klantreis.evidence.complaints.PreviewColumn;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Privacy;

/** A column of a complaints file, while the user decides what it means. */
final class ComplaintLine {
    private final PreviewColumn column;
    private Optional<ComplaintField> field;
    private Privacy privacy;

    /** Makes it as the source that the file was imported with says, or as is proposed where there is none. */
    ComplaintLine(PreviewColumn column, ComplaintSource known) {
        this.column = column;
        this.field = column.field();
        this.privacy = column.privacy();
        if (known != null) {
            Optional<ComplaintColumn> before = known.getColumns().stream()
                    .filter(each -> column.name().equalsIgnoreCase(each.getColumn()))
                    .findFirst();
            field = before.map(ComplaintColumn::getField);
            before.ifPresent(each -> privacy = each.getPrivacy());
        }
    }

    PreviewColumn column() {
        return column;
    }

    String samples() {
        return String.join("  \u00b7  ", column.samples());
    }

    Optional<ComplaintField> field() {
        return field;
    }

    void field(Optional<ComplaintField> meaning) {
        field = meaning;
    }

    Privacy privacy() {
        return privacy;
    }

    void privacy(Privacy what) {
        privacy = what;
    }

    /** Adds it to a source, where it means something. */
    void addTo(ComplaintSource source) {
        field.ifPresent(meaning -> {
            ComplaintColumn made = KlantreisFactory.eINSTANCE.createComplaintColumn();
            made.setColumn(column.name());
            made.setField(meaning);
            made.setPrivacy(privacy);
            source.getColumns().add(made);
        });
    }
}
