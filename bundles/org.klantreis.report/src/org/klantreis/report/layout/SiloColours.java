/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import java.util.HashMap;
import java.util.Map;

import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.measures.Silos;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;

/** Which colour a unit has: that of its silo, by the silo's place in the landscape, and so the same in all pictures. */
public final class SiloColours {
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Finds the places of the silos.
     *
     * @param landscape the landscape; null where there is none, then no unit has a colour of its own
     */
    public SiloColours(Landscape landscape) {
        if (landscape != null) {
            Silos.numbered(landscape).forEach(unit -> places.putIfAbsent(unit.getId(), places.size()));
        }
    }

    /** Returns the silo of a unit: itself where it is outside every silo. */
    public static OrganisationUnit siloOf(OrganisationUnit unit) {
        return Silos.of(unit).orElse(unit);
    }

    /**
     * Returns the colour of a unit.
     *
     * @param unit the unit; null where work has none
     * @param role one of UNIT, UNIT_FILL, UNIT_TEXT
     */
    public Ink ink(OrganisationUnit unit, Role role) {
        if (unit == null || unit.eIsProxy()) {
            return new Ink(role, null, -1, 1);
        }
        OrganisationUnit silo = siloOf(unit);
        return new Ink(role, silo.getId(), places.getOrDefault(silo.getId(), -1), 1);
    }
}
