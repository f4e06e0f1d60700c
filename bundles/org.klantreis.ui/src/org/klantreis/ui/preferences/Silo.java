/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.OrganisationUnit;
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
            List<OrganisationUnit> silos = landscape.model().landscape().map(Silos::numbered).orElse(List.of());
            for (int place = 0; place < silos.size(); place++) {
                OrganisationUnit unit = silos.get(place);
                all.add(new Silo(unit.getId(), place, ElementLabels.text(unit), landscape.name()));
            }
        }
        return all;
    }
}
