/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A fix that asks nothing.
 *
 * @param label see {@link Fix#label()}
 * @param relevance see {@link Fix#relevance()}
 * @param condition see {@link Fix#fits}
 * @param change makes the command
 */
record ValueFix(String label, int relevance, Predicate<Place> condition, Fix.Change change) implements Fix {
    /** A value for a feature. */
    @FunctionalInterface
    interface Value {
        /** Returns the value that the feature gets at a place. */
        Object at(Place place);
    }

    /** Makes a fix that sets the feature that the rule names. */
    static Fix set(String label, int relevance, Predicate<Place> condition, Value value) {
        return new ValueFix(label, relevance, place -> place.feature() != null && condition.test(place),
                (domain, place) -> SetCommand.create(domain, place.element(), place.feature(), value.at(place)));
    }

    @Override
    public boolean fits(Place place) {
        return condition.test(place);
    }

    @Override
    public Optional<Change> prepare(OpenLandscape landscape, List<Place> places, Shell shell) {
        return Optional.of(change);
    }
}
