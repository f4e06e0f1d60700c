/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.silos;

import java.util.List;

import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;

/**
 * How customers mark what a silo does in a journey.
 *
 * @param silo the silo, as owner of the touchpoints; the unit itself where it is outside every silo
 * @param mean the mean mark of its steps
 * @param steps its steps that have a mark, in the order of the journey
 */
public record SiloMark(OrganisationUnit silo, double mean, List<Step> steps) {
    /** Keeps the steps as they are now. */
    public SiloMark {
        steps = List.copyOf(steps);
    }
}
