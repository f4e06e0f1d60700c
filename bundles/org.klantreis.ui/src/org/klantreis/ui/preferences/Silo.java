/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.UnitKind;
import org.klantreis.model.measures.Silos;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A silo of an open landscape.
 *
 * @param id its id
 * @param index its place among the landscape's silos, from 0
 * @param name its name
 * @param landscape the landscape's name
 */
record Silo(String id, int index, String name, String landscape) {
    /** Returns the silos of all open landscapes. */
    static List<Silo> ofOpenLandscapes() {
        List<Silo> all = new ArrayList<>();
        for (OpenLandscape landscape : Landscapes.get().all()) {
            Map<String, OrganisationUnit> silos = new LinkedHashMap<>();
            landscape.model().landscape().ifPresent(root -> root.getUnits().forEach(unit -> number(unit, silos)));
            silos.values().forEach(unit -> all.add(new Silo(unit.getId(), all.stream()
                    .filter(silo -> silo.landscape().equals(landscape.name())).mapToInt(silo -> 1).sum(),
                    ElementLabels.text(unit), landscape.name())));
        }
        return all;
    }

    /** In the order in which maps number them. */
    private static void number(OrganisationUnit unit, Map<String, OrganisationUnit> silos) {
        boolean silo = unit.getKind() == UnitKind.SILO || unit.getKind() == UnitKind.PARTNER;
        if (silo || Silos.of(unit).isEmpty()) {
            silos.putIfAbsent(unit.getId(), unit);
        }
        unit.getUnits().forEach(part -> number(part, silos));
    }
}
