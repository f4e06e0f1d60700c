/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.UnitKind;

/** Finds the silo of a unit. */
public final class Silos {
    private Silos() {
    }

    /**
     * Finds the silo in which a unit works.
     *
     * @param unit the unit
     * @return the nearest unit of kind SILO or PARTNER among it and those that contain it; empty where there is none
     */
    public static Optional<OrganisationUnit> of(OrganisationUnit unit) {
        for (EObject at = unit; at instanceof OrganisationUnit candidate; at = at.eContainer()) {
            if (candidate.getKind() == UnitKind.SILO || candidate.getKind() == UnitKind.PARTNER) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
