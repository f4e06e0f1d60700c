/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import org.klantreis.model.OrganisationUnit;

/**
 * Two consecutive pieces of work in the flow of a journey.
 *
 * @param from the earlier
 * @param to the later
 * @param share the share of the customers at {@code from} that go on to {@code to}, 0 to 1; 1 where no shares are known
 */
public record Passage(FlowItem from, FlowItem to, double share) {
    /** Says whether the work changes hands: the units differ. */
    public boolean isHandoff() {
        return from.unit() != to.unit();
    }

    /** Says whether the work crosses from one silo to another; units outside every silo count as silos of their own. */
    public boolean isCrossSilo() {
        return siloOf(from.unit()) != siloOf(to.unit());
    }

    private static OrganisationUnit siloOf(OrganisationUnit unit) {
        return Silos.of(unit).orElse(unit);
    }
}
