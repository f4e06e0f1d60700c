/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;

/**
 * A row of the table: one value that differs.
 *
 * @param diff the element
 * @param change what changed of it
 * @param feature the feature that differs; null where it is the place of the element
 * @param property what differs, in the user's language
 * @param before the value as it was; empty for none
 * @param after the value as it is; empty for none
 * @param first whether it is the first row of its element
 */
public record ChangeRow(ElementDiff diff, Change change, EStructuralFeature feature, String property, String before, String after,
        boolean first) {
    private static final int LONG = 48;

    /** Says whether a value is so long that a line of the table does not hold it. */
    public boolean isLong() {
        return Math.max(before.length(), after.length()) > LONG || before.indexOf('\n') >= 0 || after.indexOf('\n') >= 0;
    }
}
