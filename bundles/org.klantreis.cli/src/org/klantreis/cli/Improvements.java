/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.klantreis.model.Improvement;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Option;

/** Which improvements a command is about. */
final class Improvements {
    @Option(names = "--improvement", paramLabel = "NAME", description = "Only this one, by name or id.")
    private String nameOrId;
    @Option(names = "--state", paramLabel = "STATE", split = ",",
            description = "Only those in this state: ${COMPLETION-CANDIDATES}; may be repeated.")
    private List<StateOption> states = List.of();

    /** The states, for the help. */
    enum StateOption {
        DESIGNED, PILOT, CHECKED, IMPLEMENTED
    }

    /**
     * Finds the improvements.
     *
     * @param project the project
     * @return those that are meant, in the order of the landscape
     * @throws CommandFailedException where one is named that is not there, or not alone
     */
    List<Improvement> of(LandscapeProject project) {
        List<Improvement> named = nameOrId == null ? all(project) : List.of(require(project, nameOrId));
        return named.stream().filter(improvement -> states.isEmpty()
                || states.contains(StateOption.valueOf(improvement.getState().getName()))).toList();
    }

    private static List<Improvement> all(LandscapeProject project) {
        return project.landscape().map(landscape -> List.copyOf(landscape.getImprovements())).orElse(List.of());
    }

    /**
     * Finds an improvement.
     *
     * @param project the project
     * @param nameOrId its name, in whatever case, or its id
     * @return the improvement
     * @throws CommandFailedException where there is none, or several have that name
     */
    static Improvement require(LandscapeProject project, String nameOrId) {
        List<Improvement> all = all(project);
        List<Improvement> named = all.stream().filter(improvement -> nameOrId.equalsIgnoreCase(improvement.getName())
                || nameOrId.equalsIgnoreCase(improvement.getId())).toList();
        if (named.isEmpty()) {
            throw new CommandFailedException("There is no improvement «" + nameOrId + "»" + Nearest.hint(nameOrId, all.stream()
                    .map(Improvement::getName).filter(name -> name != null && !name.isBlank()).toList(), all.isEmpty()
                    ? "the project has none yet." : "«klantreis improvements» lists those there are."));
        } else if (named.size() > 1) {
            throw new CommandFailedException("There are " + named.size() + " improvements «" + nameOrId
                    + "»; name one by its id: " + named.stream().map(Improvement::getId).collect(Collectors.joining(", ")) + ".");
        }
        return named.get(0);
    }
}
