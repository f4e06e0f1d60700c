/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;

/** The comparison of nothing with nothing. */
final class Comparisons {
    static final Comparison NONE = Comparison.between(ModelState.empty(), ModelState.empty());

    private Comparisons() {
    }
}
