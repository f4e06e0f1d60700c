/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

import java.util.List;

import org.klantreis.model.OrganisationUnit;

/**
 * A silo that an improvement concerns. News for one of its units counts for it.
 *
 * @param silo the silo, or a unit outside of all silos
 * @param units its units that are concerned, in the order in which the improvement meets them
 * @param isTold whether there was news for it, for a unit that contains it, or for one of its units
 */
public record ConcernedSilo(OrganisationUnit silo, List<ConcernedUnit> units, boolean isTold) {
    /** Copies the list. */
    public ConcernedSilo {
        units = List.copyOf(units);
    }

    /** Says whether one of its units meets a step that changes itself. */
    public boolean isDirect() {
        return units.stream().anyMatch(ConcernedUnit::isDirect);
    }
}
