/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Journey;
import org.klantreis.model.project.FileKind;
import org.klantreis.report.map.MapSource;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A journey that can be drawn.
 *
 * @param landscape the landscape that it is in
 * @param journey the journey
 */
record JourneyChoice(OpenLandscape landscape, Journey journey) {
    /** Returns the journeys of all projects in the workspace, project by project. */
    static List<JourneyChoice> all() {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isAccessible()) {
                Landscapes.get().find(project.getFile(FileKind.CATALOGUE)); // opens it
            }
        }
        List<JourneyChoice> all = new ArrayList<>();
        for (OpenLandscape landscape : Landscapes.get().all()) {
            landscape.model().journeys().forEach(journey -> all.add(new JourneyChoice(landscape, journey)));
        }
        return all;
    }

    /** Returns the journey that an element is or belongs to. */
    static Optional<Journey> journeyOf(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Journey)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((Journey) at);
    }

    /** Returns the other journeys of the landscape: first the one as it is or is to be, then the rest. */
    List<Journey> overlays() {
        List<Journey> related = new ArrayList<>();
        List<Journey> others = new ArrayList<>();
        for (Journey other : landscape.model().journeys()) {
            if (other != journey) {
                (other.getAsIs() == journey || journey.getAsIs() == other ? related : others).add(other);
            }
        }
        related.addAll(others);
        return related;
    }

    /** Returns how it is listed. */
    String label() {
        String project = Landscapes.get().all().size() > 1 ? " \u2013 " + landscape.name() : "";
        return ElementLabels.text(journey) + project;
    }

    /** Returns the name of its file, without the ending. */
    String fileName() {
        String path = landscape.model().pathOf(journey).orElse(journey.getId());
        String name = path.substring(path.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }

    /** Returns what its map is made from. */
    MapSource source() {
        return MapSource.of(journey, landscape.model());
    }
}
