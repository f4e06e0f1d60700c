/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A fix that asks which elements to use, once for all places.
 *
 * @param label see {@link Fix#label()}; also the dialog's title
 * @param question what the dialog asks
 * @param several whether more than one may be chosen
 * @param condition see {@link Fix#fits}
 * @param candidates what can be chosen at a place
 * @param change makes the command from what was chosen
 */
record ChoiceFix(String label, String question, boolean several, Predicate<Place> condition,
        BiFunction<OpenLandscape, Place, List<? extends EObject>> candidates, Chosen change) implements Fix {
    private static final int RELEVANCE = 50;

    /** Makes a command from a choice. */
    @FunctionalInterface
    interface Chosen {
        /** Returns the command that puts what was chosen at a place. */
        Command at(EditingDomain domain, Place place, List<EObject> chosen);
    }

    @Override
    public int relevance() {
        return RELEVANCE;
    }

    @Override
    public boolean fits(Place place) {
        return condition.test(place);
    }

    @Override
    public Optional<Change> prepare(OpenLandscape landscape, List<Place> places, Shell shell) {
        List<EObject> common = candidates.apply(landscape, places.get(0)).stream().map(EObject.class::cast)
                .filter(candidate -> places.stream().skip(1).allMatch(place -> candidates.apply(landscape, place)
                        .contains(candidate))).toList();
        List<EObject> chosen = ElementChooser.choose(shell, label.replace("…", ""), question, common, several);
        return chosen.isEmpty() ? Optional.empty() : Optional.of((domain, place) -> change.at(domain, place, chosen));
    }
}
