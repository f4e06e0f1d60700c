/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.rows;

/**
 * A column of a {@link RowTable}.
 *
 * @param name its name in files and on the clipboard
 * @param heading its heading
 * @param numeric whether its cells are numbers, which stand at the right
 * @param hint explains it; null where the heading says all
 */
public record RowColumn(String name, String heading, boolean numeric, String hint) {
    /**
     * Makes a column of texts, dates or elements.
     *
     * @param name its name
     * @param heading its heading
     * @return the column
     */
    public static RowColumn text(String name, String heading) {
        return new RowColumn(name, heading, false, null);
    }

    /**
     * Makes a column of numbers.
     *
     * @param name its name
     * @param heading its heading
     * @param hint explains it; may be null
     * @return the column
     */
    public static RowColumn number(String name, String heading, String hint) {
        return new RowColumn(name, heading, true, hint);
    }
}
