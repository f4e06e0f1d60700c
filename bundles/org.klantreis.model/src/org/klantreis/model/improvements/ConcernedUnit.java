/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;

/**
 * A unit that an improvement concerns.
 *
 * @param unit the unit
 * @param concerns how, in the order of {@link Concern}; at least one
 * @param steps the steps through which, in the order of the improvement; none where only a procedure that it changes concerns it
 * @param informed since when it knows: the first news for it, or for a unit that contains it; empty where there was none
 * @param isTold whether there was such news, dated or not
 */
public record ConcernedUnit(OrganisationUnit unit, Set<Concern> concerns, List<Step> steps, Optional<LocalDate> informed,
        boolean isTold) {
    /** Copies the list. */
    public ConcernedUnit {
        steps = List.copyOf(steps);
    }

    /** Says whether the unit meets a step that changes itself. */
    public boolean isDirect() {
        return concerns.stream().anyMatch(Concern::isDirect);
    }
}
