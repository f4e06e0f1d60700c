/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.klantreis.model.Journey;

/** The journeys of a project, found by what a user calls them. */
final class Journeys {
    private static final int FEW = 30;

    private final List<Journey> journeys;

    Journeys(List<Journey> journeys) {
        this.journeys = journeys;
    }

    /**
     * Finds a journey.
     *
     * @param nameOrId its name, in whatever case, or its id; null where the user named none
     * @return the journey
     * @throws CommandFailedException when there is none, or several have that name
     */
    Journey require(String nameOrId) {
        if (nameOrId == null || nameOrId.isBlank()) {
            throw new CommandFailedException("Name a journey: " + names() + ".");
        }
        List<Journey> found = journeys.stream()
                .filter(journey -> nameOrId.equalsIgnoreCase(journey.getName()) || nameOrId.equalsIgnoreCase(journey.getId()))
                .toList();
        if (found.isEmpty()) {
            throw new CommandFailedException("There is no journey «" + nameOrId + "»" + Nearest.hint(nameOrId,
                    journeys.stream().map(Journey::getName).filter(name -> name != null && !name.isBlank()).toList(),
                    "there are " + names() + "."));
        } else if (found.size() > 1) {
            throw new CommandFailedException("There are " + found.size() + " journeys «" + nameOrId + "»; name one by its id: "
                    + found.stream().map(Journey::getId).collect(Collectors.joining(", ")) + ".");
        }
        return found.get(0);
    }

    private String names() {
        if (journeys.isEmpty()) {
            return "the project has none yet";
        }
        String named = journeys.stream().limit(FEW).map(journey -> "«" + journey.getName() + "»")
                .collect(Collectors.joining(", "));
        return journeys.size() > FEW ? named + " and " + (journeys.size() - FEW) + " more" : named;
    }
}
