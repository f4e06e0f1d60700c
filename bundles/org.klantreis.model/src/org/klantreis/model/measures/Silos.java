/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.UnitKind;

/** Finds the silos of units. */
public final class Silos {
    private Silos() {
    }

    /**
     * Lists what has a colour of its own.
     *
     * @param landscape the landscape
     * @return its silos, partners, and units outside of these, in the order of the landscape, each before its parts; a unit's
     *         place in it is the number of its colour
     */
    public static List<OrganisationUnit> numbered(Landscape landscape) {
        List<OrganisationUnit> numbered = new ArrayList<>();
        landscape.getUnits().forEach(unit -> number(unit, numbered));
        return numbered;
    }

    private static void number(OrganisationUnit unit, List<OrganisationUnit> numbered) {
        Optional<OrganisationUnit> silo = of(unit);
        if (silo.isEmpty() || silo.get() == unit) {
            numbered.add(unit);
        }
        unit.getUnits().forEach(part -> number(part, numbered));
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
