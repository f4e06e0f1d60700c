/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.klantreis.model.Step;

/**
 * The same moment for all travellers: one row of the comparison.
 *
 * @param encounters what each traveller meets, in their order; null where his journey has no such step
 */
public record Moment(List<Encounter> encounters) {
    /** Keeps the encounters as they are now. */
    public Moment {
        encounters = Collections.unmodifiableList(new ArrayList<>(encounters));
    }

    /** Returns what a traveller meets; empty where his journey has no such step. */
    public Optional<Encounter> of(int traveller) {
        return Optional.ofNullable(encounters.get(traveller));
    }

    /** Returns the step after which the row is named: that of the first traveller who has one. */
    public Step step() {
        return encounters.stream().filter(Objects::nonNull).map(Encounter::step).findFirst().orElseThrow();
    }

    /** Returns how far the marks of the travellers are apart; empty where fewer than two give one. */
    public OptionalDouble spread() {
        double[] marks = encounters.stream().filter(Objects::nonNull).flatMap(encounter -> encounter.mark().stream())
                .mapToDouble(PersonaMark::value).sorted().toArray();
        return marks.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(marks[marks.length - 1] - marks[0]);
    }
}
