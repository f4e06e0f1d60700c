/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import org.klantreis.diff.Change;

/**
 * One change of an element, as a reader sees it.
 *
 * @param label what changed, for example "Mark", in the user's language
 * @param before the old value in the user's language; empty for none
 * @param after the new value; empty for none
 * @param change the change itself; null for a value that came or went with the element
 */
public record ChangeRow(String label, String before, String after, Change change) {
    /** Says whether either value is a text of several lines, or a long one. */
    public boolean isLong() {
        return isLong(before) || isLong(after);
    }

    private static boolean isLong(String text) {
        return text.length() > 48 || text.indexOf('\n') >= 0;
    }
}
