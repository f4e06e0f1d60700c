/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import java.util.List;
import java.util.Optional;

import org.klantreis.model.Channel;
import org.klantreis.model.Journey;
import org.klantreis.model.Persona;

/**
 * A persona on a journey: one column of the comparison.
 *
 * @param journey the journey
 * @param who the persona; null where the journey names none
 * @param meanMark the mean of the marks that the persona gives; null where it gives none
 * @param marked in how many steps it gives one
 * @param insufficient how many of these are below the limit
 * @param lowest the encounter with the lowest mark, of equal ones the first; null for none
 * @param suited in how many steps the channel is one that the persona likes
 * @param offered in how many steps there is a channel
 * @param notOffered the channels that the persona likes and that no step offers, best liked first
 */
public record Traveller(Journey journey, Persona who, Double meanMark, int marked, int insufficient, Encounter lowest, int suited,
        int offered, List<Channel> notOffered) {
    /** Keeps the channels as they are now. */
    public Traveller {
        notOffered = List.copyOf(notOffered);
    }

    /** Returns the persona, where there is one. */
    public Optional<Persona> persona() {
        return Optional.ofNullable(who);
    }

    /** Returns the mean of the marks that the persona gives, where it gives any. */
    public Optional<Double> mean() {
        return Optional.ofNullable(meanMark);
    }
}
