/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.List;

/**
 * A file after it was checked.
 *
 * @param rows the rows that can be imported, in the order of the file
 * @param rejects those that cannot
 * @param pseudonymised how many values were replaced by pseudonyms
 * @param findings what was found out
 */
record CheckedRows(List<CheckedRow> rows, List<Reject> rejects, int pseudonymised, List<String> findings) {
    int count() {
        return rows.size() + rejects.size();
    }
}
