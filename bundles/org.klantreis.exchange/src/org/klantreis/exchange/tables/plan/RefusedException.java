/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

/** A cell or row cannot be imported. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String columnKey;

    /** Makes it for a row as a whole. */
    RefusedException(String reason) {
        this("", reason);
    }

    RefusedException(String columnKey, String reason) {
        super(reason, null, false, false);
        this.columnKey = columnKey;
    }

    String columnKey() {
        return columnKey;
    }
}
