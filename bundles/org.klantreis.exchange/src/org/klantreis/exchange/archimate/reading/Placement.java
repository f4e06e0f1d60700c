/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.UnitKind;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/** Puts what an import made, and nothing else holds, into the catalogue and into files of the project. */
final class Placement {
    private final LandscapeProject project;
    private final Landscape landscape;
    private final Concepts concepts;
    private final Tally tally;

    Placement(LandscapeProject project, Landscape landscape, Concepts concepts, Tally tally) {
        this.project = project;
        this.landscape = landscape;
        this.concepts = concepts;
        this.tally = tally;
    }

    void apply() {
        Map<OrganisationUnit, Boolean> units = new LinkedHashMap<>();
        List<String> homeless = new ArrayList<>();
        for (Map.Entry<String, Element> entry : concepts.elements().entrySet()) {
            Element element = entry.getValue();
            boolean placed = element.eContainer() != null || element.eResource() != null || place(element);
            if (!placed) {
                homeless.add(entry.getKey());
            } else if (element instanceof OrganisationUnit unit && tally.isNew(unit)
                    && concepts.source(entry.getKey()).flatMap(source -> source.property(Keys.CLASS)).isEmpty()) {
                units.put(unit, concepts.type(entry.getKey()).equals("BusinessRole"));
            }
        }
        concepts.elements().entrySet().stream().filter(entry -> entry.getValue().eResource() == null).map(Map.Entry::getKey)
                .filter(identifier -> !homeless.contains(identifier)).forEach(homeless::add);
        homeless.forEach(this::leaveOut);
        units.forEach((unit, role) -> guessKind(unit, role));
    }

    private boolean place(Element element) {
        if (element instanceof Journey journey) {
            String name = journey.getName() == null ? "" : journey.getName();
            project.add(DocumentPaths.propose(project, FileKind.JOURNEY, name), journey);
            return true;
        }
        for (EReference feature : landscape.eClass().getEReferences()) {
            if (feature.isContainment() && feature.getEReferenceType() == element.eClass()) {
                @SuppressWarnings("unchecked")
                List<EObject> all = (List<EObject>) landscape.eGet(feature);
                all.add(element);
                return true;
            }
        }
        return false;
    }

    private void leaveOut(String identifier) {
        tally.skip(concepts.source(identifier).map(Concepts::place).orElse(identifier),
                "nothing says which journey, stage or step it is in; left out.");
        concepts.forget(identifier);
    }

    /**
     * ArchiMate does not tell a department from a team. What stands for itself, and what is directly in the one unit that has
     * others in it, the organisation itself, is taken for a department; what is deeper, and a role of another, for a team.
     */
    private void guessKind(OrganisationUnit unit, boolean role) {
        EObject above = unit.eContainer();
        boolean department = above == landscape || !role && above.eContainer() == landscape
                && landscape.getUnits().stream().filter(root -> !root.getUnits().isEmpty()).count() == 1;
        unit.setKind(department ? UnitKind.SILO : UnitKind.TEAM);
    }
}
