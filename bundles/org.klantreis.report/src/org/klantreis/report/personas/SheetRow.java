/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

/** A row of the sheet. */
interface SheetRow {
    /** Returns how high it is. */
    double height();

    /** Draws it with its upper edge at a y. */
    void draw(double y);
}
