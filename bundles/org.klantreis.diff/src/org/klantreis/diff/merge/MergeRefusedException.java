/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.io.IOException;
import java.util.List;

/** A merge cannot be done, because a side cannot be understood whole. Nothing was changed. */
public final class MergeRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    MergeRefusedException(List<String> reasons) {
        super(reasons.size() == 1 ? "Not merged: " + reasons.get(0)
                : "Not merged, for " + reasons.size() + " reasons; the first: " + reasons.get(0));
        this.reasons = List.copyOf(reasons);
    }

    /** Returns the reasons as sentences, at least one; each names the side, and the file where it is about one. */
    public List<String> reasons() {
        return reasons;
    }
}
