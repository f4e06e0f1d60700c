/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import java.util.List;

import org.klantreis.ui.evidence.rows.RowColumn;

/** The columns of the list of complaints. */
final class ComplaintColumns {
    private ComplaintColumns() {
    }

    static List<RowColumn> all() {
        return List.of(RowColumn.text("complaint", Messages.ComplaintColumns_complaint),
                RowColumn.text("received", Messages.ComplaintColumns_received),
                RowColumn.text("touchpoint", Messages.About_touchpoint),
                RowColumn.text("unit", Messages.About_unit),
                RowColumn.text("cluster", Messages.About_cluster),
                RowColumn.text("channel", Messages.About_channel),
                RowColumn.text("closed", Messages.ComplaintColumns_closed),
                RowColumn.text("text", Messages.ComplaintColumns_text),
                RowColumn.text("advice", Messages.ComplaintColumns_advice),
                RowColumn.text("change", Messages.ComplaintColumns_change));
    }
}
