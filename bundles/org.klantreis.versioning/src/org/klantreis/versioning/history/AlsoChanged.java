/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.util.Optional;

import org.klantreis.diff.Change;
import org.klantreis.diff.ChangeFilter;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;

/**
 * Leaves the changes that another comparison has too. A merge's own work is what differs from all that it merged.
 *
 * @param other the other comparison
 */
record AlsoChanged(Comparison other) implements ChangeFilter {
    @Override
    public boolean shows(ElementDiff diff, Change change) {
        Optional<ElementDiff> same = other.of(diff.id());
        return same.isPresent() && same.get().changes().stream().anyMatch(each -> isOfSame(each, change));
    }

    private static boolean isOfSame(Change one, Change two) {
        if (one instanceof Change.AttributeChanged a && two instanceof Change.AttributeChanged b) {
            return a.attribute() == b.attribute();
        } else if (one instanceof Change.ReferenceChanged a && two instanceof Change.ReferenceChanged b) {
            return a.reference() == b.reference();
        }
        return one.getClass() == two.getClass();
    }
}
