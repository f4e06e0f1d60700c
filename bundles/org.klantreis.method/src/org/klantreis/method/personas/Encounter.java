/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import java.util.Optional;

import org.klantreis.model.Channel;
import org.klantreis.model.Step;

/**
 * What a persona meets in a step.
 *
 * @param step the step
 * @param given the mark that the persona gives it; null where nobody asked
 * @param channel the channel that is offered: that of the step's touchpoint; null for none
 * @param fit how well the channel suits the persona
 * @param rank the place of the channel among those that the persona likes, from 1; 0 where it is none of them
 */
public record Encounter(Step step, PersonaMark given, Channel channel, ChannelFit fit, int rank) {
    /** Returns the mark that the persona gives it. */
    public Optional<PersonaMark> mark() {
        return Optional.ofNullable(given);
    }
}
