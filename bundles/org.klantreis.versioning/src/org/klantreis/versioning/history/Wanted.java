/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.util.Set;

import org.klantreis.diff.Change;
import org.klantreis.diff.ChangeFilter;
import org.klantreis.diff.ElementDiff;

/**
 * Leaves the changes of the element that a query is about, and of what is in it.
 *
 * @param query the query
 */
record Wanted(HistoryQuery query) implements ChangeFilter {
    @Override
    public boolean shows(ElementDiff diff, Change change) {
        if (query.element() == null) {
            return true;
        } else if (query.ownOnly()) {
            return diff.id().equals(query.element());
        }
        return ChangeFilter.within(Set.of(query.element())).shows(diff, change);
    }
}
